export * from './graph/entities.ts'
export * from './subgraphs/entities.ts'
export * from './tokens/entities.ts'
export * from './usage/entities.ts'
