import type { Change, Check, Finding } from '../documents.ts'
import type { Colour, Terminal } from '../terminal.ts'

const SEVERITIES: Readonly<Record<Finding['severity'], readonly [mark: string, colour: Colour]>> = {
  ERROR: ['✗', 'red'],
  CONSENT: ['?', 'yellow'],
  WARNING: ['!', 'yellow'],
  INFO: ['·', 'grey'],
}

const KINDS: Readonly<Record<Change['kind'], readonly [mark: string, colour: Colour]>> = {
  BREAKING: ['✗', 'red'],
  DANGEROUS: ['!', 'yellow'],
  SAFE: ['+', 'green'],
}

const OUTCOMES = {
  PASSED: { id: 'LOLOS', en: 'PASSED' },
  NEEDS_CONSENT: { id: 'PERLU PERSETUJUAN', en: 'NEEDS CONSENT' },
  REFUSED: { id: 'DITOLAK', en: 'REFUSED' },
} as const

const CONSENTED = { id: 'DISETUJUI', en: 'CONSENTED' } as const

/**
 * A check: what changes, what was found with place, way out and clients affected, and what to do next. `consented`: somebody consented to
 * what breaks.
 */
export function printCheck(terminal: Terminal, check: Check, consented = check.consent !== null): void {
  const passed = check.outcome === 'PASSED' || (check.outcome === 'NEEDS_CONSENT' && consented)
  const colour: Colour = passed ? 'green' : check.outcome === 'REFUSED' ? 'red' : 'yellow'
  printFound(terminal, check)
  const words = terminal.say(passed && check.outcome !== 'PASSED' ? CONSENTED : OUTCOMES[check.outcome])
  terminal.line(
    `${terminal.paint(colour, `${passed ? '✓' : '✗'} ${words}`)}  ${check.subgraph}  ${id(terminal, check.id)}`,
  )
  const isEarly = check.findings.some(({ rule, severity }) => rule === 'PROBE' && severity === 'WARNING')
  if (isEarly && check.outcome === 'PASSED')
    terminal.line(
      terminal.say({
        id: '  publish menguji layanannya lagi (PROBE), dan menolak selama ia belum menjawab dengan skema ini: jalankan dahulu.',
        en: '  publish asks the service again (PROBE), and refuses while it does not answer with this schema: deploy it first.',
      }),
    )
  if (check.outcome === 'NEEDS_CONSENT' && !passed)
    terminal.line(
      terminal.say({
        id: `  Operasi di atas akan gagal. Ubah skemanya, atau minta walidata menyetujui: pnpm satudata subgraph consent ${check.id} --reason "…"`,
        en: `  The operations above would fail. Change the schema, or ask the walidata to consent: pnpm satudata subgraph consent ${check.id} --reason "…"`,
      }),
    )
}

/** What changes, and what was found with place, way out and clients affected. */
export function printFound(terminal: Terminal, { changes, findings }: Check): void {
  printChanges(terminal, changes)
  for (const finding of findings) printFinding(terminal, finding)
}

/** What differs, the gravest first. */
export function printChanges(terminal: Terminal, changes: readonly Change[]): void {
  const order: readonly Change['kind'][] = ['BREAKING', 'DANGEROUS', 'SAFE']
  const sorted = essential(changes).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  for (const { kind, coordinate, message, messageEn } of sorted) {
    const [mark, colour] = KINDS[kind]
    const words = terminal.say({ id: message, en: messageEn })
    terminal.line(`${terminal.paint(colour, mark)} ${coordinate === null ? '' : `${coordinate}  `}${words}`)
  }
  if (changes.length > 0) terminal.line()
}

/** Without what goes without saying: members of a type, and arguments of a field, that is new itself. */
function essential(changes: readonly Change[]): Change[] {
  const added = new Set(changes.filter(({ kind }) => kind === 'SAFE').map(({ coordinate }) => coordinate))
  return changes.filter(({ kind, coordinate }) => {
    if (kind !== 'SAFE' || coordinate === null) return true
    const parent = coordinate.slice(0, Math.max(0, coordinate.lastIndexOf('.')))
    return !added.has(parent)
  })
}

function printFinding(terminal: Terminal, finding: Finding): void {
  const [mark, colour] = SEVERITIES[finding.severity]
  const line = finding.line === null ? '' : terminal.say({ id: `baris ${finding.line}`, en: `line ${finding.line}` })
  const place = [finding.rule, finding.coordinate, line].filter((each) => each !== null && each !== '').join('  ')
  terminal.line(terminal.paint(colour, `${mark} ${place}`))
  terminal.line(`    ${terminal.say({ id: finding.message, en: finding.messageEn })}`)
  for (const { client, operation, count, lastSeenAt, hash } of finding.affected) {
    const name = nameOf(terminal, operation, hash)
    terminal.line(
      terminal.say({
        id: `    → ${client}: ${name}, ${count} kali, terakhir ${lastSeenAt}`,
        en: `    → ${client}: ${name}, ${count} times, last on ${lastSeenAt}`,
      }),
    )
  }
}

/** What is counted by field alone has neither name nor hash. */
function nameOf(terminal: Terminal, operation: string | null, hash: string): string {
  if (hash === '') return terminal.say({ id: 'berbagai operasi', en: 'various operations' })
  return operation ?? hash.slice(0, 12)
}

function id(terminal: Terminal, value: string): string {
  return terminal.paint('grey', terminal.say({ id: `pemeriksaan ${value}`, en: `check ${value}` }))
}
