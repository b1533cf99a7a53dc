import { addWords } from '../i18n/add-words.ts'

addWords(
  'rights',
  {
    role: {
      PUBLIC: 'Masyarakat',
      ANALYST: 'Analis',
      PRODUCER: 'Produsen data',
      WALIDATA: 'Walidata',
      LEADER: 'Pimpinan',
      ADMIN: 'Administrator',
    },
    holding: { DEFINITIVE: 'definitif', PLT: 'Plt.', PLH: 'Plh.' },
    appointed: 'Ditunjuk oleh {by}: {reason}',
    operator: 'pengelola instans',
    sinceDay: 'sejak {from}',
    days: '{from} sampai {to}',
    scope: {
      restricted: 'Data terbatas',
      closed: 'Data tertutup milik perangkat daerahnya',
      read: 'Profil perseorangan',
      nik: 'NIK tanpa disamarkan',
    },
  },
  {
    role: {
      PUBLIC: 'Public',
      ANALYST: 'Analyst',
      PRODUCER: 'Data producer',
      WALIDATA: 'Data steward',
      LEADER: 'Leader',
      ADMIN: 'Administrator',
    },
    holding: { DEFINITIVE: 'definitive', PLT: 'Acting', PLH: 'Acting (daily)' },
    appointed: 'Appointed by {by}: {reason}',
    operator: 'the operator of the instance',
    sinceDay: 'since {from}',
    days: '{from} to {to}',
    scope: {
      restricted: 'Restricted data',
      closed: 'Closed data of the own organization',
      read: 'Profiles of persons',
      nik: 'NIK in clear',
    },
  },
)
