import { stat } from 'node:fs/promises'
import { BadInputError } from '@satudata/core'
import type { SubgraphCommand } from '@satudata/subgraph'
import { importOfficials } from './import.ts'

/** Takes over an export of Kepegawaian: `officials FILE`. Says each row that is wrong; then nothing is changed. */
export const officialsCommand: SubgraphCommand = {
  usage: 'officials FILE    a CSV export of Kepegawaian (columns as in subgraphs/organizations/sample/pejabat.csv)',
  async run(args, context) {
    const [file, ...more] = args
    if (file === undefined || more.length > 0) throw usageError('Give one file.')
    const isFile = await stat(file).then(
      (found) => found.isFile(),
      () => false,
    )
    if (!isFile) throw usageError(`"${file}" is no file that can be read.`)
    const { imported, findings } = await importOfficials(context.em, file)
    for (const { place, message } of findings) context.say(`${place}: ${message.en}`)
    if (findings.length > 0)
      throw new BadInputError({
        id: `${file} tidak diambil; yang tercatat tetap berlaku.`,
        en: `${file} was not taken; what is on record stands.`,
      })
    context.say(`${imported} holdings on record. Rights follow within a second.`)
  },
}

function usageError(message: string): Error {
  return Object.assign(new Error(message), { name: 'UsageError' })
}
