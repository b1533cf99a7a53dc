import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useWords } from '../i18n/use-words.ts'
import { useWho } from '../session/use-who.ts'
import type { Who } from '../session/use-who.ts'
import { audienceOf } from './audience.ts'
import { useTierWords } from './use-tier-words.ts'

/** Owners named one by one; more are counted. */
const NAMED = 2

/**
 * What is seen and why, in words: "seluruh OPD · tingkat pimpinan daerah: Gubernur · data terbuka dan …". Also stands in
 * exports. "…" until it is known.
 */
export function useAudienceWords(): ComputedRef<string> {
  const { t, language } = useWords()
  const who = useWho()
  const tierWords = useTierWords(NAMED)
  const list = (words: readonly string[]) => new Intl.ListFormat(language.value, { type: 'conjunction' }).format(words)

  function seatOf(known: Who): string[] {
    const { level, reach, organizations, positions } = audienceOf(known)
    const owners =
      organizations.length > NAMED
        ? t('audience.owners', { count: organizations.length })
        : list(organizations.map(({ name, shortName }) => shortName ?? name))
    const whose = reach === 'WHOLE' ? t('audience.whole') : reach === 'BELOW' ? t('audience.below', { owners }) : owners
    const seat = t(`audience.level.${level}`)
    return [whose, positions.length === 0 ? seat : t('audience.held', { level: seat, positions: list(positions) })]
  }

  return computed(() => {
    if (who.value === undefined) return '…'
    if (who.value === null) return t('audience.public')
    return [...seatOf(who.value), tierWords(who.value.visible).join('; ')].filter(Boolean).join(' · ')
  })
}
