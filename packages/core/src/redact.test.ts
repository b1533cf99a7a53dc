import { expect, test } from 'vitest'
import { createLogger } from './logger.ts'
import { looksLikeKey, redact } from './redact.ts'

test.each([
  ['3603114507900001', 'a woman'],
  ['3603110507900001', 'a man'],
  ['36.03.11.05.07.90.0001', 'dotted'],
  ['36 03 11 05 07 90 0001', 'spaced'],
])('N1: the NIK %s (%s) never reaches a log line', (nik) => {
  expect(redact(`warga ${nik} mendaftar`)).toBe('warga [redacted NIK] mendaftar')
})

test.each(['12881374', '000400000000000', '36.03.01.2001', '3603116613900001'])('%s is no NIK and stays', (text) => {
  expect(redact(text)).toBe(text)
})

test('A3: passwords, keys and tokens never reach a log line, in whatever field they stand', () => {
  const lines: string[] = []
  const logger = createLogger('info', { write: (line) => void lines.push(line) })
  const jwt = 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl'
  logger.info({ deep: { password: 'rah"asia', list: [{ apiKey: 'k-123' }] }, header: `Bearer ${jwt}` }, `token ${jwt}`)
  logger.error(new Error('connect postgres://admin:s3cret@db/satudata, nik 3603114507900001'))
  expect(lines.join('')).not.toMatch(/rah|k-123|eyJ|s3cret|3603114507900001/)
  expect(lines).toHaveLength(2)
})

const KEY = `sdk_${'0a'.repeat(12)}_${'Q-_x'.repeat(10)}abc`
const SUBGRAPH_TOKEN = KEY.replace('sdk_', 'sdg_')

test.each([KEY, SUBGRAPH_TOKEN, KEY.replaceAll('_', '%5F')])(
  'A3: of the key %s only the id reaches a log line',
  (key) => {
    const line = redact(`GET /graphql?key=${key}&x=1`)
    expect(line).toContain('0a0a')
    expect(line).not.toMatch(/Q-|abc/)
  },
)

test('A3: a key in a URL is noticed, however it is written', () => {
  const path = (key: string) => looksLikeKey(`/graphql?query={me}&key=${key}`)
  const forms = [KEY, SUBGRAPH_TOKEN, KEY.replaceAll('_', '%5f'), KEY.replace('sdk', '%73dk'), KEY.slice(0, 20)]
  expect(forms.map(path)).toEqual(forms.map(() => true))
  expect(looksLikeKey('/graphql?query={sdk_version}')).toBe(false)
})

test('a text of a megabyte that looks like a secret without end is read once', () => {
  const texts = ['a', 'eyJ', 'eyJhbGciOi.', '://a:', '"token":"', 'bearer ', 'sdk_', '36 03 '].map((each) =>
    each.repeat(1_000_000 / each.length),
  )
  const began = performance.now()
  for (const text of texts) redact(text)
  // Looked through anew from each letter, one of them takes minutes.
  expect(performance.now() - began).toBeLessThan(10_000)
})

test.each([
  ['xeyJhbGciOi.abc.def.ghi, lagi', 'x[redacted token], lagi'],
  ['v1.eyJ.eyJhbGciOi.abc. lagi', 'v1.eyJ.[redacted token] lagi'],
  ['eyJhbGciOi..abc eyJ.a.b', 'eyJhbGciOi..abc eyJ.a.b'],
])('A3: a token within %s', (text, redacted) => {
  expect(redact(text)).toBe(redacted)
})
