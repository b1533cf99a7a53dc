import { levelOf } from '../organizations/codes.ts'
import { countApplications } from './counts.ts'
import { PUBLISHED } from './recorded.ts'
import type { InventoryData } from './queries.ts'

/** Something a check of the inventory found. */
export interface InventoryFinding {
  readonly check: string
  readonly published?: string
  readonly computed: string
  readonly message: string
  readonly messageEn: string
}

/** Where the published figures and the rows disagree, and what was put right on the way. Only what was really found. */
export function inventoryFindings(data: InventoryData): InventoryFinding[] {
  return [publishedTotal, missingAddress, organizationCount, serverSpelling, missingServer, openNames].flatMap(
    (check) => check(data) ?? [],
  )
}

function publishedTotal({ applications }: InventoryData): InventoryFinding | undefined {
  const counts = countApplications(applications)
  if (counts.websites === PUBLISHED.websites && counts.total === PUBLISHED.total) return undefined
  const published = `${PUBLISHED.websites} + ${PUBLISHED.applications} = ${PUBLISHED.total}`
  const computed = `${counts.websites} + ${counts.applications} = ${counts.total}`
  const real = PUBLISHED.websites + PUBLISHED.applications
  return {
    check: 'published-total',
    published,
    computed,
    message: `Sumber menyebut ${published}, padahal jumlahnya ${real}; isi ketiga tabel memberi ${computed}.`,
    messageEn: `The source says ${published}, which adds up to ${real}; the rows of the three tables give ${computed}.`,
  }
}

function missingAddress({ applications }: InventoryData): InventoryFinding | undefined {
  const without = applications.filter(({ address }) => address === null).length
  if (without === 0) return undefined
  const urls = applications.length - without
  return {
    check: 'missing-address',
    computed: String(without),
    message: `${without} website/aplikasi tercatat tanpa URL; alamat yang benar-benar ada ${urls}, bersama yang kosong ${urls + 1}.`,
    messageEn: `${without} website or application is listed without a URL; ${urls} addresses are really there, ${urls + 1} with the empty one.`,
  }
}

function organizationCount({ rows }: InventoryData): InventoryFinding | undefined {
  const names = new Set(rows.map((row) => row.organizationName)).size
  const codes = [...new Set(rows.flatMap((row) => row.organizationCode ?? []))]
  const departments = codes.filter((code) => levelOf(code) === 1).length
  if (departments === PUBLISHED.organizations) return undefined
  const units = codes.length - departments
  const [published, computed] = [String(PUBLISHED.organizations), String(codes.length)]
  return {
    check: 'organization-count',
    published,
    computed,
    message: `Sumber menyebut ${published} Perangkat Daerah; ${names} ejaan nama di tabel menunjuk ${computed} menurut SI Jabatan: ${departments} OPD dan ${units} unit di dalamnya.`,
    messageEn: `The source says ${published} OPD; the ${names} spellings in the tables stand for ${computed} in SI Jabatan: ${departments} OPD and ${units} units within them.`,
  }
}

function serverSpelling({ rows }: InventoryData): InventoryFinding | undefined {
  const spellings = Map.groupBy(
    rows.flatMap((row) => row.serverLocation ?? []),
    (text) => text.toLowerCase(),
  )
  const several = [...spellings.values()].map((texts) => [...new Set(texts)]).filter((texts) => texts.length > 1)
  if (several.length === 0) return undefined
  const computed = several.map((texts) => texts.join(' / ')).join('; ')
  return {
    check: 'server-spelling',
    computed,
    message: `Posisi Server ditulis dengan beberapa ejaan (${computed}); dibaca sebagai satu.`,
    messageEn: `Posisi Server is written in several spellings (${computed}); they are read as one.`,
  }
}

function missingServer({ applications }: InventoryData): InventoryFinding | undefined {
  const without = applications.filter(({ serverLocation }) => serverLocation === null)
  if (without.length === 0) return undefined
  const computed = without.map(({ id }) => id).join(', ')
  return {
    check: 'missing-server',
    computed,
    message: `Posisi Server kosong di sumber: ${computed}.`,
    messageEn: `The source leaves Posisi Server empty: ${computed}.`,
  }
}

function openNames({ rows }: InventoryData): InventoryFinding | undefined {
  const open = [...new Set(rows.filter((row) => row.organizationCode === null).map((row) => row.organizationName))]
  if (open.length === 0) return undefined
  const computed = open.toSorted().join('; ')
  return {
    check: 'unresolved-organization',
    computed,
    message: `Nama perangkat daerah yang belum pasti: ${computed}. Tetapkan aliasnya di SI Jabatan.`,
    messageEn: `Organization names that are not certain: ${computed}. Settle their alias in SI Jabatan.`,
  }
}
