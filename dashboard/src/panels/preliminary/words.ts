import { addWords } from '../../i18n/add-words.ts'

addWords(
  'preliminary',
  {
    name: 'Penduduk bulanan',
    subject: '{name} per bulan',
    months: '{from}–{to}',
    newest: 'Penduduk, {period}',
    change: 'Dibanding {period}',
    empty: 'Belum ada data bulanan untuk {region}.',
    alt: 'Grafik garis angka bulanan yang belum divalidasi. {region}: {first} pada {from}, {last} pada {to}. Angka setiap bulan ada pada tabel.',
    apart: 'Angka bulanan ini tidak digabung dengan angka semester yang sudah divalidasi.',
    incomplete: '{count} bulan tidak lengkap dan tidak digambar.',
    month: 'Bulan',
  },
  {
    name: 'Monthly population',
    subject: '{name} by month',
    months: '{from}–{to}',
    newest: 'Population, {period}',
    change: 'Against {period}',
    empty: 'No monthly data for {region} yet.',
    alt: 'Line chart of monthly figures that are not validated. {region}: {first} in {from}, {last} in {to}. The table has the figure of each month.',
    apart: 'These monthly figures are never put together with the validated figures of a semester.',
    incomplete: '{count} months are incomplete and not drawn.',
    month: 'Month',
  },
)
