export * from './database.ts'
export * from './principals.ts'
export * from './start.ts'
export * from './contract/index.ts'
