import type { BenchCase } from '../bench.ts'
import { compare } from '../data/compare.ts'
import { SMALL } from '../data/sample.ts'

/** 3.3 million observations (the region's own estimate), against DuckDB alone and PostgreSQL. */
export default {
  run: (bench) => compare(bench, SMALL, { title: 'Statistics, 3.3 million observations', postgres: true }),
} satisfies BenchCase
