import { useWords } from '../i18n/use-words.ts'
import type { Who } from '../session/use-who.ts'
import { tierGroups } from './tiers.ts'
import type { TierGroup } from './tiers.ts'

/** Says in words which rows somebody sees, a phrase for each kind. Owners are named up to `named`; more are counted. */
export function useTierWords(named: number): (tiers: Who['visible']) => string[] {
  const { t, language } = useWords()
  const list = (words: readonly string[]) => new Intl.ListFormat(language.value, { type: 'conjunction' }).format(words)

  function ownersOf(organizations: TierGroup['organizations']): string {
    if (organizations.length > named) return t('audience.owners', { count: organizations.length })
    return list(organizations.map(({ name, shortName }) => shortName ?? name))
  }

  function wordsOf({ accesses, stages, view, organizations }: TierGroup): string {
    const access = list(accesses.map((each) => t(`audience.access.${each}`)))
    const rows = t(`audience.view.${view}`, {
      access,
      stage: t(`audience.stage.${stages.length > 1 ? 'BOTH' : stages[0]!}`),
    })
    return organizations.length === 0 ? rows : t('audience.owned', { rows, owners: ownersOf(organizations) })
  }

  return (tiers) => tierGroups(tiers).map(wordsOf)
}
