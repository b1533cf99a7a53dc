import { references } from '../representations.ts'
import type { Answer } from '../ask.ts'
import { NoAnswerError } from '../ask.ts'
import type { Rule, Subject, Words } from '../types.ts'
import { shown } from '../values.ts'

/** References in one request: a page of the widest list. */
const MANY = 1_000

/** Rules about requests that are wrong, large or many. */
export const LIMIT_RULES: readonly Rule[] = [
  {
    rule: 'errors',
    title: {
      id: 'permintaan yang salah dijawab galat GraphQL, tanpa isi dalam (jejak tumpukan, alamat berkas, SQL)',
      en: 'a faulty request is answered with a GraphQL error, without internals (stack traces, paths of files, SQL)',
    },
    faults: errors,
  },
  {
    rule: 'many',
    title: {
      id: `${MANY} acuan dalam satu permintaan, dan 20 permintaan bersamaan, dijawab dalam batas waktu`,
      en: `${MANY} references in one request, and 20 requests at once, are answered within the deadline`,
    },
    faults: many,
  },
  {
    rule: 'hostile',
    title: {
      id: 'dokumen raksasa, bertumpuk, dan berputar ditolak atau dijawab; layanan tetap hidup',
      en: 'huge, deep and circular documents are refused or answered; the service stays alive',
    },
    faults: hostile,
  },
]

/** In JSON, where line breaks and quotes are escaped. */
const INTERNALS =
  /\\n\s+at |node_modules|Traceback|File \\?".*\\?", line|\/(home|usr|app|var|srv)\/|SELECT .* FROM|ECONNREFUSED/

async function errors(subject: Subject): Promise<Words[]> {
  const faulty: Readonly<Record<string, Parameters<Subject['ask']>>> = {
    '{ tidakAda }': [{ query: '{ kitTidakAda }' }],
    '{': [{ query: '{' }],
    'bukan JSON / not JSON': [{ query: '' }, { body: '{"query": ' }],
    '[]': [{ query: '' }, { body: '[]' }],
    '"query": 1': [{ query: '' }, { body: '{"query":1}' }],
    '__typename: "KitTidakAda"': [
      {
        query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
        variables: { r: [{ __typename: 'KitTidakAda', id: '1' }] },
      },
    ],
  }
  const faults: Words[] = []
  for (const [what, request] of Object.entries(faulty)) {
    const answer = await subject.ask(...request)
    faults.push(
      ...faultsOf(answer, request[1] === undefined).map(({ id, en }) => ({
        id: `${what}: ${id}`,
        en: `${what}: ${en}`,
      })),
    )
  }
  return faults
}

function faultsOf({ graphql, status, errors, text }: Answer, isRequest: boolean): Words[] {
  // What is no GraphQL request may be refused by HTTP's means alone.
  const refused = isRequest ? graphql && errors.length > 0 : errors.length > 0 || (status >= 400 && status < 500)
  if (!refused)
    return [
      {
        id: `HTTP ${status} tanpa {"errors": [{"message": …}]}: ${shown(text)}`,
        en: `HTTP ${status} without {"errors": [{"message": …}]}: ${shown(text)}`,
      },
    ]
  const found = INTERNALS.exec(text)?.[0]
  if (found === undefined) return []
  return [{ id: `galat memuat ${shown(found)}`, en: `the error holds ${shown(found)}` }]
}

async function many(subject: Subject): Promise<Words[]> {
  const [entity] = subject.described.entities
  const faults: Words[] = []
  if (entity !== undefined) {
    const known = references(entity, subject.options.known)
    const representations = Array.from({ length: MANY }, (_, index) => known[index % known.length])
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${entity.type.name} { __typename } } }`
    const { data, errors, status } = await subject.ask({ query, variables: { r: representations } })
    const count = (data?.['_entities'] as unknown[] | null | undefined)?.length
    const why = errors[0]?.message ?? `HTTP ${status}`
    if (count !== MANY) faults.push({ id: `${MANY} acuan: ${why}`, en: `${MANY} references: ${why}` })
  }
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => subject.ask({ query: '{ __typename }' }).catch((error: Error) => error.message)),
  )
  const failed = answers.filter((each) => typeof each === 'string' || each.data === null)
  const [first] = failed
  const why = typeof first === 'string' ? first : `HTTP ${first?.status}`
  if (failed.length > 0)
    faults.push({
      id: `${failed.length} dari 20 bersamaan gagal: ${why}`,
      en: `${failed.length} of 20 at once failed: ${why}`,
    })
  return faults
}

async function hostile(subject: Subject): Promise<Words[]> {
  const documents: Readonly<Record<string, string>> = {
    '20000 alias': `{ ${Array.from({ length: 20_000 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
    '2000 tingkat / levels': `${'{ a '.repeat(2_000)}${'}'.repeat(2_000)}`,
    'fragmen berputar / circular fragments': '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    '3000 kurung / brackets': `{ a(b: ${'['.repeat(3_000)}${']'.repeat(3_000)}) }`,
  }
  const faults: Words[] = []
  for (const [what, query] of Object.entries(documents)) {
    const answer = await subject.ask({ query }).catch((error: unknown) => {
      if (error instanceof NoAnswerError) return error
      throw error
    })
    if (answer instanceof NoAnswerError)
      faults.push({ id: `${what}: tidak dijawab (${answer.message})`, en: `${what}: no answer (${answer.message})` })
    else if (!answer.graphql)
      faults.push({
        id: `${what}: HTTP ${answer.status} tanpa GraphQL`,
        en: `${what}: HTTP ${answer.status} without GraphQL`,
      })
  }
  const alive = await subject.ask({ query: '{ __typename }' }).catch((error: Error) => error)
  if (alive instanceof Error || alive.data === null)
    faults.push({ id: 'sesudahnya layanan tidak menjawab lagi', en: 'afterwards the service answers no more' })
  return faults
}
