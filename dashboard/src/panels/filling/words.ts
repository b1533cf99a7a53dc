import { addWords } from '../../i18n/add-words.ts'

addWords(
  'filling',
  {
    name: 'Pengisian data',
    title: 'Kemajuan pengisian data menurut perangkat daerah, {scope}, per {date}',
    whole: 'seluruh OPD',
    percent: 'Terisi',
    due: 'Terjadwal',
    filled: 'Mutakhir',
    late: 'Terlambat',
    datasets: 'dataset',
    organization: 'Perangkat daerah',
    empty: 'Belum ada dataset yang dijadwalkan untuk {scope}.',
    alt: 'Grafik batang bertumpuk: {title}. {filled} dari {due} dataset mutakhir, {late} terlambat. Angka setiap perangkat daerah ada pada tabel.',
    order: 'Yang paling banyak terlambat di atas.',
  },
  {
    name: 'Filling of data',
    title: 'Progress of filling by agency, {scope}, as of {date}',
    whole: 'all agencies',
    percent: 'Filled',
    due: 'Scheduled',
    filled: 'Up to date',
    late: 'Late',
    datasets: 'datasets',
    organization: 'Agency',
    empty: 'No scheduled datasets of {scope} yet.',
    alt: 'Stacked bar chart: {title}. {filled} of {due} datasets are up to date, {late} are late. The table has the figures of each agency.',
    order: 'Those with most late datasets come first.',
  },
)
