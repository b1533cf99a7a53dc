import { batch, entityByKey, entityConnection } from '@satudata/subgraph'
import type { PageArgs, SubgraphContext } from '@satudata/subgraph'
import type { Engine } from './engine/engine.ts'
import { Ratio } from './entities.ts'
import { ofDecimal } from './exact/fraction.ts'
import { readFigure } from './plan/read-input.ts'
import type { RatioRegister } from './plan/read-input.ts'
import type { BaseWish } from './plan/question.ts'

/** The context as this subgraph's resolvers get it. */
export type Context = SubgraphContext<Engine>

/** Batched: a ratio of the register by its code. */
export const ratioByCode = entityByKey(Ratio, 'code')

/** A page of the register of ratios. */
export function findRatios({ em }: Context, args: PageArgs) {
  return entityConnection(em, Ratio, args, { orderBy: { code: 'asc' } })
}

/** The whole register, read once a request: it is short. */
const register = batch<'all', RatioRegister>(
  async (_, { em }) => {
    const ratios = await em.find(Ratio, {}, { orderBy: { code: 'asc' } })
    return new Map([['all', new Map(ratios.map((ratio) => [ratio.code, wishOf(ratio)]))]])
  },
  () => new Map(),
)

/** The register as questions use it; empty without a look at the database when no ratio is named. */
export async function ratioRegister(context: Context, codes: readonly string[]): Promise<RatioRegister> {
  return codes.length === 0 ? new Map() : await register(context, 'all')
}

/** A ratio as something to ask for. */
export function wishOf(ratio: Ratio): BaseWish {
  const part = (indicator: string, members: Ratio['numeratorMembers']) =>
    readFigure({
      indicator,
      dimensions: Object.entries(members).map(([dimension, member]) => ({ dimension, members: [member] })),
    })
  return {
    numerator: part(ratio.numerator, ratio.numeratorMembers),
    denominator: part(ratio.denominator, ratio.denominatorMembers),
    scale: ofDecimal(ratio.scale),
    unit: ratio.unit,
  }
}
