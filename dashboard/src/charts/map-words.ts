import { addWords } from '../i18n/add-words.ts'

addWords(
  'map',
  {
    classes: 'batas kelas: angka terendah dan tertinggi di dalamnya, keduanya termasuk',
    rounded: 'angka pada peta dibulatkan, selengkapnya pada tabel',
    none: 'tidak ada data',
    suppressed: 'disamarkan',
    areas: 'Wilayah pada peta. Tombol panah berpindah wilayah, huruf melompat ke nama.',
    area: '{name}: {figure}',
    zoomIn: 'Perbesar peta',
    zoomOut: 'Perkecil peta',
    boundaries: 'Batas wilayah: {source} ({licence}), data per {date}. Gambaran, bukan rujukan resmi batas.',
    tiles: 'Satu kotak satu wilayah, urut kode: batas wilayah belum diimpor.',
    failed: 'Batas wilayah tidak dapat dimuat; wilayah ditampilkan sebagai kotak, urut kode.',
    some: 'Wilayah tanpa batas ditampilkan sebagai kotak di bawah peta.',
  },
  {
    classes: 'bounds of classes: the lowest and highest figure in them, both included',
    rounded: 'figures on the map are rounded, the table has all digits',
    none: 'no data',
    suppressed: 'suppressed',
    areas: 'Regions on the map. Arrow keys move between regions, letters jump to a name.',
    area: '{name}: {figure}',
    zoomIn: 'Enlarge the map',
    zoomOut: 'Make the map smaller',
    boundaries: 'Boundaries: {source} ({licence}), as of {date}. An illustration, no official reference.',
    tiles: 'One tile is one region, by code: no boundaries have been imported.',
    failed: 'The boundaries cannot be loaded; regions are shown as tiles, by code.',
    some: 'Regions without boundaries are tiles below the map.',
  },
)
