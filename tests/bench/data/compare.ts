import type { Bench, Line, Table } from '../bench.ts'
import { duration, medians, timed } from '../bench.ts'
import { questions } from './questions.ts'
import { postgresSample, SUM_OF_FIRST } from './postgres.ts'
import type { PostgresSample } from './postgres.ts'
import { sampleLake } from './sample.ts'
import type { SampleSize } from './sample.ts'
import { askEngine, openAlone, openStatistics, runAlone, statementsOf } from './statistics.ts'

/** At most so much slower than the same SQL in DuckDB alone. */
const FACTOR = 1.2
/** Below this, times are mostly the call itself. */
const NOISE_MS = 2

/** Generates, loads and asks; against DuckDB alone and, when wanted, PostgreSQL. */
export async function compare(
  bench: Bench,
  size: SampleSize,
  options: { readonly title: string; readonly postgres: boolean },
): Promise<Table> {
  bench.progress('generating')
  const lake = await sampleLake(`${bench.folder}/lake`, size)
  bench.progress('loading')
  const loaded = await timed(() => openStatistics(bench.folder, lake))
  await loaded.value[Symbol.asyncDispose]()
  // A second start finds everything in place; and the file is at rest to be copied.
  const reopened = await timed(() => openStatistics(bench.folder, lake))
  await reopened.value[Symbol.asyncDispose]()
  const alone = await openAlone(bench.folder)
  await using engine = await openStatistics(bench.folder, lake)
  await using postgres = options.postgres ? await startPostgres(bench, size) : undefined
  const lines: Line[] = [
    {
      what: 'Load from the releases',
      figures: [duration(loaded.milliseconds), '', '', ...(postgres ? [duration(postgres.loading), ''] : [])],
    },
    { what: 'Open again', figures: [duration(reopened.milliseconds), '', '', ...(postgres ? ['', ''] : [])] },
  ]
  const missed: string[] = []
  for (const question of questions(size)) {
    bench.progress(question.what)
    const statements = await statementsOf(engine, question.input)
    const works = [
      () => askEngine(engine, question.input),
      () => runAlone(alone.connection, statements),
      ...(postgres ? [() => postgres.client.query(question.postgres)] : []),
    ]
    const [ours = Number.NaN, duckdb = Number.NaN, other = Number.NaN] = await medians(works, question.rounds)
    const figures = [duration(ours), duration(duckdb), `${(ours / duckdb).toFixed(2)}×`]
    lines.push({
      what: question.what,
      figures: [...figures, ...(postgres ? [duration(other), `${(other / ours).toFixed(0)}×`] : [])],
    })
    if (ours > question.target)
      missed.push(`${options.title}: ${question.what}: ${duration(ours)}, target ${duration(question.target)}`)
    if (ours > duckdb * FACTOR + NOISE_MS)
      missed.push(
        `${options.title}: ${question.what}: ${(ours / duckdb).toFixed(2)}× of DuckDB alone, target ${FACTOR}×`,
      )
  }
  alone.close()
  const heads = [
    'statistics',
    'same SQL, DuckDB alone',
    'ratio',
    ...(postgres ? ['PostgreSQL', 'PostgreSQL takes'] : []),
  ]
  return { title: options.title, heads, lines, missed }
}

async function startPostgres(bench: Bench, size: SampleSize): Promise<PostgresSample> {
  bench.progress('loading PostgreSQL')
  const sample = await postgresSample(`${bench.folder}/postgres`, size)
  const { rows } = await sample.client.query<{ sum: string }>(SUM_OF_FIRST)
  bench.progress(`PostgreSQL: sum of the first indicator ${rows[0]?.sum}`)
  return sample
}
