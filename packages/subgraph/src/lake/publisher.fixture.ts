import { createLogger } from '@satudata/core'
import { draftOf } from './fixture.ts'
import { openLake } from './index.ts'
import type { Observation } from './types.ts'

// A process that publishes release after release until it is killed; says each on its own line once it is acknowledged.
const [folder = '', databaseUrl = '', name = '', rows = '0'] = process.argv.slice(2)
const lake = await openLake({ folder, databaseUrl, logger: createLogger('silent') })
process.stdout.write('open\n')

for (let round = 0; ; round++) {
  const release = await lake.publish(draftOf(figures(round, Number(rows)), { dataset: name }))
  process.stdout.write(`${release.id} ${release.contentHash}\n`)
}

function* figures(round: number, count: number): Generator<Observation> {
  for (let index = 0; index < count; index++) {
    const refArea = `36.01.01.${String(1_000 + index)}`
    yield {
      indicator: 'POPULATION',
      refArea,
      timePeriod: '2024-S2',
      value: String(1_000 + round + index),
      dimensions: { SEX: name },
    }
  }
}
