/** A mail without its recipient. */
export interface MailText {
  readonly subject: string
  readonly text: string
}

/** The mail with a link that sets a new password, Indonesian and English. */
export function resetMail(name: string, link: string, minutes: number): MailText {
  return {
    subject: 'Atur ulang kata sandi Satu Data / Reset your Satu Data password',
    text: `Yth. ${name},

Seseorang, mungkin Anda, meminta pengaturan ulang kata sandi akun Satu Data Anda.
Buka alamat berikut dalam ${minutes} menit untuk membuat kata sandi baru. Alamat ini hanya dapat dipakai satu kali.

${link}

Bila bukan Anda yang meminta, abaikan surel ini; kata sandi Anda tidak berubah.
Petugas kami tidak pernah meminta alamat ini maupun kata sandi Anda.

----

Dear ${name},

Somebody, perhaps you, asked to reset the password of your Satu Data account.
Open the address above within ${minutes} minutes to choose a new password. It works only once.

If you did not ask for it, ignore this mail; your password stays as it is.
Our staff never asks for this address or for your password.
`,
  }
}
