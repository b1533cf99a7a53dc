import { addWords } from '../../i18n/add-words.ts'

addWords(
  'about',
  {
    intro:
      'Satu Data menghubungkan sistem informasi pemerintah daerah menjadi satu graf data: tiap perangkat daerah tetap memakai sistemnya sendiri, dan semuanya dibaca dari satu alamat.',
    law: 'Dasar hukum',
    lawWords:
      'Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia menetapkan empat prinsip. Portal ini menerapkannya begini:',
    principles: {
      standard: 'Standar data: tiap indikator punya konsep, definisi, klasifikasi, ukuran, dan satuan.',
      metadata: 'Metadata: tiap dataset menyebut sumber, periode, tanggal rilis, dan hasil pemeriksaannya.',
      interoperability: 'Interoperabilitas: data dapat dibaca sistem lain lewat GraphQL, JSON, CSV, dan Excel.',
      codes:
        'Kode referensi dan data induk: wilayah memakai kode Kemendagri, perangkat daerah memakai kode SI Jabatan.',
    },
    roles: 'Siapa mengerjakan apa',
    roleWords: {
      producer: 'Produsen Data menghasilkan data menurut kewenangannya dan bertanggung jawab atas isinya.',
      walidata: 'Walidata memeriksa kesesuaian, mengelola, dan menyebarluaskan data.',
      steward: 'Pembina Data menetapkan standar; untuk data statistik ialah Badan Pusat Statistik.',
    },
    tiers: 'Tingkat akses',
    tierWords: {
      open: 'Terbuka: dapat dilihat semua orang, kecuali informasi yang dikecualikan undang-undang.',
      restricted: 'Terbatas: dibagipakaikan antarperangkat daerah dan antarpemerintah.',
      closed: 'Tertutup: hanya perangkat daerah pemiliknya; pimpinan melihat jumlahnya, tanpa sel kecil.',
      preliminary: 'Belum divalidasi: hanya pimpinan daerah dan penghasilnya, selalu dengan tanda.',
    },
    figures: 'Cara membaca angka',
    figureWords: {
      exact:
        'Angka resmi ditampilkan sampai digit terakhir, tanpa pembulatan. Angka yang dihitung menyebut bahwa ia dibulatkan.',
      source: 'Di bawah setiap panel tertulis sumber, tanggal data, dan satuannya.',
      versions: 'Rilis tidak pernah diubah: koreksi menjadi versi baru, dan versi lama tetap dapat dibuka.',
      verify: 'Tanda “perlu verifikasi” berarti pemeriksaan menemukan hal yang janggal. Angkanya tidak disembunyikan.',
    },
    more: 'Untuk analis dan pengembang',
    graph: 'Buka graf data di GraphiQL',
    documents: 'Produk hukum dan publikasi',
  },
  {
    intro:
      'Satu Data joins the information systems of the regional government into one graph of data: each organization keeps its own system, and all of them are read at one address.',
    law: 'Legal basis',
    lawWords:
      'Presidential Regulation 39 of 2019 on One Data Indonesia lays down four principles. This is how the portal keeps them:',
    principles: {
      standard: 'Data standards: each indicator has a concept, definition, classification, measure and unit.',
      metadata: 'Metadata: each dataset names its source, period, date of release and the result of its checks.',
      interoperability: 'Interoperability: other systems read the data by GraphQL, JSON, CSV and Excel.',
      codes:
        'Reference codes and master data: regions by the codes of the ministry, organizations by those of SI Jabatan.',
    },
    roles: 'Who does what',
    roleWords: {
      producer: 'Data producers make data within their authority and answer for it.',
      walidata: 'The walidata (data steward) checks, manages and publishes data.',
      steward: 'Data supervisors set standards; for statistics that is BPS-Statistics Indonesia.',
    },
    tiers: 'Access tiers',
    tierWords: {
      open: 'Open: seen by everybody, except information exempted by law.',
      restricted: 'Restricted: shared between organizations and governments.',
      closed: 'Closed: the owning organization only; leaders see totals, without small cells.',
      preliminary: 'Not validated: regional leaders and the producer only, always marked.',
    },
    figures: 'How to read the figures',
    figureWords: {
      exact: 'Official figures are shown to their last digit, unrounded. Computed figures say that they are rounded.',
      source: 'Below each panel stand source, date of the data and unit.',
      versions: 'Releases never change: a correction is a new version, and the old one can still be opened.',
      verify: '“Needs verification” means that a check found something implausible. The figure is not hidden.',
    },
    more: 'For analysts and developers',
    graph: 'Open the graph in GraphiQL',
    documents: 'Legal products and publications',
  },
)
