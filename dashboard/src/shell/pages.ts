import type { Who } from '../session/use-who.ts'

/** An entry of the main navigation. */
export interface MainPage {
  readonly to: string
  readonly words: string
}

/** For everybody: the six entries users know (B5). */
export const PORTAL_PAGES: readonly MainPage[] = [
  { to: '/', words: 'nav.home' },
  { to: '/data', words: 'nav.data' },
  { to: '/publikasi', words: 'nav.publications' },
  { to: '/tentang', words: 'nav.about' },
  { to: '/urusan', words: 'nav.themes' },
  { to: '/periode-wilayah', words: 'nav.coverage' },
]

/** For who explores figures: leaders and analysts, and everybody as far as data are open. */
export const FIGURE_PAGES: readonly MainPage[] = [
  { to: '/dasbor', words: 'nav.overview' },
  { to: '/jelajah', words: 'nav.explore' },
  { to: '/anggaran', words: 'nav.planning' },
]

/** A page that only signed-in people open. A new one is one entry here and one in router.ts. */
export interface SignedInPage {
  readonly to: string
  readonly icon: string
  /** Key of its name in the wordings. */
  readonly words: string
  /** Whether it is offered to somebody; the graph decides what it shows anyway. Without it: to everybody who signed in. */
  readonly offeredTo?: (who: Who) => boolean
}

/** In the order of the account menu. */
export const SIGNED_IN_PAGES: readonly SignedInPage[] = [
  { to: '/profil', icon: 'i-lucide-user-round', words: 'nav.ownProfile' },
  { to: '/tampilan', icon: 'i-lucide-bookmark', words: 'nav.savedViews' },
  {
    to: '/hak-akses',
    icon: 'i-lucide-shield-check',
    words: 'nav.accessReview',
    offeredTo: ({ roles }) => roles.includes('ADMIN') || roles.includes('LEADER'),
  },
  {
    to: '/aplikasi',
    icon: 'i-lucide-key-round',
    words: 'nav.applications',
    offeredTo: ({ roles }) => roles.some((role) => role !== 'PUBLIC' && role !== 'ANALYST'),
  },
  {
    to: '/graf',
    icon: 'i-lucide-waypoints',
    words: 'nav.subgraphs',
    offeredTo: ({ roles }) => roles.some((role) => role === 'PRODUCER' || role === 'WALIDATA' || role === 'ADMIN'),
  },
  {
    to: '/audit',
    icon: 'i-lucide-scroll-text',
    words: 'nav.audit',
    offeredTo: ({ roles }) => roles.includes('ADMIN') || roles.includes('LEADER'),
  },
  {
    to: '/perseorangan',
    icon: 'i-lucide-id-card',
    words: 'nav.persons',
    offeredTo: ({ scopes }) => scopes.includes('person:read'),
  },
]
