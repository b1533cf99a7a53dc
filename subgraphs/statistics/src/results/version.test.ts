import { expect, test } from 'vitest'
import { versionOf } from './version.ts'

const release = { id: 'bantuan.2024.v1', contentHash: 'aa', publishedAt: '2026-01-01T00:00:00Z' }

test('the version of closed figures does not follow from them: a file about few persons cannot be tried out (T3)', () => {
  const hiding = { smallCell: 5, beside: [] }
  expect(versionOf([{ ...release, contentHash: 'bb' }], hiding)).toBe(versionOf([release], hiding))
  expect(versionOf([{ ...release, publishedAt: '2026-01-02T00:00:00Z' }], hiding)).not.toBe(
    versionOf([release], hiding),
  )
})

test('the version of open figures is another one exactly when what the files say is', () => {
  expect(versionOf([{ ...release, contentHash: 'bb' }], undefined)).not.toBe(versionOf([release], undefined))
  expect(versionOf([{ ...release, publishedAt: '2026-01-02T00:00:00Z' }], undefined)).toBe(
    versionOf([release], undefined),
  )
})
