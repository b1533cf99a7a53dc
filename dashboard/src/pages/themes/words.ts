import { addWords } from '../../i18n/add-words.ts'

addWords(
  'themes',
  {
    intro:
      'Tiga puluh dua urusan pemerintahan menurut nomenklatur Kementerian Dalam Negeri. Tiap dataset digolongkan ke dalam satu urusan atau lebih.',
    kinds: {
      WAJIB_PELAYANAN_DASAR: 'Urusan wajib pelayanan dasar',
      WAJIB_NON_PELAYANAN_DASAR: 'Urusan wajib bukan pelayanan dasar',
      PILIHAN: 'Urusan pilihan',
    },
  },
  {
    intro:
      'The thirty-two government affairs of the Ministry of Home Affairs. Each dataset is filed under one or more of them.',
    kinds: {
      WAJIB_PELAYANAN_DASAR: 'Compulsory affairs: basic services',
      WAJIB_NON_PELAYANAN_DASAR: 'Compulsory affairs: other',
      PILIHAN: 'Optional affairs',
    },
  },
)
