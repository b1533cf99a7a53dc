import { addWords } from '../../i18n/add-words.ts'

addWords(
  'groups',
  {
    intro: 'Group mengelompokkan sumber data: menurut sektor, unit kerja, atau tema.',
    kinds: { SEKTOR: 'Sektor', UNIT_KERJA: 'Unit kerja', TEMATIK: 'Tematik' },
    of: 'Unit kerja ini ialah {name}.',
    unknown: 'Tidak ada group dengan alamat “{slug}”.',
    all: 'Semua group',
    none: 'Belum ada dataset di group ini yang dapat Anda lihat.',
    search: 'Saring dataset group ini di pencarian',
  },
  {
    intro: 'Groups file the sources of data: by sector, work unit or subject.',
    kinds: { SEKTOR: 'Sectors', UNIT_KERJA: 'Work units', TEMATIK: 'Subjects' },
    of: 'This work unit is {name}.',
    unknown: 'There is no group at “{slug}”.',
    all: 'All groups',
    none: 'There is no dataset in this group yet that you may see.',
    search: 'Filter the datasets of this group in the search',
  },
)
