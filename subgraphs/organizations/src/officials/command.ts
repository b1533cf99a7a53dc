import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { BadInputError } from '@satudata/core'
import type { CommandContext, SubgraphCommand } from '@satudata/subgraph'
import type { RegisterReport } from '../register/report.ts'
import { REGISTERS, takeRegisters } from '../register/take.ts'
import type { Register } from '../register/take.ts'

/** Takes over exports of SI Jabatan and Kepegawaian. Says each row that is wrong; then nothing is changed. */
export const officialsCommand: SubgraphCommand = {
  usage: `officials [--organizations FILE] [--positions FILE] [--successions FILE] [--holders FILE] [--accept-changes]
CSV files with all that is on record (columns as in opd.csv, jabatan.csv and pejabat.csv of subgraphs/organizations/sample)
--accept-changes   codes may come to stand for something else: another name, kind, organization or authority`,
  async run(args, context) {
    const { 'accept-changes': acceptChanges = false, ...files } = readArguments(args)
    if (Object.keys(files).length === 0) throw usageError('Give at least one file.')
    for (const file of Object.values(files)) if (!(await isFile(file))) throw usageError(`"${file}" is no file.`)
    const reports = await takeRegisters(context.em, { files, acceptChanges })
    for (const [register, report] of reports) {
      if (report.findings.length > 0) refuse(context, files[register]!, report)
    }
    for (const [register, report] of reports) say(context, register, report)
    context.say('Rights follow within a second.')
  },
}

function refuse(context: CommandContext, file: string, { findings }: RegisterReport): never {
  for (const { place, message } of findings) context.say(`${place}: ${message.en}`)
  throw new BadInputError({
    id: `${file} tidak diambil, begitu pula berkas lain yang diberikan bersamanya; yang tercatat tetap berlaku.`,
    en: `${file} was not taken, nor was any file given with it; what is on record stands.`,
  })
}

function say(context: CommandContext, register: Register, { taken, added, changed, renamed }: RegisterReport): void {
  const difference = register === 'holders' ? '' : `: ${added} new, ${changed} changed`
  context.say(`${taken} ${register} on record${difference}.`)
  for (const text of renamed) context.say(`  ${text}`)
}

function readArguments(args: readonly string[]): { [R in Register]?: string } & { 'accept-changes'?: boolean } {
  const files = Object.fromEntries(REGISTERS.map((register) => [register, { type: 'string' as const }]))
  const options = { ...files, 'accept-changes': { type: 'boolean' as const } }
  try {
    return parseArgs({ args: [...args], options, strict: true }).values
  } catch (error) {
    throw usageError((error as Error).message)
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

function usageError(message: string): Error {
  return Object.assign(new Error(message), { name: 'UsageError' })
}
