export * from './besides.ts'
export * from './process.ts'
