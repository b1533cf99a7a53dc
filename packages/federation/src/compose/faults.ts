/** A place in the schema of a subgraph; `subgraph` is null where only one is spoken of. */
export interface Place {
  readonly subgraph: string | null
  readonly line: number
}

/** One reason why subgraphs do not fit together. */
export interface CompositionFault {
  /** The composer's code: "FIELD_TYPE_MISMATCH". */
  readonly code: string | null
  readonly message: string
  /** The same in Indonesian; only where it is ours to say. */
  readonly messageId?: string
  readonly places: readonly Place[]
}

/** Code of a fault: a list that two subgraphs tell different things of. */
export const LIST_SPLIT = 'LIST_SPLIT'

/** Thrown when subgraphs do not fit together; the message lists every reason with subgraph and line. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError'
  readonly heading: string
  readonly faults: readonly CompositionFault[]
  constructor(heading: string, faults: readonly CompositionFault[], options?: ErrorOptions) {
    super([heading, ...faults.map(readable)].join('\n'), options)
    this.heading = heading
    this.faults = faults
  }
}

/** Thrown when schemas take longer or more memory to compose than they may. */
export class CompositionLimitError extends Error {
  override readonly name = 'CompositionLimitError'
}

/** The composer fails on what it does not expect; what it was given is at fault, whatever the reason. */
export function unexpected(message: string): CompositionError {
  const fault = {
    code: null,
    message: `The composer stopped at something that it does not expect ("${message}"). Look at what @key, @requires and @provides name: each field must be there, with braces only below objects.`,
    messageId: `Penggabung berhenti pada sesuatu yang tidak dikenalnya ("${message}"). Periksa yang disebut @key, @requires, dan @provides: setiap field harus ada, dengan kurung kurawal hanya di bawah objek.`,
    places: [],
  }
  return new CompositionError('The subgraphs cannot be composed:', [fault])
}

function readable({ code, message, places }: CompositionFault): string {
  const at = places.map(({ subgraph, line }) => (subgraph === null ? `line ${line}` : `${subgraph} line ${line}`))
  const end = at.length > 0 ? ` (${[...new Set(at)].join(', ')})` : ''
  return `  - ${code === null ? '' : `${code}: `}${message.replaceAll('\n', '\n    ')}${end}`
}
