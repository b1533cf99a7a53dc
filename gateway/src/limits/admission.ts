import { createHash } from 'node:crypto'
import { BadInputError, LimitError } from '@satudata/core'
import { GraphQLError, Kind, Lexer, parse, Source, TokenKind, visit } from 'graphql'
import type { DocumentNode, FragmentDefinitionNode, OperationTypeNode } from 'graphql'
import { exactLiterals } from '../exact/literals.ts'
import { COUNTED, counter, DOCUMENT_LIMITS } from './counts.ts'
import type { DocumentLimits } from './counts.ts'

/** Documents remembered as admitted. */
const REMEMBERED = 2_000

/** A document that may be validated and run. */
export interface Admitted {
  /** The form of it that may be planned: numbers are exact. */
  readonly source: string
  /** What each operation in it does, by name; '' is the one without a name. Empty for a document with faulty syntax. */
  readonly operations: ReadonlyMap<string, `${OperationTypeNode}`>
}

/** Admits a document, or throws LimitError or BadInputError. */
export type Admit = (source: string) => Admitted

/**
 * Refuses documents that are too large, before anything validates them (validation itself grows with the square of aliases),
 * and returns them in the form the planner may have (exact literals). Faulty syntax is left to GraphQL, which reports it better.
 */
export function admission(limits: DocumentLimits = DOCUMENT_LIMITS): Admit {
  const admitted = new Map<string, Admitted['operations']>()
  return (source) => {
    const hash = createHash('sha256').update(source).digest('base64')
    const known = admitted.get(hash)
    if (known !== undefined) return { source: exactLiterals(source), operations: known }
    if (isNestedTooDeep(source)) throw refuse('depth', limits.depth)
    const document = read(source, limits.tokens)
    if (document !== undefined) check(document, limits)
    if (admitted.size >= REMEMBERED) admitted.delete(admitted.keys().next().value!)
    const operations = operationsOf(document)
    admitted.set(hash, operations)
    return { source: exactLiterals(source), operations }
  }
}

function operationsOf(document: DocumentNode | undefined): Admitted['operations'] {
  return new Map(
    (document?.definitions ?? []).flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? [[each.name?.value ?? '', each.operation] as const] : [],
    ),
  )
}

function read(source: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(source, { maxTokens, noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes(`${maxTokens} tokens`))
      throw refuse('tokens', maxTokens)
    // What else may go wrong here goes wrong for whoever reads it next, with nothing counted.
    if (!(error instanceof GraphQLError)) throw error
    return undefined
  }
}

/** Brackets within brackets: far more than fields and values have, and far fewer than reading runs out of stack with. */
const MOST_NESTED = 500
const OPENING: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]
const CLOSING: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]

/** True when reading it might run out of stack. */
function isNestedTooDeep(source: string): boolean {
  if ((source.match(/[[{(]/g)?.length ?? 0) <= MOST_NESTED) return false
  const lexer = new Lexer(new Source(source))
  try {
    for (let depth = 0, { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      if (OPENING.includes(kind) && (depth += 1) > MOST_NESTED) return true
      if (CLOSING.includes(kind)) depth -= 1
    }
  } catch {
    // Whoever reads it says what is wrong.
  }
  return false
}

function check(document: DocumentNode, limits: DocumentLimits): void {
  refuseIncremental(document)
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
  const count = counter(fragments)
  for (const each of document.definitions) {
    if (each.kind !== Kind.OPERATION_DEFINITION) continue
    const counts = count(each.selectionSet)
    for (const name of COUNTED) if (counts[name] > limits[name]) throw refuse(name, limits[name])
  }
}

/** Answers in parts: the planner joins all parts of an answer before it gives any. */
function refuseIncremental(document: DocumentNode): void {
  visit(document, {
    Directive({ name: { value: name } }) {
      if (name !== 'defer' && name !== 'stream') return
      throw new BadInputError({
        id: `@${name} tidak tersedia: jawaban dikirim utuh. Hapus @${name}; untuk yang lambat, kirim operasi tersendiri.`,
        en: `@${name} is not available: answers are sent whole. Leave @${name} out; send what is slow as an operation of its own.`,
      })
    },
  })
}

const NAMES: Record<keyof DocumentLimits, { readonly id: string; readonly en: string }> = {
  tokens: { id: 'token', en: 'tokens' },
  depth: { id: 'tingkat kedalaman', en: 'levels of depth' },
  fields: { id: 'field', en: 'fields' },
  aliases: { id: 'alias', en: 'aliases' },
  directives: { id: 'directive', en: 'directives' },
  rootFields: { id: 'field teratas', en: 'root fields' },
  introspection: { id: 'field introspeksi', en: 'fields of introspection' },
}

function refuse(limit: keyof DocumentLimits, most: number): LimitError {
  return new LimitError(
    {
      id: `Dokumen melebihi batas ${most} ${NAMES[limit].id}; bagi menjadi beberapa operasi.`,
      en: `The document exceeds the limit of ${most} ${NAMES[limit].en}; split it into several operations.`,
    },
    { limit, most },
  )
}
