import { expect, test } from 'vitest'
import { ConfigError, loadConfig } from './config.ts'

test('nothing needs to be configured', () => {
  expect(loadConfig({})).toMatchObject({ port: 4000, databaseUrl: undefined, province: '36', smallCell: 5 })
})

test('all faults are reported together, each with its variable', () => {
  const attempt = () => loadConfig({ PORT: 'tinggi', DATABASE_URL: 'mysql://x', SMALL_CELL: '2' })
  expect(attempt).toThrow(ConfigError)
  expect(attempt).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*SMALL_CELL/)
})

test('a fault names the value and what may stand there, but never repeats a database address', () => {
  const message = (env: NodeJS.ProcessEnv) => {
    try {
      return String(loadConfig(env))
    } catch (error) {
      return (error as Error).message
    }
  }
  expect(message({ PORT: 'tinggi' })).toContain('PORT=tinggi must be a whole number from 0 to 65535')
  expect(message({ LOG_LEVEL: 'loud' })).toContain('LOG_LEVEL=loud must be one of fatal, error, warn')
  expect(message({ PROVINCE: 'banten' })).toContain('PROVINCE=banten must be the two digits of a province')
  expect(message({ DATABASE_URL: 'mysql://a:rahasia@b/c' })).toMatch(
    /DATABASE_URL must be an address such as postgres:/,
  )
  expect(message({ DATABASE_URL: 'mysql://a:rahasia@b/c' })).not.toContain('rahasia')
})

test('an empty variable counts as unset', () => {
  expect(loadConfig({ PORT: '', DATA_DIR: '' }).port).toBe(4000)
})

test('limits of operations are settings: rates, cost, listed operations, what caches may keep', () => {
  expect(loadConfig({})).toMatchObject({
    rates: { anonymous: 6_000, signedIn: 6_000 },
    cost: { mode: 'enforce', budgets: { ANONYMOUS: 250_000, GOVERNMENT: 1_000_000 } },
    operations: { allowlist: 'off', file: undefined },
    openDataMaxAge: 60,
    contractsFile: undefined,
    registryLostMs: 86_400_000,
  })
  const set = { RATE_ANONYMOUS: '0', COST_MODE: 'measure', COST_APPLICATION: '7', OPERATIONS_ALLOWLIST: 'enforce' }
  expect(loadConfig(set)).toMatchObject({
    rates: { anonymous: 0 },
    cost: { mode: 'measure', budgets: { APPLICATION: 7 } },
    operations: { allowlist: 'enforce' },
  })
  expect(() => loadConfig({ COST_MODE: 'off', COST_ANONYMOUS: '0', OPERATIONS_ALLOWLIST: 'on' })).toThrow(
    /OPERATIONS_ALLOWLIST|COST_MODE/,
  )
})

test('networks that may read measures are addresses or CIDR; a collector is an address', () => {
  expect(loadConfig({ METRICS_ALLOW: '10.0.0.7, fd00::/8' }).metricsAllow).toEqual(['10.0.0.7', 'fd00::/8'])
  for (const bad of ['semua', '10.0.0.0/33', '10.0.0.0/8/9'])
    expect(() => loadConfig({ METRICS_ALLOW: bad })).toThrow('METRICS_ALLOW')
  expect(() => loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'kolektor' })).toThrow('OTEL_EXPORTER_OTLP_ENDPOINT')
  expect(loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' }).otlp).toMatchObject({ sampled: 1 })
  expect([loadConfig({}).accessLog, loadConfig({ ACCESS_LOG: 'on' }).accessLog]).toEqual([false, true])
})

test('where outside subgraphs may be, and whose operations do not count, are lists; how many do is a number', () => {
  expect(loadConfig({})).toMatchObject({ registryAllow: [], registryExcludedClients: [], registryBreakingFrom: 1 })
  expect(loadConfig({ REGISTRY_BREAKING_FROM: '50' }).registryBreakingFrom).toBe(50)
  expect(() => loadConfig({ REGISTRY_BREAKING_FROM: '0' })).toThrow(/REGISTRY_BREAKING_FROM=0 must be/)
  expect(loadConfig({ REGISTRY_ALLOW: '10.20.0.0/16, layanan.lan', REGISTRY_EXCLUDED_CLIENTS: 'uji' })).toMatchObject({
    registryAllow: ['10.20.0.0/16', 'layanan.lan'],
    registryExcludedClients: ['uji'],
  })
})

test('how often subgraphs are tried again, and how much an outside one may answer, has bounds', () => {
  expect(loadConfig({})).toMatchObject({ subgraphRetries: 2, outsideAnswerLimit: 4_000_000 })
  expect(loadConfig({ SUBGRAPH_RETRIES: '0' }).subgraphRetries).toBe(0)
  expect(() => loadConfig({ SUBGRAPH_RETRIES: '9' })).toThrow('SUBGRAPH_RETRIES=9 must be a whole number from 0 to 5')
  expect(() => loadConfig({ OUTSIDE_ANSWER_LIMIT: '1' })).toThrow(/OUTSIDE_ANSWER_LIMIT=1 must be/)
})
