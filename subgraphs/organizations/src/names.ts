/**
 * The form names are compared in: lower case, no accents, every run of other characters one space.
 * Nothing is corrected: names that differ by a letter stay different.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Several names as one text to search in; the bars keep a search from running over from one name into the next. */
export function searchText(names: readonly (string | null | undefined)[]): string {
  return names.flatMap((name) => (name == null ? [] : normaliseName(name))).join('|')
}

/** Condition for "part of a name"; undefined when nothing is searched for. The text cannot carry wildcards. */
export function searchCondition(search: string | null | undefined): { searchText: { $like: string } } | undefined {
  if (search == null || search.trim() === '') return undefined
  const text = normaliseName(search)
  // Punctuation alone is in no name.
  return { searchText: { $like: text === '' ? '' : `%${text}%` } }
}
