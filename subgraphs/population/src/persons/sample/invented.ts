import { hash } from 'node:crypto'
import type { RELATIONS } from '../vocabulary.ts'
import { addressOf, nameOf } from './words.ts'

/** An invented person. */
export interface InventedPerson {
  readonly id: string
  readonly nik: string
  readonly householdId: string
  readonly relation: (typeof RELATIONS)[number]
  readonly name: string
  readonly sex: 'FEMALE' | 'MALE'
  readonly birthPlace: string
  readonly birthDate: string
  readonly address: string
  readonly districtCode: string
  readonly sealed: boolean
}

/** A kecamatan. */
export interface District {
  readonly code: string
  readonly name: string
}

/**
 * Region part of every invented NIK. Real ones begin with the code of a kecamatan, and neither a kabupaten nor a kecamatan has the
 * number 00: no real person can have such a NIK.
 */
export const INVENTED_REGION = '360000'

const HOUSEHOLDS = 60
/** Who has a sealed record in which household: a head, and the only child of an otherwise open one. */
const SEALED: ReadonlyMap<number, InventedPerson['relation']> = new Map([
  [12, 'HEAD'],
  [21, 'CHILD'],
])

/** Sixty invented households spread over the kecamatan, by formulas of whole numbers: the same on every machine. */
export function inventedPersons(districts: readonly District[]): InventedPerson[] {
  const persons: InventedPerson[] = []
  for (let household = 0; household < HOUSEHOLDS; household++) {
    const district = districts[Math.floor((household * districts.length) / HOUSEHOLDS)]
    if (district === undefined) throw new Error('The sample of persons needs kecamatan to live in.')
    for (const member of membersOf(household)) persons.push(person(persons.length, household, district, member))
  }
  return persons
}

interface Member {
  readonly relation: InventedPerson['relation']
  readonly sex: InventedPerson['sex']
  readonly year: number
}

/** Head, mostly a spouse, up to three children, and a parent in every sixth household. */
function membersOf(household: number): Member[] {
  const year = 1958 + ((household * 17) % 38)
  const widowed = household % 7 === 3
  const head: Member = { relation: 'HEAD', sex: widowed ? 'FEMALE' : 'MALE', year }
  const spouse: Member[] = widowed ? [] : [{ relation: 'SPOUSE', sex: 'FEMALE', year: year + 2 }]
  const children = Array.from({ length: household % 4 }, (_, index): Member => {
    const sex = (household + index) % 2 === 0 ? 'FEMALE' : 'MALE'
    return { relation: 'CHILD', sex, year: Math.min(2025, year + 25 + index * 3) }
  })
  const parent: Member[] = household % 6 === 5 ? [{ relation: 'PARENT', sex: 'FEMALE', year: year - 24 }] : []
  return [head, ...spouse, ...children, ...parent]
}

function person(index: number, household: number, district: District, member: Member): InventedPerson {
  const day = 1 + ((index * 11) % 28)
  const month = 1 + ((index * 5) % 12)
  const two = (number: number) => String(number).padStart(2, '0')
  const birth = `${two(member.sex === 'FEMALE' ? day + 40 : day)}${two(month)}${two(member.year % 100)}`
  return {
    id: uuid(`person ${index}`),
    nik: `${INVENTED_REGION}${birth}${String(index + 1).padStart(4, '0')}`,
    householdId: uuid(`household ${household}`),
    relation: member.relation,
    name: nameOf(index, member.sex),
    sex: member.sex,
    birthPlace: district.name,
    birthDate: `${member.year}-${two(month)}-${two(day)}`,
    address: addressOf(household),
    districtCode: district.code,
    sealed: SEALED.get(household) === member.relation,
  }
}

/** A UUID of version 8 out of a name; of the place in the sample, never of the NIK. */
function uuid(name: string): string {
  const hex = hash('sha256', `satudata contoh rekaan ${name}`)
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
