import { addWords } from '../../i18n/add-words.ts'

addWords(
  'mapPanel',
  {
    name: 'Peta',
    title: '{indicator} menurut {level}, {region}, {period}',
    levels: { REGENCY: 'kabupaten/kota', DISTRICT: 'kecamatan' },
    classing: 'Pembagian kelas',
    QUANTILES: 'Sama banyak',
    QUANTILESHint: 'Tiap kelas berisi kira-kira sama banyak wilayah',
    EQUAL_STEPS: 'Sama lebar',
    EQUAL_STEPSHint: 'Tiap kelas selebar rentang angka yang sama',
    missing: '{count} dari {all} {level} tanpa angka.',
    empty: 'Tidak ada angka menurut {level} untuk dipetakan.',
    alt: 'Peta {title}. Tertinggi {first} dengan {firstValue}, terendah {last} dengan {lastValue}. Semua angka ada pada tabel.',
  },
  {
    name: 'Map',
    title: '{indicator} by {level}, {region}, {period}',
    levels: { REGENCY: 'kabupaten/kota', DISTRICT: 'kecamatan' },
    classing: 'How classes are made',
    QUANTILES: 'Equal numbers',
    QUANTILESHint: 'Each class has about as many regions',
    EQUAL_STEPS: 'Equal steps',
    EQUAL_STEPSHint: 'Each class covers the same range of figures',
    missing: '{count} of {all} {level} without figures.',
    empty: 'There are no figures by {level} to be mapped.',
    alt: 'Map of {title}. Highest {first} with {firstValue}, lowest {last} with {lastValue}. The table has all figures.',
  },
)
