import { expect, test } from 'vitest'
import { cleared, MOST_PAGES, readSearch, variablesOf, writeSearch } from './address.ts'
import { facetsOf, shortList, toggled } from './facets.ts'
import type { KnownNames } from './facets.ts'

const names = { access: (level: string) => `tingkat ${level}`, region: ({ name }: { name: string }) => name }
const none = {
  themes: [],
  publishers: [],
  regions: [],
  years: [],
  groups: [],
  pillars: [],
  tags: [],
  access: [],
  formats: [],
}

test('a search is read from its address as it was written, and short where nothing is asked for (B6)', () => {
  const query = {
    kata: 'guru, murid',
    urusan: '1.01,2.16',
    opd: '000400000000000',
    wilayah: '36.03',
    tahun: '2018',
    akses: 'OPEN',
    format: 'XLSX,CSV',
    tag: 'peserta didik',
    grup: 'sektor-pelayanan',
    pilar: 'G2C',
    urut: 'diunduh',
    hal: '3',
  }
  expect(writeSearch(readSearch(query))).toEqual(query)
  expect(writeSearch(readSearch({}))).toEqual({})
  expect(writeSearch({ ...readSearch(query), ...cleared() })).toEqual({ urut: 'diunduh' })
})

test('what an address says wrongly is left out instead of failing the search', () => {
  const search = readSearch({ tahun: '2018,dua ribu', akses: 'RAHASIA', format: 'PDF', urut: 'toString', hal: '-1' })
  expect(writeSearch(search)).toEqual({ tahun: '2018' })
  expect(variablesOf(readSearch({ hal: '9999' })).first).toBe(20 * MOST_PAGES)
})

test('a chosen value stays to be taken away when nothing is left of it, under the name it had', () => {
  const known: KnownNames = new Map()
  const search = readSearch({ urusan: '1.01', tag: 'Guru' })
  const pendidikan = { count: 4, theme: { code: '1.01', name: 'Pendidikan' } }
  const first = facetsOf(
    { ...none, themes: [pendidikan], tags: [{ count: 1, tag: { name: 'guru' } }] },
    search,
    names,
    known,
  )
  expect(first.find(({ key }) => key === 'tag')?.values).toEqual([
    { value: 'guru', name: 'guru', count: 1, chosen: true },
  ])
  const later = facetsOf(none, search, names, known)
  expect(later.find(({ key }) => key === 'urusan')?.values).toEqual([
    { value: '1.01', name: 'Pendidikan', count: 0, chosen: true },
  ])
  expect(toggled(search, 'urusan', '1.01')).toEqual([])
  expect(toggled(search, 'urusan', '1.06')).toEqual(['1.01', '1.06'])
  expect(toggled(search, 'tag', 'guru')).toEqual([])
})

test('a long facet is cut, but what is chosen is shown, and one value alone is never hidden', () => {
  const values = Array.from({ length: 9 }, (_, index) => ({
    value: `${index}`,
    name: '',
    count: 1,
    chosen: index === 8,
  }))
  expect(shortList(values, 3).map(({ value }) => value)).toEqual(['0', '1', '2', '8'])
  expect(shortList(values.slice(0, 4), 3)).toHaveLength(4)
})
