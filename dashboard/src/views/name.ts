/** Key of the wording that says what is wrong with the name of a view; null when nothing is. The server has the last word. */
export function nameProblem(name: string): string | null {
  const { length } = name.trim()
  if (length === 0) return 'form.required'
  return length > 100 ? 'views.nameLong' : null
}
