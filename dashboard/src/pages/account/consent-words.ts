import { addWords } from '../../i18n/add-words.ts'

addWords(
  'consent',
  {
    title: 'Izin untuk aplikasi',
    asks: 'Aplikasi “{name}” ({address}) meminta izin Anda untuk:',
    account: 'Anda masuk sebagai {name} ({username}).',
    never: 'Aplikasi itu tidak pernah menerima password Anda.',
    allow: 'Izinkan',
    refuse: 'Tolak',
    scopes: {
      openid: 'mengenali bahwa ini Anda',
      profile: 'mengetahui nama dan user name Anda',
      email: 'mengetahui alamat email Anda',
      positions: 'mengetahui jabatan dan perangkat daerah Anda',
      graph: 'membaca data atas nama Anda: yang boleh Anda lihat dan yang boleh dilihat aplikasi itu sendiri',
    },
  },
  {
    title: 'Permission for an application',
    asks: 'The application “{name}” ({address}) asks for your permission to:',
    account: 'You are signed in as {name} ({username}).',
    never: 'The application never gets your password.',
    allow: 'Allow',
    refuse: 'Refuse',
    scopes: {
      openid: 'recognise that it is you',
      profile: 'know your name and user name',
      email: 'know your e-mail address',
      positions: 'know your positions and agency',
      graph: 'read data for you: what both you and the application itself may see',
    },
  },
)
