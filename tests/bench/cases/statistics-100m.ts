import type { BenchCase } from '../bench.ts'
import { compare } from '../data/compare.ts'
import { LARGE } from '../data/sample.ts'

/** 100 million observations, against DuckDB alone. */
export default {
  run: (bench) => compare(bench, LARGE, { title: 'Statistics, 100 million observations', postgres: false }),
} satisfies BenchCase
