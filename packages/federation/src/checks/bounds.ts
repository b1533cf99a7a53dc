import { UNSEEN } from '@satudata/core'
import { GraphQLError, Kind, Lexer, parse, Source, TokenKind, visit } from 'graphql'
import type { ASTNode, ConstDirectiveNode, DocumentNode, Token } from 'graphql'
import { lineOf } from '../schema/links.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'

/** What a schema of others may be at most; far above what the largest of ours is. */
export const MOST = {
  bytes: 512 * 1024,
  tokens: 60_000,
  /** Brackets within brackets: types, lists, values. */
  depth: 12,
  /** Letters of one description, or of any other text. */
  text: 4_000,
  name: 80,
  types: 400,
  /** Fields of one type, fields of an input, values of an enum, members of a union. */
  members: 400,
  arguments: 30,
  interfaces: 20,
  /** Directives on one node; applications of them in all. */
  directives: 20,
  applications: 5_000,
  /** Definitions and extensions of one type. */
  pieces: 10,
} as const

/** A schema that was read, or why it was not. */
export type Read =
  | { readonly document: DocumentNode; readonly findings: readonly [] }
  | { readonly document: null; readonly findings: readonly Finding[] }

/**
 * Reads a schema of others. What is too large, deep or knotted is refused before anything that costs more than its length looks at it:
 * first by its bytes and tokens, then by its nodes.
 */
export function readBounded(typeDefs: string): Read {
  if (Buffer.byteLength(typeDefs) > MOST.bytes)
    return refused([tooMuch({}, `${MOST.bytes / 1024} KB`, `${MOST.bytes / 1024} KB`)])
  const hidden = UNSEEN.exec(typeDefs)
  if (hidden !== null) return refused([unseen(hidden[0], typeDefs.slice(0, hidden.index).split('\n').length)])
  const source = new Source(typeDefs, 'schema')
  try {
    const early = tokensTooMany(source)
    if (early !== null) return refused([early])
    const document = parse(source, { maxTokens: MOST.tokens })
    const findings = [...executable(document), ...counted(document)]
    return findings.length > 0 ? refused(findings) : { document, findings: [] }
  } catch (error) {
    if (error instanceof GraphQLError) return refused([syntax(error)])
    throw error
  }
}

function refused(findings: readonly Finding[]): Read {
  return { document: null, findings }
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.PAREN_L, TokenKind.BRACKET_L, TokenKind.BRACE_L])
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.PAREN_R, TokenKind.BRACKET_R, TokenKind.BRACE_R])

/** One pass over the tokens, without recursion: the parser goes as deep as the brackets do. */
function tokensTooMany(source: Source): Finding | null {
  const lexer = new Lexer(source)
  let depth = 0
  for (let count = 1; ; count++) {
    const token: Token = lexer.advance()
    if (token.kind === TokenKind.EOF) return null
    if (count > MOST.tokens)
      return tooMuch({ line: token.line }, `${MOST.tokens} kata dan tanda`, `${MOST.tokens} words and signs`)
    if (OPENING.has(token.kind)) depth++
    if (CLOSING.has(token.kind)) depth--
    if (depth > MOST.depth)
      return tooMuch({ line: token.line }, `${MOST.depth} tingkat kurung`, `${MOST.depth} levels of brackets`)
    const hidden = UNSEEN.exec(token.value ?? '')
    if (hidden !== null) return unseen(hidden[0], token.line)
    const length = token.value?.length ?? 0
    if (token.kind === TokenKind.NAME && length > MOST.name)
      return tooMuch({ line: token.line }, `${MOST.name} huruf sebuah nama`, `${MOST.name} letters of a name`)
    if (length > MOST.text)
      return tooMuch({ line: token.line }, `${MOST.text} huruf sebuah teks`, `${MOST.text} letters of a text`)
  }
}

function unseen(character: string, line: number): Finding {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  return finding(
    'SYNTAX',
    'ERROR',
    { line },
    `Baris ${line} memuat huruf kendali yang tidak terlihat (${code}), sehingga dapat terbaca lain dari isinya. Hapus huruf itu.`,
    `Line ${line} holds a control character that is not seen (${code}), so that it may read otherwise than it is. Take it out.`,
  )
}

function syntax(error: GraphQLError): Finding {
  const line = error.locations?.[0]?.line ?? null
  return finding(
    'SYNTAX',
    'ERROR',
    { line },
    `Skema tidak dapat dibaca${line === null ? '' : ` pada baris ${line}`}: ${error.message} Perbaiki baris itu.`,
    `The schema cannot be read${line === null ? '' : ` at line ${line}`}: ${error.message} Put that line right.`,
  )
}

function executable(document: DocumentNode): Finding[] {
  return document.definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION)
    .map((node) =>
      finding(
        'SYNTAX',
        'ERROR',
        { line: lineOf(node) },
        'Skema memuat operasi atau fragmen; keluarkan, di sini hanya ada definisi tipe.',
        'The schema holds an operation or fragment; take it out, only definitions of types belong here.',
      ),
    )
}

/** Counts the parts of each node. */
function counted(document: DocumentNode): Finding[] {
  const findings: Finding[] = []
  let applications = 0
  const above: string[] = []
  const check = (node: ASTNode, list: readonly unknown[] | undefined, most: number, id: string, en: string) => {
    if ((list?.length ?? 0) > most)
      findings.push(
        tooMuch({ coordinate: above.join('.') || null, line: lineOf(node) }, `${most} ${id}`, `${most} ${en}`),
      )
  }
  const named = document.definitions.flatMap((each) =>
    'name' in each && each.name !== undefined ? [each.name.value] : [],
  )
  if (new Set(named).size > MOST.types) findings.push(tooMuch({}, `${MOST.types} tipe`, `${MOST.types} types`))
  for (const [name, pieces] of Map.groupBy(named, (each) => each))
    if (pieces.length > MOST.pieces)
      findings.push(
        tooMuch({ coordinate: name }, `${MOST.pieces} potongan satu tipe`, `${MOST.pieces} pieces of one type`),
      )
  visit(document, {
    enter(node) {
      if (node.kind === Kind.NAME) return false
      if ('directives' in node) {
        applications += node.directives?.length ?? 0
        check(node, node.directives, MOST.directives, 'direktif pada satu tempat', 'directives in one place')
      }
      if (!('name' in node) || node.kind === Kind.DIRECTIVE) return undefined
      above.push(String((node.name as { readonly value?: string } | undefined)?.value))
      if ('fields' in node) check(node, node.fields, MOST.members, 'field', 'fields')
      if ('values' in node) check(node, node.values as readonly unknown[], MOST.members, 'nilai', 'values')
      if ('types' in node) check(node, node.types, MOST.members, 'anggota', 'members')
      if ('arguments' in node) check(node, node.arguments, MOST.arguments, 'argumen', 'arguments')
      if ('interfaces' in node) check(node, node.interfaces, MOST.interfaces, 'antarmuka', 'interfaces')
      return undefined
    },
    leave(node) {
      if ('name' in node && node.kind !== Kind.DIRECTIVE) above.pop()
    },
  })
  if (applications > MOST.applications)
    findings.push(tooMuch({}, `${MOST.applications} direktif`, `${MOST.applications} directives`))
  return [...findings, ...fieldSets(document)]
}

/** Levels and letters of a field set: `@key(fields: "…")` is read as a selection, with all the depth that one can have. */
const FIELD_SET = { depth: 4, letters: 500 } as const
/** Arguments of federation's directives that are selections. */
const SELECTIONS: ReadonlySet<string> = new Set(['fields', 'selection', 'field'])

function fieldSets(document: DocumentNode): Finding[] {
  const findings: Finding[] = []
  const look = (directive: ConstDirectiveNode) => {
    for (const { name, value } of directive.arguments ?? []) {
      if (value.kind !== Kind.STRING || !SELECTIONS.has(name.value)) continue
      const text = value.value
      const spot = { line: lineOf(directive) }
      if ((text.match(/[{[(]/g)?.length ?? 0) > FIELD_SET.depth || text.length > FIELD_SET.letters)
        findings.push(
          tooMuch(
            spot,
            `${FIELD_SET.letters} huruf dan ${FIELD_SET.depth} kurung dalam satu pilihan field`,
            `${FIELD_SET.letters} letters and ${FIELD_SET.depth} brackets in one selection of fields`,
          ),
        )
      if (/\.\.\.(?!\s*(on\b|\{))/.test(text))
        findings.push(
          finding(
            'BOUNDS',
            'ERROR',
            spot,
            `Pilihan field "${text.slice(0, 80)}" memakai fragmen bernama; tuliskan field-nya.`,
            `The selection "${text.slice(0, 80)}" uses a named fragment; write its fields.`,
          ),
        )
    }
  }
  visit(document, { Directive: (node) => look(node as ConstDirectiveNode) })
  return findings
}

function tooMuch(spot: { coordinate?: string | null; line?: number | null }, id: string, en: string): Finding {
  const where = spot.coordinate == null ? '' : ` (${spot.coordinate})`
  return finding(
    'BOUNDS',
    'ERROR',
    spot,
    `Skema lebih besar dari ${id}${where}. Bagi menjadi beberapa subgraf, atau kecilkan.`,
    `The schema has more than ${en}${where}. Make several subgraphs of it, or make it smaller.`,
  )
}
