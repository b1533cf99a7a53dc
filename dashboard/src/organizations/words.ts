import { addWords } from '../i18n/add-words.ts'

addWords(
  'organizations',
  { search: 'Cari perangkat daerah', none: 'Tidak ada perangkat daerah yang cocok' },
  { search: 'Search organizations', none: 'No organization matches' },
)
