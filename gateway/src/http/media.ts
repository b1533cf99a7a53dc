import { HttpRefusal } from './refusal.ts'

/** Forms in which the graph answers, the usual one first. */
export const FORMS = ['application/json', 'application/graphql-response+json', 'text/event-stream'] as const

/** A form of answer. */
export type Form = (typeof FORMS)[number]

interface Range {
  readonly type: string
  readonly quality: number
}

/**
 * The form that an `Accept` header asks for: the best quality, then what it names first. Without a header `application/json`, as
 * GraphQL over HTTP has it. Throws HttpRefusal (406) when none of ours will do: before anything is run.
 */
export function formFor(accept: string | undefined): Form {
  if (accept === undefined || accept.trim() === '') return 'application/json'
  const ranges = accept.split(',').map(rangeOf)
  const found = FORMS.flatMap((form) => {
    const at = bestRange(ranges, form)
    return at === -1 || ranges[at]!.quality === 0 ? [] : [{ form, at, quality: ranges[at]!.quality }]
  })
  // Who takes anything did not ask for a stream.
  const named = found.filter(({ form, at }) => form !== 'text/event-stream' || ranges[at]!.type === form)
  const [best] = named.toSorted((a, b) => b.quality - a.quality || a.at - b.at)
  if (best !== undefined) return best.form
  throw new HttpRefusal(406, {
    id: `Header Accept "${accept.slice(0, 80)}" tidak menerima satu pun bentuk jawaban graf: ${FORMS.join(', ')}.`,
    en: `The Accept header "${accept.slice(0, 80)}" takes none of the forms of the graph's answers: ${FORMS.join(', ')}.`,
  })
}

/** True when the header itself names `application/json`: then document errors are well-formed answers, with status 200. */
export function namesJson(accept: string | undefined): boolean {
  return accept !== undefined && accept.split(',').some((each) => rangeOf(each).type === 'application/json')
}

/** True for who wants a stream of events above all: clients of GraphQL name it among what they take, last. */
export function asksForStream(accept: string | undefined): boolean {
  if (accept?.includes('text/event-stream') !== true) return false
  try {
    return formFor(accept) === 'text/event-stream'
  } catch {
    return false
  }
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.toLowerCase().split(';')
  const quality = parameters.flatMap((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1] ?? [])[0]
  return { type: type.trim(), quality: quality === undefined ? 1 : Math.min(1, Number(quality) || 0) }
}

/** The most specific range that takes a form. */
function bestRange(ranges: readonly Range[], form: string): number {
  for (const wanted of [form, `${form.split('/')[0]}/*`, '*/*']) {
    const at = ranges.findIndex(({ type }) => type === wanted)
    if (at !== -1) return at
  }
  return -1
}
