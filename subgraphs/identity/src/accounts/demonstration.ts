import type { Message } from '@satudata/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Account } from './entities.ts'

/** The password of every demonstration account; no other account may have it. */
export const DEMONSTRATION_PASSWORD = 'satudata-demo-2026'

/** Its hash, made once: loading the sample data twice gives the same bytes, and the password is public anyway. */
export const DEMONSTRATION_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$0Kn2nPTpCBcMEorT1ymkCg$7N3wjwK1w4QCWwXnHn4P09OPY+ofK2ZM17Io8lN7dcw'

/** A demonstration account. */
export interface DemonstrationAccount {
  readonly username: string
  readonly name: string
  /** Invented NIP, which the sample holders of positions refer to; null: no employee. */
  readonly employeeNumber: string | null
  /** What it shows, for the sign-in page. */
  readonly note: Message
}

/** The demonstration accounts, in the order of the sign-in page. All persons are invented. */
export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  employee(1, 'gubernur', 'Gubernur (contoh)', {
    id: 'Pimpinan Daerah: seluruh wilayah',
    en: 'Regional leader: the whole region',
  }),
  employee(2, 'sekda', 'Sekretaris Daerah (contoh)', {
    id: 'Pimpinan: Sekretariat Daerah dan bawahannya',
    en: 'Leader: the regional secretariat and all below it',
  }),
  employee(3, 'kadis.pendidikan', 'Kepala Dinas Pendidikan (contoh)', {
    id: 'Pimpinan: Dinas Pendidikan dan Kebudayaan',
    en: 'Leader: the education agency',
  }),
  employee(4, 'kadis.sosial', 'Kepala Dinas Sosial (contoh)', {
    id: 'Pimpinan: Dinas Sosial',
    en: 'Leader: the social affairs agency',
  }),
  employee(5, 'walidata', 'Walidata (contoh)', {
    id: 'Walidata: Dinas Komunikasi dan Informatika',
    en: 'Data steward: the communications agency',
  }),
  employee(6, 'produsen.pendidikan', 'Produsen Data Pendidikan (contoh)', {
    id: 'Produsen data: Dinas Pendidikan dan Kebudayaan',
    en: 'Data producer: the education agency',
  }),
  employee(7, 'produsen.sosial', 'Produsen Data Sosial (contoh)', {
    id: 'Produsen data: Dinas Sosial',
    en: 'Data producer: the social affairs agency',
  }),
  employee(8, 'produsen.dukcapil', 'Produsen Data Kependudukan (contoh)', {
    id: 'Produsen data: DP3AKKB, pemilik data perseorangan',
    en: 'Data producer: the population agency, owner of the person registry',
  }),
  employee(9, 'bkd', 'Pegawai BKD (contoh)', {
    id: 'Produsen data: Badan Kepegawaian Daerah',
    en: 'Data producer: the personnel agency',
  }),
  employee(10, 'admin', 'Administrator (contoh)', {
    id: 'Administrator: akun, hak akses, jejak audit',
    en: 'Administrator: accounts, access, audit log',
  }),
  other('analis', 'Analis (contoh)', { id: 'Analis dari luar pemerintah', en: 'Analyst from outside the government' }),
  other('warga', 'Warga (contoh)', { id: 'Warga tanpa hak khusus', en: 'A citizen without special rights' }),
]

function employee(number: number, username: string, name: string, note: Message): DemonstrationAccount {
  return { username, name, employeeNumber: `9${String(number).padStart(17, '0')}`, note }
}

function other(username: string, name: string, note: Message): DemonstrationAccount {
  return { username, name, employeeNumber: null, note }
}

/** Id of a demonstration account: the same in every instance, so that sample data can refer to it. */
export function demonstrationId(username: string): string {
  const index = DEMONSTRATION_ACCOUNTS.findIndex((each) => each.username === username)
  if (index < 0) throw new Error(`"${username}" is no demonstration account.`)
  return `0de30000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`
}

/** Refuses a production start on a database with demonstration accounts: everybody knows their password. Throws DemonstrationError. */
export async function refuseDemonstration(em: EntityManager): Promise<void> {
  const found = await em.find(Account, { demonstration: true }, { orderBy: { username: 'asc' }, limit: 3 })
  if (found.length === 0) return
  const names = found.map(({ username }) => username).join(', ')
  throw new DemonstrationError(names)
}

/** Demonstration accounts are where production is to be. */
export class DemonstrationError extends Error {
  override readonly name = 'DemonstrationError'
  constructor(names: string) {
    super(
      `This database holds demonstration accounts (${names}, …), whose password is public. ` +
        'Production needs a database of its own: give DATABASE_URL or DATA_DIR of an empty one.',
    )
  }
}
