import { useWords } from '../i18n/use-words.ts'

/** Names regions as readers do: a province with its kind, which its official name leaves out. */
export function useRegionNames(): (region: { readonly code: string; readonly name: string }) => string {
  const { t } = useWords()
  return ({ code, name }) => (code.includes('.') ? name : t('region.provinceName', { name }))
}
