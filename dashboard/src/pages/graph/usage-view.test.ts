import { expect, test } from 'vitest'
import { countedFrom, countedSince, fieldFacts, operationsChart, operationsTable } from './usage-view.ts'

const words = (key: string) => key

test('operations keep every digit of their counts; those without a name are told by their hash, of many clients some are named', () => {
  const { rows } = operationsTable(
    [
      {
        operation: null,
        hash: 'abcdef0123456789',
        clients: ['a', 'b', 'c', 'd', 'e'],
        count: '9007199254740993',
        failed: 0,
        meanMs: '12.345',
        lastSeenAt: '2026-11-22',
      },
    ],
    'Operasi',
    words,
    'id',
  )
  expect(rows[0]?.header).toBe('graph.anonymous (abcdef01)')
  expect(rows[0]?.cells.map(({ text }) => text)).toEqual([
    '9.007.199.254.740.993',
    '0',
    '12,3',
    'a, b, c +2',
    '22 November 2026',
  ])
})

test('since when is counted is said in words, and not before it is known', () => {
  const said = (key: string, { day }: Record<string, string>) => `${key} ${day}`
  expect(countedSince('2026-11-22', said, 'id')).toBe('graph.countedSince 22 November 2026')
  expect(countedSince(null, said, 'id')).toBe('')
})

test('bars tell answers without errors from those with, digit by digit, and of the days asked for those that were counted', () => {
  const usage = { hash: 'ab', clients: [], meanMs: '1', lastSeenAt: '2026-11-22' }
  const { rows, series, axis } = operationsChart(
    [{ ...usage, operation: 'Izin', count: '9007199254740993', failed: 3 }],
    words,
    'id',
  )
  expect(rows).toEqual([{ key: 'ab Izin', label: 'Izin', end: '9.007.199.254.740.993' }])
  expect(series.map((each) => [each.name, ...each.words])).toEqual([
    ['graph.answered', '9.007.199.254.740.990'],
    ['graph.withErrors', '3'],
  ])
  expect([0.5, 2].map(axis)).toEqual(['', '2'])
  const twice = ['aaaaaaaa1', 'bbbbbbbb2'].map((hash) => ({ ...usage, hash, operation: 'Izin', count: 1, failed: 0 }))
  expect(operationsChart(twice, words, 'id').rows.map(({ label }) => label)).toEqual([
    'Izin (aaaaaaaa)',
    'Izin (bbbbbbbb)',
  ])
  expect(countedFrom('2026-11-16', '2026-11-20')).toBe('2026-11-20')
  expect(countedFrom('2026-11-16', '2026-01-01')).toBe('2026-11-16')
  expect(countedFrom('2026-11-16', null)).toBe('2026-11-16')
})

test('of a field every client is named, and one that nobody asks for is told as such', () => {
  const usage = { coordinate: 'Permit.number', subgraphs: ['perizinan'] }
  const texts = (more: { count: string | number; clients: string[]; lastSeenAt: string | null }) =>
    fieldFacts({ ...usage, ...more }, words, 'id').map(({ text }) => text)
  const clients = ['a', 'b', 'c', 'd', 'e']
  expect(texts({ count: '9007199254740993', clients, lastSeenAt: '2026-11-22' })).toEqual([
    '9.007.199.254.740.993',
    '22 November 2026',
    'a, b, c, d, e',
    'perizinan',
  ])
  expect(texts({ count: 0, clients: [], lastSeenAt: null })).toEqual(['0', 'graph.notAsked', '–', 'perizinan'])
})
