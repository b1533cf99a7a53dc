// Words of official statistics, and many more that nobody searches for but that an index has to hold.
const MEASURES = [
  'Jumlah',
  'Persentase',
  'Rata-rata',
  'Indeks',
  'Luas',
  'Nilai',
  'Realisasi',
  'Daftar',
  'Rasio',
  'Laju',
]
const SUBJECTS =
  `penduduk|penduduk miskin|kemiskinan|sekolah|guru|peserta didik|pegawai|anggaran|belanja daerah|puskesmas|rumah sakit|
  tenaga kesehatan|balita gizi buruk|imunisasi|jalan provinsi|jembatan|irigasi|sawah|produksi padi|produksi jagung|nelayan|
  perikanan tangkap|ternak sapi|hutan|sampah|kualitas air|kualitas udara|pencari kerja|pengangguran|upah minimum|investasi|
  ekspor|impor|inflasi|hotel|wisatawan|koperasi|usaha mikro|pasar|perpustakaan|museum|kebakaran|bencana banjir|kecelakaan|
  kendaraan bermotor|terminal|pelabuhan|menara telekomunikasi|aplikasi|arsip|perkawinan|perceraian|kelahiran|kematian|
  akta kelahiran|kartu keluarga|bantuan sosial|penyandang disabilitas|panti asuhan|kekerasan terhadap anak`
    .split('|')
    .map((each) => each.trim())
const BREAKDOWNS = ['Jenis Kelamin', 'Kabupaten/Kota', 'Kecamatan', 'Jenjang', 'Golongan', 'Bulan', 'Kelompok Umur']
const REGENCIES = ['36.01', '36.02', '36.03', '36.04', '36.71', '36.72', '36.73', '36.74']
const THEMES = ['1.01', '1.02', '1.03', '1.04', '1.05', '1.06', '2.07', '2.08', '2.09', '2.10', '2.11', '2.12', '2.13']
const GROUPS = [
  'sektor-pemerintahan',
  'sektor-pembangunan',
  'sektor-pelayanan',
  'sektor-kemasyarakatan',
  'kependudukan',
]
const SYLLABLES = ['ba', 'ri', 'ta', 'ku', 'lo', 'ma', 'ne', 'si', 'du', 'pa', 'ge', 'wo', 'han', 'kar', 'sum', 'ting']

/** Generated entries `start` and on, the same on every run, varied as those of a large portal are. */
export function entries(start: number, count: number, owners: readonly string[]): object[] {
  return Array.from({ length: count }, (_, offset) => entry(start + offset + 1, owners))
}

function entry(n: number, owners: readonly string[]): object {
  const random = numbers(n)
  const one = <T>(list: readonly T[]) => list[random(list.length)] as T
  const [subject, measure, breakdown] = [one(SUBJECTS), one(MEASURES), one(BREAKDOWNS)]
  const year = 2010 + random(16)
  const years = Array.from({ length: 1 + random(6) }, (_, index) => year - index).toReversed()
  const regions = random(5) === 0 ? [one(REGENCIES)] : ['36', ...REGENCIES]
  const place = regions.length === 1 ? 'Kabupaten' : 'Provinsi'
  const words = Array.from({ length: 45 }, () => (random(3) === 0 ? one(SUBJECTS) : rareWord(random)))
  return {
    id: `bench-${n}`,
    ...one(LABELS),
    owner: one(owners),
    title: `${measure} ${subject} Menurut ${breakdown} di ${place} Banten Tahun ${year} (${n})`,
    description: words.join(' '),
    issued: `${year + 1}-0${1 + random(9)}-1${random(10)}`,
    themes: [...new Set([one(THEMES), one(THEMES)])],
    groups: [...new Set([one(GROUPS), one(GROUPS)])],
    pillars: random(2) === 0 ? ['G2G'] : ['G2C', 'G2G'],
    tags: [...new Set([subject, one(SUBJECTS), one(BREAKDOWNS).toLowerCase(), `tag ${random(3_000)}`])],
    regions,
    years,
    terms: `Banten ${regions.join(' ')} ${years.join(' ')} ${one(SUBJECTS)} Dinas ${one(SUBJECTS)}`,
  }
}

/** Nine in ten are open. */
const LABELS = [
  ...Array.from({ length: 18 }, () => ({ access: 'OPEN', stage: 'VALIDATED' })),
  { access: 'RESTRICTED', stage: 'VALIDATED' },
  { access: 'CLOSED', stage: 'VALIDATED' },
]

function rareWord(random: (below: number) => number): string {
  return Array.from({ length: 2 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)]).join('')
}

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b1)
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
