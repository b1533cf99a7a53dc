import { CALLER_HEADER } from '@satudata/core'
import type { AccessLevel } from '@satudata/core'
import { finding } from '../checks/finding.ts'
import type { Finding, FindingSeverity } from '../checks/finding.ts'
import { CompositionError, CompositionLimitError } from '../compose/faults.ts'
import { heldBeside } from '../compose/beside.ts'
import { guardedDispatcher } from '../net/connect.ts'
import type { Resolve } from '../net/connect.ts'
import { AddressError } from '../net/rules.ts'
import type { AddressRules } from '../net/rules.ts'
import { guardedTarget } from '../net/target.ts'
import { ask, MOST_BYTES, SilenceError } from './ask.ts'
import type { Asking, ServiceAnswer } from './ask.ts'
import { held } from './held.ts'
import type { Held, Holding } from './held.ts'
import type { Representation } from './representation.ts'
import { AskingTime } from './time.ts'
import { notGraphql, notReached } from './unanswered.ts'

/** A running service, and what it should be. */
export interface ProbeInput {
  readonly url: string
  /** The schema as published. */
  readonly typeDefs: string
  readonly tier: AccessLevel | null
  readonly rules: AddressRules
  /** Headers that show it is us who ask, as the gateway sends them; none unless given. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Milliseconds for all of it; 10 s unless told. */
  readonly deadlineMs?: number
  readonly signal?: AbortSignal | undefined
  /** Looks names up; the system's way unless told. */
  readonly resolve?: Resolve
}

const DEADLINE = 10_000
/** Differences that are named. */
const MOST_NAMED = 10

/**
 * Asks a running service whether it is what was published: reachable in time, of the same schema, answering for its entities, and not
 * troubled by a caller's token that is wrong. Nothing of what it answers is repeated. Rejects only with the reason of `signal`.
 */
export async function probeSubgraph(input: ProbeInput): Promise<Finding[]> {
  const { rules, resolve, signal, deadlineMs = DEADLINE } = input
  let url: URL
  try {
    url = guardedTarget(input.url, rules)
  } catch (error) {
    return [refusedAddress(error)]
  }
  const dispatcher = guardedDispatcher({ rules, ...(resolve === undefined ? {} : { resolve }), connections: 1 })
  const time = new AskingTime(deadlineMs, signal)
  const asking = () => ({ url, dispatcher, headers: input.headers ?? {}, signal: time.left() })
  try {
    const running = await runningSchema(asking())
    if (typeof running !== 'string') return [running]
    time.stop()
    const { readable, differences, unknown } = await heldSoon({ typeDefs: input.typeDefs, running }, signal)
    // What is wrong with the schema itself is told by its check.
    if (!readable) return []
    if (differences === null || differences.length > 0) return [otherSchema(differences)]
    const again = asking()
    return [...(await answersEntities(again, unknown)), ...(await respectsCaller(again, input.tier))]
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason
    if (error instanceof CompositionLimitError || error instanceof CompositionError) return [tooMuchToCompare()]
    return [time.isOver ? tooLate(deadlineMs) : silent(error)]
  } finally {
    await dispatcher.destroy()
  }
}

/** Characters of both schemas up to which they are read here: a process costs more than that. */
const FEW = 50_000

function heldSoon(given: Holding, signal: AbortSignal | undefined): Held | Promise<Held> {
  return given.typeDefs.length + given.running.length <= FEW ? held(given) : heldBeside(given, { signal })
}

/** The schema that a service says it has, or what it says instead. */
async function runningSchema(asking: Asking): Promise<string | Finding> {
  const answer = await ask(asking, '{ _service { sdl } }')
  const sdl = dataOf(answer)?.['_service'] as { readonly sdl?: unknown } | null | undefined
  if (answer.status === 401 || answer.status === 403)
    return probed(
      'ERROR',
      'menolak gateway (HTTP 401 atau 403) saat ditanya skemanya. Izinkan _service tanpa tanda pengguna',
      'refuses the gateway (HTTP 401 or 403) when asked for its schema. Let _service be asked without a user',
    )
  return typeof sdl?.sdl === 'string' ? sdl.sdl : wrongAnswer(answer, '{ _service { sdl } }')
}

function otherSchema(different: readonly string[] | null): Finding {
  if (different === null)
    return probed(
      'ERROR',
      'menyebut skema yang tidak dapat dibaca. Perbaiki jawabannya atas _service { sdl }',
      'tells a schema that cannot be read. Put its answer to _service { sdl } right',
    )
  const named = different.slice(0, MOST_NAMED).join(', ') + (different.length > MOST_NAMED ? ', …' : '')
  return probed(
    'ERROR',
    `berjalan dengan skema lain dari yang diterbitkan; beda pada ${named}. Jalankan versi yang sama, lalu terbitkan lagi`,
    `runs with another schema than the published one; they differ in ${named}. Run the same version, then publish again`,
  )
}

function tooMuchToCompare(): Finding {
  return probed(
    'ERROR',
    'menyebut skema yang terlalu lama dibandingkan dengan yang diterbitkan. Coba lagi, atau kecilkan skemanya',
    'tells a schema that takes too long to be held against the published one. Try again, or make the schema smaller',
  )
}

async function answersEntities(asking: Asking, unknown: Representation | null): Promise<Finding[]> {
  if (unknown === null) return []
  const query =
    'query Probe($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }'
  const answer = await ask(asking, query, { representations: [unknown] })
  const errors = (answer.json as { readonly errors?: unknown } | null | undefined)?.errors
  const list = dataOf(answer)?.['_entities']
  const type = unknown.__typename
  if (!Array.isArray(list)) {
    if (Array.isArray(errors) && errors.length > 0 && answer.status < 500) {
      // A made-up key may be no key at all to it; then it says so, and a real one is answered.
      return [
        probed(
          'INFO',
          `menjawab kunci ${type} yang tidak ada dengan galat; null lebih baik`,
          `answers a key of ${type} that does not exist with an error; null is better`,
        ),
      ]
    }
    return [wrongAnswer(answer, `_entities (${type})`)]
  }
  const [first] = list as readonly ({ readonly __typename?: unknown } | null)[]
  if (list.length === 1 && (first === null || first?.__typename === type)) return []
  return [
    probed(
      'ERROR',
      `menjawab _entities dengan ${list.length} objek atau tipe lain untuk satu ${type}. Jawab satu objek ${type}, atau null, untuk setiap representasi`,
      `answers _entities with ${list.length} objects or another type for one ${type}. Answer one ${type}, or null, for each representation`,
    ),
  ]
}

/** A wrong token of a caller is refused, or not looked at; a service that fails over it would fail at every key rotation. */
async function respectsCaller(asking: Asking, tier: AccessLevel | null): Promise<Finding[]> {
  const headers = { ...asking.headers, [CALLER_HEADER]: 'bukan.token.sah' }
  const answer = await ask({ ...asking, headers }, '{ __typename }')
  if (answer.status === 401 || answer.status === 403) return []
  if (answer.status >= 500 || answer.json === undefined)
    return [
      probed(
        'ERROR',
        `gagal (HTTP ${answer.status}) ketika ${CALLER_HEADER} salah. Tolak dengan 401, atau abaikan`,
        `fails (HTTP ${answer.status}) when ${CALLER_HEADER} is wrong. Refuse it with 401, or ignore it`,
      ),
    ]
  if (tier === 'OPEN') return []
  // Nobody reviewed it yet: whoever does is to know.
  if (tier === null)
    return [
      probed(
        'INFO',
        `tidak memeriksa ${CALLER_HEADER}. Untuk data yang tidak terbuka bagi semua orang, periksa tandanya, atau batasi alamatnya`,
        `does not check ${CALLER_HEADER}. For data that are not for everybody, check the token, or restrict its address`,
      ),
    ]
  return [
    probed(
      'WARNING',
      `tidak memeriksa ${CALLER_HEADER}: siapa pun yang tahu alamatnya mendapat data yang di sini terbatas. Periksa tandanya, atau batasi alamatnya`,
      `does not check ${CALLER_HEADER}: whoever knows its address gets data that is restricted here. Check the token, or restrict its address`,
    ),
  ]
}

function dataOf({ json }: ServiceAnswer): Readonly<Record<string, unknown>> | null {
  const data = (json as { readonly data?: unknown } | null | undefined)?.data
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : null
}

function refusedAddress(error: unknown): Finding {
  if (!(error instanceof AddressError)) throw error
  return finding('ADDRESS', 'ERROR', {}, error.messages.id, error.messages.en)
}

function tooLate(deadlineMs: number): Finding {
  const seconds = Math.round(deadlineMs / 100) / 10
  return probed(
    'ERROR',
    `tidak selesai menjawab dalam ${seconds} detik. Percepat, atau periksa jaringannya`,
    `did not finish answering within ${seconds} s. Make it faster, or look at the network`,
  )
}

function silent(error: unknown): Finding {
  const cause = error instanceof AddressError ? error : (error as { readonly cause?: unknown }).cause
  if (cause instanceof AddressError) return refusedAddress(cause)
  if (error instanceof SilenceError) {
    if (error.why === 'REDIRECT')
      return probed(
        'ERROR',
        'mengalihkan ke alamat lain (3xx), yang tidak diikuti. Daftarkan alamat akhirnya',
        'redirects to another address (3xx), which is not followed. Register the final address',
      )
    if (error.why === 'TOO_LARGE')
      return probed(
        'ERROR',
        `menjawab lebih dari ${MOST_BYTES / 1_000_000} MB. Kecilkan jawabannya`,
        `answers more than ${MOST_BYTES / 1_000_000} MB. Make its answer smaller`,
      )
    return probed(
      'ERROR',
      'memampatkan jawabannya dengan cara yang tidak dapat dibaca. Kirim tanpa dimampatkan, atau dengan gzip',
      'packs its answer in a way that cannot be read. Send it unpacked, or with gzip',
    )
  }
  const code = (error as NodeJS.ErrnoException).code ?? (cause as NodeJS.ErrnoException | undefined)?.code
  const { id, en } = notReached(String(code))
  return probed('ERROR', id, en)
}

function wrongAnswer(answer: ServiceAnswer, question: string): Finding {
  const { id, en } = notGraphql(answer, question)
  return probed('ERROR', id, en)
}

function probed(severity: FindingSeverity, id: string, en: string): Finding {
  return finding('PROBE', severity, {}, `Layanannya ${id}.`, `The service ${en}.`)
}
