import type { AccountPartsFragment } from '../../generated/graphql.ts'

/** Whether an account can be used; WAITS: not before a second administrator enables it. */
export function stateOf({
  disabledAt,
  waitsForSecond,
}: Pick<AccountPartsFragment, 'disabledAt' | 'waitsForSecond'>): 'USED' | 'WAITS' | 'DISABLED' {
  if (disabledAt == null) return 'USED'
  return waitsForSecond ? 'WAITS' : 'DISABLED'
}
