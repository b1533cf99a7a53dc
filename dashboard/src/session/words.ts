import { addWords } from '../i18n/add-words.ts'

addWords(
  'passkey',
  {
    cancelled: 'Passkey tidak dipakai: dibatalkan, atau perangkat tidak memiliki passkey untuk akun ini.',
    known: 'Perangkat ini sudah memiliki passkey untuk akun Anda.',
    domain: 'Passkey tidak berlaku untuk alamat ini. Buka halaman lewat alamat resminya.',
    failed: 'Perangkat tidak dapat memakai passkey. Coba lagi, atau pakai cara lain.',
  },
  {
    cancelled: 'No passkey was used: it was cancelled, or the device has none for this account.',
    known: 'This device already has a passkey for your account.',
    domain: 'Passkeys do not work at this address. Open the page by its official address.',
    failed: 'The device cannot use a passkey. Try again, or take another way.',
  },
)

addWords(
  'session',
  {
    loading: 'Memeriksa siapa yang masuk …',
    needed: 'Masuk dulu untuk membuka halaman ini.',
    toSignIn: 'Ke halaman login',
  },
  {
    loading: 'Checking who is signed in …',
    needed: 'Sign in to open this page.',
    toSignIn: 'To the login page',
  },
)
