import { addWords } from '../i18n/add-words.ts'

addWords(
  'datasets',
  {
    access: { OPEN: 'Terbuka', RESTRICTED: 'Terbatas', CLOSED: 'Tertutup' },
    preliminary: 'Belum divalidasi',
    invented: 'Data contoh (rekaan)',
    issued: 'dirilis {date}',
    modified: 'diperbarui {date}',
    years: 'tahun {years}',
    unit: 'satuan {unit}',
    count: '{count} dataset',
    downloads: 'diunduh {count} kali',
  },
  {
    access: { OPEN: 'Open', RESTRICTED: 'Restricted', CLOSED: 'Closed' },
    preliminary: 'Not validated',
    invented: 'Sample data (invented)',
    issued: 'released {date}',
    modified: 'updated {date}',
    years: 'year {years}',
    unit: 'unit {unit}',
    count: '{count} datasets',
    downloads: 'downloaded {count} times',
  },
)
