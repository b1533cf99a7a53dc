import { addWords } from '../../i18n/add-words.ts'

addWords(
  'indicator',
  {
    name: 'Indikator per kabupaten/kota',
    form: 'Bentuk grafik',
    latest: 'Perbandingan',
    history: 'Perkembangan',
    title: '{indicator} menurut kabupaten/kota, {region}, {period}',
    span: '{from}–{to}',
    highest: 'Tertinggi: {name} ({value})',
    lowest: 'Terendah: {name} ({value})',
    some: 'Grafik ini menggambar {shown} dari {count} kabupaten/kota: yang dipilih, yang tertinggi dan yang terendah pada {period}. Semuanya ada pada tabel.',
    apart: 'Angka kabupaten/kota ini tidak dijumlahkan menjadi angka provinsi.',
    empty: 'Belum ada angka per kabupaten/kota.',
    alt: 'Grafik: {title}. Tertinggi {first} dengan {firstValue}, terendah {last} dengan {lastValue}. Semua angka ada pada tabel.',
  },
  {
    name: 'Indicator by kabupaten/kota',
    form: 'Kind of chart',
    latest: 'Comparison',
    history: 'Development',
    title: '{indicator} by kabupaten/kota, {region}, {period}',
    span: '{from}–{to}',
    highest: 'Highest: {name} ({value})',
    lowest: 'Lowest: {name} ({value})',
    some: 'This chart draws {shown} of {count} kabupaten/kota: the chosen one, the highest and the lowest in {period}. The table has them all.',
    apart: 'These figures of kabupaten/kota are not added up to one of the province.',
    empty: 'No figures by kabupaten/kota yet.',
    alt: 'Chart: {title}. Highest {first} with {firstValue}, lowest {last} with {lastValue}. The table has all figures.',
  },
)
