import type { OfferedPanels } from './offered.ts'

/** A part of the page. */
export interface OverviewPart {
  /** Its anchor. */
  readonly id: string
  /** Key of its name. */
  readonly words: string
  /** Whether it has a panel for this caller. */
  readonly there: (panels: OfferedPanels) => boolean
}

/** The parts of the page, in their order. */
export const SECTIONS: readonly OverviewPart[] = [
  { id: 'kependudukan', words: 'population', there: ({ population, preliminary }) => population || preliminary },
  { id: 'pendidikan', words: 'education', there: ({ schools, pupils }) => schools || pupils },
  { id: 'kepegawaian', words: 'staff', there: ({ staff }) => staff },
  { id: 'anggaran', words: 'planning', there: ({ realisation }) => realisation },
  { id: 'ekonomi', words: 'economy', there: ({ economy }) => economy.length > 0 },
  { id: 'aplikasi', words: 'applications', there: ({ applications }) => applications },
  // Everybody may know how far filling has come; whose figures are in it is up to the graph.
  { id: 'pengisian', words: 'filling', there: () => true },
]
