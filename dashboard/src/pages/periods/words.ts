import { addWords } from '../../i18n/add-words.ts'

addWords(
  'coverage',
  {
    intro: 'Untuk tahun dan wilayah mana ada data, dan berapa dataset. Pilih untuk melihat datanya.',
    years: 'Periode',
    regions: 'Wilayah',
    region: 'Wilayah',
    code: 'Kode wilayah',
    datasets: 'Dataset',
    profile: 'Profil wilayah',
    profileOf: 'Profil {name}',
    openRegion: '{count} dataset {name}',
  },
  {
    intro: 'For which years and regions there are data, and how many datasets. Choose one to see them.',
    years: 'Periods',
    regions: 'Regions',
    region: 'Region',
    code: 'Region code',
    datasets: 'Datasets',
    profile: 'Region profile',
    profileOf: 'Profile of {name}',
    openRegion: '{count} datasets of {name}',
  },
)
