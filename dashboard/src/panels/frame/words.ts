import { addWords } from '../../i18n/add-words.ts'

addWords(
  'frame',
  {
    filters: 'Tersaring menurut',
    filter: '{label}: {value}',
    remove: 'Hapus saringan {label}: {value}',
    ignored: 'Panel ini tidak mengikuti saringan {filters}.',
    spark: '{label} dari waktu ke waktu',
    direction: { UP: 'naik', DOWN: 'turun', SAME: 'tetap' },
    watermark: 'BELUM DIVALIDASI',
    choose: 'Saring menurut {name}',
  },
  {
    filters: 'Filtered by',
    filter: '{label}: {value}',
    remove: 'Remove filter {label}: {value}',
    ignored: 'This panel does not follow the filter {filters}.',
    spark: '{label} over time',
    direction: { UP: 'up', DOWN: 'down', SAME: 'unchanged' },
    watermark: 'NOT VALIDATED',
    choose: 'Filter by {name}',
  },
)
