import type { ContractChoicesQuery } from '../../generated/graphql.ts'

type Contract = ContractChoicesQuery['contracts'][number]
type Words = (key: string, values?: Record<string, string>) => string

/** The choice of no contract. */
export const WHOLE = ''

/** "portal: hanya yang bertanda portal": the whole graph, then every contract with what it is made of. One that an application is bound to although it is gone stays a choice, and says so. */
export function contractChoices(contracts: readonly Contract[], bound: string | null, t: Words) {
  const gone = bound !== null && !contracts.some(({ name }) => name === bound)
  return [
    { value: WHOLE, label: t('applications.wholeGraph') },
    ...contracts.map((contract) => ({ value: contract.name, label: `${contract.name}: ${madeOf(contract, t)}` })),
    ...(gone ? [{ value: bound, label: t('applications.contractGone', { name: bound }) }] : []),
  ]
}

function madeOf({ include, exclude }: Contract, t: Words): string {
  const tags = (names: readonly string[]) => ({ tags: names.join(', ') })
  return [
    ...(include == null ? [] : [t('applications.onlyTagged', tags(include))]),
    ...(exclude == null ? [] : [t('applications.notTagged', tags(exclude))]),
  ].join('; ')
}
