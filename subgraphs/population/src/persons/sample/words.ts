const GIVEN = {
  FEMALE: ['Melati', 'Kenanga', 'Cempaka', 'Dahlia', 'Seruni', 'Anggrek', 'Kirana', 'Lestari', 'Puspita', 'Larasati'],
  MALE: ['Bintang', 'Samudra', 'Bayu', 'Guntur', 'Surya', 'Langit', 'Satria', 'Wira', 'Jati', 'Banyu', 'Tirta', 'Elang', 'Arga'],
} as const
const MIDDLE = ['Contoh', 'Misal', 'Umpama', 'Andai', 'Peraga', 'Teladan', 'Ibarat'] as const
const STREETS = ['Jalan Contoh', 'Jalan Misal', 'Gang Peraga', 'Kampung Umpama', 'Jalan Andai'] as const

/** An invented name. It ends with "Rekaan" (made up), so that nobody mistakes it for a neighbour's. */
export function nameOf(index: number, sex: 'FEMALE' | 'MALE'): string {
  return `${pick(GIVEN[sex], index * 7)} ${pick(MIDDLE, index)} Rekaan`
}

/** An invented address of a household. */
export function addressOf(household: number): string {
  const number = (part: number) => String(1 + part).padStart(3, '0')
  return `${pick(STREETS, household)} No. ${1 + ((household * 13) % 90)}, RT ${number(household % 9)}/RW ${number(household % 5)}`
}

function pick(words: readonly [string, ...string[]], index: number): string {
  return words[index % words.length] ?? words[0]
}
