import { addWords } from '../../i18n/add-words.ts'

addWords(
  'realisation',
  {
    name: 'Anggaran dan realisasi menurut perangkat daerah',
    title:
      'Anggaran dan realisasi belanja menurut perangkat daerah, {scope}, Tahun Anggaran {year} (realisasi sampai {date})',
    whole: 'seluruh OPD',
    locatedIn: '{scope}, berlokasi di {region}',
    budget: 'Anggaran',
    realised: 'Realisasi',
    absorption: 'Serapan',
    organization: 'Perangkat daerah',
    order: 'Urutkan menurut',
    byBudget: 'Anggaran',
    byAbsorption: 'Serapan terendah',
    empty: 'Belum ada anggaran untuk saringan ini.',
    alt: 'Grafik batang berdampingan: {title}. Anggaran {budget}, realisasi {realised}. Angka setiap perangkat daerah ada pada tabel.',
    open: 'Rincian anggaran dan kinerja',
  },
  {
    name: 'Budget and realisation by agency',
    title: 'Budget and realisation by agency, {scope}, budget year {year} (realised until {date})',
    whole: 'all agencies',
    locatedIn: '{scope}, located in {region}',
    budget: 'Budget',
    realised: 'Realised',
    absorption: 'Absorption',
    organization: 'Agency',
    order: 'Order by',
    byBudget: 'Budget',
    byAbsorption: 'Lowest absorption',
    empty: 'No budget for this filter yet.',
    alt: 'Bar chart, side by side: {title}. Budget {budget}, realised {realised}. The table has the figures of each agency.',
    open: 'Budget and performance in detail',
  },
)
