export * from './graph/entities.ts'
export * from './entries/entities.ts'
export * from './tokens/entities.ts'
export * from './usage/entities.ts'
