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
