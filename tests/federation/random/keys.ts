/** An object of a world, as everybody sees it. */
export interface Thing {
  readonly type: string
  readonly number: number
  /** Values that came with it, where it is not looked up. */
  readonly given?: Readonly<Record<string, unknown>>
}

/** The value of a key field. */
export function keyValue({ type, number }: Thing, field: string): unknown {
  const values: Record<string, unknown> = {
    id: `${type}-${number}`,
    code: 2n ** 60n + BigInt(number),
    part: number % 2,
    number,
    at: { zone: number % 3, spot: number },
  }
  return values[field]
}

/** The object that a subgraph is asked for by one of its keys; throws when keys contradict each other. */
export function byKey(type: string, keys: Readonly<Record<string, unknown>>): Thing {
  const [named, fromId] = typeof keys['id'] === 'string' ? keys['id'].split('-') : []
  const numbers = [
    ...(fromId === undefined ? [] : [Number(fromId)]),
    ...(keys['code'] === undefined ? [] : [Number(BigInt(String(keys['code'])) - 2n ** 60n)]),
    ...(typeof keys['number'] === 'number' ? [keys['number']] : []),
    ...(keys['at'] == null ? [] : [(keys['at'] as { spot: number }).spot]),
  ]
  const [number] = numbers
  if (number === undefined || numbers.some((each) => each !== number)) {
    throw new Error(`No one ${type} has the keys ${JSON.stringify(keys)}.`)
  }
  return { type: named ?? type, number, given: keys }
}
