import { addWords } from '../../i18n/add-words.ts'

addWords(
  'schoolRegions',
  {
    name: 'Jumlah sekolah per kabupaten/kota',
    level: 'Jenjang',
    all: 'Semua',
    of: '{indicator} {level}',
    empty: 'Data sekolah per kabupaten/kota belum tersedia.',
    alt: 'Grafik batang bertumpuk: {title}. Seluruhnya {total} sekolah. Angka setiap batang ada pada tabel.',
    each: 'Jumlah sekolah tiap kabupaten/kota',
    eachTitle: '{subject}, tiap kabupaten/kota di {region}, {period}',
    eachAlt: 'Grafik batang bertumpuk menurut jenjang. {region}: {total} sekolah. Angka setiap batang ada pada tabel.',
  },
  {
    name: 'Schools by kabupaten/kota',
    level: 'Level',
    all: 'All',
    of: '{indicator} {level}',
    empty: 'No data on schools by kabupaten/kota yet.',
    alt: 'Stacked bar chart: {title}. {total} schools in all. The table has the figure of each bar.',
    each: 'Schools of each kabupaten/kota',
    eachTitle: '{subject}, each kabupaten/kota of {region}, {period}',
    eachAlt: 'Stacked bar chart by level. {region}: {total} schools. The table has the figure of each bar.',
  },
)
