import { expect, test } from 'vitest'
import { chosenRelease, downloadAddress, filterOf, readState, writeState } from './address.ts'
import { presetPair } from './version-pair.ts'

const release = (period: string, version: number) => ({ id: `d.${period}.v${version}`, period, version })
const NEWEST = release('2024', 2)
const CORRECTED = release('2024', 1)
/** Newest first, as the graph lists them. */
const RELEASES = [NEWEST, CORRECTED, release('2023', 1)]
const of = (query: Record<string, string>) => readState(query)

test('an address gives back the state it was written from', () => {
  const query = { rilis: 'd.2024.v1', wilayah: '36.01,36.03', SEX: 'F', AGE: '0,1', periode: '2024-Q1' }
  expect(writeState(readState(query))).toEqual(query)
  expect(writeState(readState({}))).toEqual({})
})

test.each([
  [{}, 'd.2024.v2'],
  [{ rilis: 'd.2023.v1' }, 'd.2023.v1'],
  [{ rilis: 'd.2023.v1', periode: '2024' }, 'd.2023.v1'],
  [{ periode: '2024', versi: '1' }, 'd.2024.v1'],
  [{ periode: '2023' }, 'd.2023.v1'],
  [{ versi: '1' }, 'd.2024.v1'],
  [{ periode: '2024-Q3' }, 'd.2024.v2'],
  [{ rilis: 'tidak-ada' }, undefined],
  [{ periode: '2024', versi: '9' }, undefined],
])('%o shows %s', (query, id) => {
  expect(chosenRelease(RELEASES, of(query))?.id).toBe(id)
})

test('the filter is what the address narrows, and the period of the release itself does not', () => {
  expect(filterOf(of({ periode: '2024' }), NEWEST)).toBeNull()
  expect(filterOf(of({ wilayah: '36.03', SEX: 'M,F', opd: '0004', periode: '2024-Q1' }), NEWEST)).toEqual({
    regions: ['36.03'],
    organizations: ['0004'],
    periods: ['2024-Q1'],
    members: [{ dimension: 'SEX', members: ['M', 'F'] }],
  })
})

test('B12: a download carries the release and the filter of the page', () => {
  const state = of({ periode: '2024', versi: '1', wilayah: '36.01,36.03', SEX: 'F' })
  const address = new URL(downloadAddress('/unduh/d.csv', state, CORRECTED), 'http://localhost')
  expect(address.pathname).toBe('/unduh/d.csv')
  expect(Object.fromEntries(address.searchParams)).toEqual({ rilis: 'd.2024.v1', wilayah: '36.01,36.03', SEX: 'F' })
})

test('the newest correction is compared with what it corrects, unless the address says otherwise', () => {
  const none = { from: undefined, to: undefined }
  expect(presetPair(RELEASES, none)).toEqual({ from: 'd.2024.v1', to: 'd.2024.v2' })
  expect(presetPair(RELEASES, { from: 'd.2023.v1', to: 'd.2024.v1' })).toEqual({ from: 'd.2023.v1', to: 'd.2024.v1' })
  expect(presetPair(RELEASES, { from: 'tidak-ada', to: undefined })).toEqual({ from: 'd.2024.v1', to: 'd.2024.v2' })
  expect(presetPair(RELEASES.slice(1), none)).toBeNull()
})
