import { createRouter, createWebHistory } from 'vue-router'
import type { Router } from 'vue-router'
import HomePage from './pages/HomePage.vue'
import MissingPage from './pages/MissingPage.vue'
import RegionPage from './pages/RegionPage.vue'

/** The pages and their addresses. Addresses are Indonesian, stable, and safe to share. All but the region's are loaded when opened. */
export function createPages(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', name: 'home', component: HomePage },
      { path: '/wilayah/:code', name: 'region', component: RegionPage, props: true },
      { path: '/masuk', name: 'sign-in', component: () => import('./pages/account/SignInPage.vue') },
      { path: '/lupa-sandi', name: 'forgotten', component: () => import('./pages/account/ForgottenPage.vue') },
      { path: '/atur-sandi', name: 'reset', component: () => import('./pages/account/ResetPage.vue') },
      { path: '/profil', name: 'profile', component: () => import('./pages/account/ProfilePage.vue') },
      { path: '/izin', name: 'consent', component: () => import('./pages/account/ConsentPage.vue') },
      { path: '/hak-akses', component: () => import('./pages/review/ReviewPage.vue') },
      { path: '/hak-akses/tanpa-akun', component: () => import('./pages/review/WithoutAccountPage.vue') },
      { path: '/hak-akses/akun', component: () => import('./pages/review/AccountsPage.vue') },
      { path: '/hak-akses/akun/:id', component: () => import('./pages/review/AccountPage.vue'), props: true },
      { path: '/aplikasi', component: () => import('./pages/applications/ApplicationsPage.vue') },
      { path: '/aplikasi/perjanjian', component: () => import('./pages/applications/AgreementsPage.vue') },
      { path: '/aplikasi/:id', component: () => import('./pages/applications/ApplicationPage.vue'), props: true },
      { path: '/audit', component: () => import('./pages/audit/AuditPage.vue') },
      { path: '/perseorangan', component: () => import('./pages/persons/PersonPage.vue') },
      { path: '/perseorangan/perbaikan', component: () => import('./pages/persons/CorrectionsPage.vue') },
      { path: '/perseorangan/catatan', component: () => import('./pages/persons/AccessesPage.vue') },
      { path: '/:rest(.*)*', name: 'missing', component: MissingPage },
    ],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })
  // Scripts of a page that is open are gone once a new version is installed: its address is loaded anew, with the new ones.
  router.onError((_, to, from) => {
    if (from.matched.length > 0) location.assign(to.fullPath)
  })
  return router
}
