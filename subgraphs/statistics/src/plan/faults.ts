import { BadInputError, LimitError } from '@satudata/core'

/** At most so many ways out are listed. */
const OFFERED = 12

/** What exists, as part of a message; only what the caller may see ever gets here. */
function offer(known: readonly string[], language: 'id' | 'en'): string {
  if (known.length === 0) return language === 'id' ? 'Belum ada yang tersedia' : 'There is none'
  const rest = known.length - OFFERED
  const list = known.slice(0, OFFERED).join(', ')
  const more = language === 'id' ? ` dan ${rest} lainnya` : ` and ${rest} more`
  return `${language === 'id' ? 'Yang ada' : 'There is'}: ${list}${rest > 0 ? more : ''}`
}

/** Something named in the question that the caller's data does not have. The same for what is hidden and what is not there. */
export function unknown(
  what: { readonly id: string; readonly en: string },
  value: string,
  known: readonly string[],
): BadInputError {
  const shown = value.slice(0, 60)
  return new BadInputError(
    {
      id: `${what.id} "${shown}" tidak dikenal. ${offer(known, 'id')}.`,
      en: `There is no ${what.en} "${shown}". ${offer(known, 'en')}.`,
    },
    { value: shown, known: known.slice(0, OFFERED) },
  )
}

/** Something about the question itself. */
export function refused(id: string, en: string): BadInputError {
  return new BadInputError({ id, en })
}

/** A rate or index that was to be summed up. */
export function notAdditive(indicator: string): BadInputError {
  return new BadInputError(
    {
      id: `${indicator} adalah angka relatif atau indeks dan tidak dapat dijumlahkan; pakai VALUE untuk angka yang dirilis, atau AVERAGE atau WEIGHTED_AVERAGE.`,
      en: `${indicator} is a rate or index and cannot be summed up; use VALUE for the published figure, or AVERAGE or WEIGHTED_AVERAGE.`,
    },
    { value: indicator },
  )
}

/** A cell of a rate that would hold several figures. */
export function severalFigures(indicator: string, dimensions: readonly string[]): BadInputError {
  const by = dimensions.length > 0 ? `REGION, ORGANIZATION, ${dimensions.join(', ')}` : 'REGION, ORGANIZATION'
  return new BadInputError(
    {
      id: `${indicator} punya beberapa angka dalam satu sel dan tidak dapat dijumlahkan; kelompokkan atau saring menurut ${by}, atau pakai AVERAGE.`,
      en: `${indicator} has several figures in one cell and cannot be summed up; group by or filter ${by}, or use AVERAGE.`,
    },
    { value: indicator },
  )
}

/** An indicator that several datasets have, where only one can be meant. */
export function ambiguous(indicator: string, sources: readonly string[]): BadInputError {
  return new BadInputError(
    {
      id: `${indicator} ada di beberapa sumber yang tidak boleh dicampur: ${sources.join('; ')}. Pilih dengan dataset dan frequency.`,
      en: `${indicator} is in several sources that must not be mixed: ${sources.join('; ')}. Choose with dataset and frequency.`,
    },
    { value: indicator, known: sources },
  )
}

/** A source that has figures of the other stage only. */
export function otherStage(indicator: string, source: string, stage: string): BadInputError {
  return new BadInputError(
    {
      id: `${indicator} dari ${source} hanya ada pada tahap ${stage}; minta dengan stage: ${stage}.`,
      en: `${indicator} of ${source} is there in stage ${stage} only; ask for it with stage: ${stage}.`,
    },
    { value: source, known: [stage] },
  )
}

/** More cells than one answer may have. */
export function tooManyCells(limit: number): LimitError {
  return new LimitError({
    id: `Jawaban melebihi ${limit} sel; kelompokkan lebih kasar atau persempit wilayah dan periodenya.`,
    en: `The answer has more than ${limit} cells; group more coarsely, or narrow regions and periods.`,
  })
}
