import { BadInputError } from '@satudata/core'
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import type { ValueNode } from 'graphql'

const DECIMAL = /^-?\d{1,38}(?:\.\d{1,38})?$/
const LONG_MAX = 2n ** 63n - 1n
const LONG_MIN = -(2n ** 63n)

/** An exact decimal as text. Takes strings, bigints and safe integers; a fraction as a JSON number is refused. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  serialize: toDecimal,
  parseValue: toDecimal,
  parseLiteral: (node) => toDecimal(literal(node)),
})

/** A 64-bit whole number: a JSON number while that is exact, a string beyond. */
export const Long = new GraphQLScalarType<bigint, number | string>({
  name: 'Long',
  serialize(value) {
    const long = toLong(value)
    const number = Number(long)
    return Number.isSafeInteger(number) ? number : String(long)
  },
  parseValue: toLong,
  parseLiteral: (node) => toLong(literal(node)),
})

/** A calendar date, YYYY-MM-DD, that exists. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => toDate(value instanceof Date ? value.toISOString().slice(0, 10) : value),
  parseValue: toDate,
  parseLiteral: (node) => toDate(literal(node)),
})

function toDecimal(value: unknown): string {
  const text =
    typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value)) ? String(value) : value
  if (typeof text === 'string' && DECIMAL.test(text)) return text
  throw refuse('Decimal', value, 'tulis sebagai teks, misalnya "9.27"', 'write it as a string such as "9.27"')
}

function toLong(value: unknown): bigint {
  const whole =
    typeof value === 'number' ? Number.isSafeInteger(value) : typeof value === 'string' && /^-?\d{1,19}$/.test(value)
  const long = typeof value === 'bigint' ? value : whole ? BigInt(value as number | string) : undefined
  if (long !== undefined && long >= LONG_MIN && long <= LONG_MAX) return long
  throw refuse('Long', value, 'tulis bilangan bulat 64-bit', 'write a 64-bit whole number')
}

function toDate(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    const time = Date.parse(`${value}T00:00:00Z`)
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value
  }
  throw refuse('Date', value, 'tulis tanggal seperti "2024-12-31"', 'write a date such as "2024-12-31"')
}

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.INT || node.kind === Kind.STRING || node.kind === Kind.FLOAT) return node.value
  throw new GraphQLError(`A ${node.kind} cannot be read as a number or date.`, { nodes: node })
}

function refuse(type: string, value: unknown, id: string, en: string): BadInputError {
  const shown = JSON.stringify(value) ?? String(value)
  return new BadInputError(
    { id: `${shown} bukan ${type}: ${id}.`, en: `${shown} is no ${type}: ${en}.` },
    { value: shown },
  )
}
