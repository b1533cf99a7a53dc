import { BadInputError, redact } from '@satudata/core'
import type { Message } from '@satudata/core'
import type { PersonField } from './vocabulary.ts'

/** Sixteen digits, however they are spaced: a NIK or the number of a family card. */
const SIXTEEN_DIGITS = /\d(?:[ .-]?\d){15}/
const NAME = /^\p{L}[\p{L} .,'-]{1,99}$/u
const LINE = /^[\p{L}\p{N}][\p{L}\p{N} .,'/()-]{4,199}$/u

/** What a profile is looked up by. Throws BAD_INPUT, which never repeats the number. */
export function wantedPerson(args: {
  readonly nik?: string | null | undefined
  readonly id?: string | null | undefined
}): { readonly nik: string } | { readonly id: string } {
  if ((args.nik == null) === (args.id == null))
    throw bad('nik, id', 'isi salah satu, tidak keduanya', 'give one of them, not both')
  if (args.id != null) return { id: args.id }
  const nik = (args.nik ?? '').replaceAll(/[ .-]/g, '')
  if (!/^[1-9]\d{15}$/.test(nik))
    throw bad('nik', 'NIK terdiri atas 16 angka; periksa penulisannya', 'a NIK has 16 digits; check how it is written')
  return { nik }
}

/** A reason or note, trimmed. Throws BAD_INPUT when it says too little or holds a NIK. */
export function statedReason(text: string, name = 'reason'): string {
  const reason = text.trim()
  if (holdsNik(reason))
    throw bad(name, 'hapus NIK atau nomor KK dari teks', 'remove the NIK or family card number from the text')
  if (reason.length < 10 || reason.length > 500)
    throw bad(name, 'tulis 10 sampai 500 karakter', 'write 10 to 500 characters')
  return reason
}

/** A proposed value, trimmed. Throws BAD_INPUT when the field cannot have it. */
export function proposedValue(field: PersonField, text: string, today: Date): string {
  const value = text.trim()
  if (holdsNik(value)) throw bad('proposedValue', 'NIK tidak dapat dikoreksi di sini', 'a NIK cannot be corrected here')
  const [fits, ...wanted] = rule(field, value, today)
  if (fits) return value
  throw bad('proposedValue', ...wanted)
}

function rule(field: PersonField, value: string, today: Date): readonly [fits: boolean, id: string, en: string] {
  switch (field) {
    case 'NAME':
    case 'BIRTH_PLACE':
      return [NAME.test(value), 'tulis 2 sampai 100 huruf', 'write 2 to 100 letters']
    case 'SEX':
      return [value === 'FEMALE' || value === 'MALE', 'tulis "FEMALE" atau "MALE"', 'write "FEMALE" or "MALE"']
    case 'BIRTH_DATE':
      return [
        isBirthDate(value, today),
        'tulis tanggal lahir seperti "1990-07-05"',
        'write a date of birth such as "1990-07-05"',
      ]
    case 'ADDRESS':
      return [
        LINE.test(value),
        'tulis alamat dalam satu baris, 5 sampai 200 karakter',
        'write the address in one line of 5 to 200 characters',
      ]
  }
}

function isBirthDate(value: string, today: Date): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value)) return false
  return value >= '1900-01-01' && time <= today.getTime()
}

function holdsNik(text: string): boolean {
  return SIXTEEN_DIGITS.test(text) || redact(text) !== text
}

function bad(name: string, id: string, en: string): BadInputError {
  const messages: Message = { id: `${name}: ${id}.`, en: `${name}: ${en}.` }
  return new BadInputError(messages, { argument: name })
}
