import { addWords } from '../../i18n/add-words.ts'

addWords(
  'room',
  {
    label: 'Ruang kendali',
    enter: 'Layar penuh',
    leave: 'Keluar dari layar penuh (Esc)',
    refresh: 'Segarkan sekarang',
    busy: 'Menyegarkan…',
    every: 'Segarkan otomatis',
    never: 'Tidak otomatis',
    minutes: 'Tiap {count} menit',
    last: 'Disegarkan {time}',
    failed:
      'Penyegaran {time} gagal. Angka yang belum diperbarui adalah angka dari penyegaran {last}; dicoba lagi pada waktunya.',
  },
  {
    label: 'Command room',
    enter: 'Full screen',
    leave: 'Leave full screen (Esc)',
    refresh: 'Refresh now',
    busy: 'Refreshing…',
    every: 'Refresh automatically',
    never: 'Not automatically',
    minutes: 'Every {count} min',
    last: 'Refreshed {time}',
    failed:
      'The refresh of {time} failed. Figures that did not change are those of {last}; it will be tried again in time.',
  },
)
