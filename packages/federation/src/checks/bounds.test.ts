import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST, readBounded } from './bounds.ts'
import { cyclesIn } from './cycles.ts'

const rules = (sdl: string) => readBounded(sdl).findings.map(({ rule }) => rule)
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ')

describe('a schema that would be a bomb', () => {
  const bombs: [string, string][] = [
    ['of bytes', `# ${'x'.repeat(MOST.bytes)}\ntype Query { a: Int }`],
    ['of tokens', `type Query { ${many(40_000, (i) => `f${i}: Int`)} }`],
    ['of a list in a list', `type Query { a: ${'['.repeat(200_000)}Int${']'.repeat(200_000)} }`],
    ['of a list that never closes', `type Query { a: ${'['.repeat(50_000)}`],
    ['of a value in a value', `type Query { a(b: X = ${'{a:'.repeat(50_000)}1${'}'.repeat(50_000)}): Int }`],
    ['of types', many(MOST.types + 1, (i) => `type T${i} { a: Int }`)],
    ['of fields', `type Query { ${many(MOST.members + 1, (i) => `f${i}: Int`)} }`],
    ['of values', `enum E { ${many(MOST.members + 1, (i) => `V${i}`)} }`],
    ['of members', `union U = ${Array.from({ length: MOST.members + 1 }, (_, i) => `T${i}`).join(' | ')}`],
    ['of arguments', `type Query { a(${many(MOST.arguments + 1, (i) => `a${i}: Int`)}): Int }`],
    [
      'of interfaces',
      `type T implements ${Array.from({ length: MOST.interfaces + 1 }, (_, i) => `I${i}`).join(' & ')} { a: Int }`,
    ],
    ['of directives', `type Query { a: Int ${'@tag(name: "x")'.repeat(MOST.directives + 1)} }`],
    ['of directives everywhere', `type Query { ${many(390, (i) => `f${i}: Int ${'@a '.repeat(15)}`)} }`],
    ['of keys', `type T ${'@key(fields: "id") '.repeat(MOST.directives + 1)} { id: ID! }`],
    ['of a key in a key', `type T @key(fields: "${'a { '.repeat(30)}id${' }'.repeat(30)}") { id: ID! }`],
    ['of a long key', `type T @key(fields: "${many(300, (i) => `f${i}`)}") { id: ID! }`],
    ['of a fragment in a key', `type T @key(fields: "...F") { id: ID! }`],
    ['of pieces', many(MOST.pieces + 1, (i) => `extend type Query { f${i}: Int }`)],
    ['of a description', `"""${'lorem '.repeat(2_000)}""" type Query { a: Int }`],
    ['of a name', `type ${'A'.repeat(500)} { a: Int }`],
  ]
  test.each(bombs)('%s is refused in no time', (_, sdl) => {
    const before = performance.now()
    expect(rules(sdl)).toContain('BOUNDS')
    expect(performance.now() - before).toBeLessThan(500)
  })

  test('of any nesting is refused or read within bounded time and memory', () => {
    const unit = fc.constantFrom(
      '[',
      '{',
      '(',
      ']',
      '}',
      ')',
      ' a:',
      '"""',
      ' @a',
      ' type T',
      ' | ',
      '&',
      '#',
      '\n',
      '$',
      '1',
    )
    const before = process.memoryUsage().heapUsed
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 4_000 }),
        (parts, times) => {
          const started = performance.now()
          const { document, findings } = readBounded(parts.join('').repeat(times))
          expect(document !== null || findings.length > 0).toBe(true)
          expect(performance.now() - started).toBeLessThan(1_000)
        },
      ),
      { numRuns: 100 },
    )
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300 * 1024 * 1024)
  })

  test('of circles is refused', () => {
    const read = readBounded(
      'input A { b: B! } input B { a: A! } input C { c: C, a: A! } input D { d: [D!]! } interface I implements J { a: Int } interface J implements I { a: Int }',
    )
    expect(cyclesIn(read.document!).map(({ coordinate }) => coordinate)).toEqual(['A', 'B', 'C', 'I', 'J'])
  })
})

test('what cannot be read is told with its line, in both languages', () => {
  const [finding] = readBounded('type Query {\n  a: Int\n  b\n}').findings
  expect(finding).toMatchObject({ rule: 'SYNTAX', severity: 'ERROR', line: 4 })
  expect(finding?.message.id).toContain('pada baris 4')
  expect(finding?.message.en).toContain('at line 4')
  expect(rules('query { a }')).toEqual(['SYNTAX'])
  expect(rules('')).toEqual(['SYNTAX'])
})
