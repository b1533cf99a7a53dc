import { createRouter, createWebHistory } from 'vue-router'
import type { Router } from 'vue-router'
import MissingPage from './pages/MissingPage.vue'
import HomePage from './pages/portal/HomePage.vue'

/** The pages and their addresses. Addresses are Indonesian, stable, and safe to share. All but the front door are loaded when opened. */
export function createPages(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', name: 'home', component: HomePage },
      { path: '/data', name: 'catalogue', component: () => import('./pages/catalogue/SearchPage.vue') },
      { path: '/data/:id', name: 'dataset', component: () => import('./pages/dataset/DatasetPage.vue'), props: true },
      { path: '/data/:id/versi', component: () => import('./pages/dataset/VersionsPage.vue'), props: true },
      { path: '/publikasi', component: () => import('./pages/documents/DocumentsPage.vue') },
      { path: '/publikasi/:id', component: () => import('./pages/documents/DocumentPage.vue'), props: true },
      { path: '/tentang', component: () => import('./pages/about/AboutPage.vue') },
      { path: '/urusan', component: () => import('./pages/themes/ThemesPage.vue') },
      { path: '/periode-wilayah', component: () => import('./pages/periods/CoveragePage.vue') },
      { path: '/wilayah/:code', name: 'region', component: () => import('./pages/RegionPage.vue'), props: true },
      { path: '/organisasi', component: () => import('./pages/organizations/OrganizationsPage.vue') },
      { path: '/organisasi/:code', component: () => import('./pages/organizations/OrganizationPage.vue'), props: true },
      { path: '/grup', component: () => import('./pages/groups/GroupsPage.vue') },
      { path: '/grup/:slug', component: () => import('./pages/groups/GroupPage.vue'), props: true },
      { path: '/dasbor', name: 'overview', component: () => import('./pages/overview/OverviewPage.vue') },
      { path: '/jelajah', name: 'explore', component: () => import('./pages/explore/ExplorePage.vue') },
      { path: '/anggaran', name: 'planning', component: () => import('./pages/planning/PlanningPage.vue') },
      { path: '/tampilan', component: () => import('./pages/views/SavedViewsPage.vue') },
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
      { path: '/graf', component: () => import('./pages/graph/GraphPage.vue') },
      { path: '/graf/:name', component: () => import('./pages/graph/SubgraphPage.vue'), props: true },
      { path: '/riwayat-graf', component: () => import('./pages/graph/HistoryPage.vue') },
      { path: '/pemakaian-graf', component: () => import('./pages/graph/UsagePage.vue') },
      { path: '/audit', component: () => import('./pages/audit/AuditPage.vue') },
      { path: '/perseorangan', component: () => import('./pages/persons/PersonPage.vue') },
      { path: '/perseorangan/perbaikan', component: () => import('./pages/persons/CorrectionsPage.vue') },
      { path: '/perseorangan/catatan', component: () => import('./pages/persons/AccessesPage.vue') },
      { path: '/:rest(.*)*', name: 'missing', component: MissingPage },
    ],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })
  // Scripts of a page that is open are gone once a new version is installed: the address is loaded anew, with the new ones. Not the
  // address that is being loaded: what does not come with it would not come the next time.
  router.onError((_, to) => {
    if (to.fullPath !== location.pathname + location.search + location.hash) location.assign(to.fullPath)
  })
  return router
}
