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

test('an empty variable counts as unset', () => {
  expect(loadConfig({ PORT: '', DATA_DIR: '' }).port).toBe(4000)
})
