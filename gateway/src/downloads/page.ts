import type { Language, SatuDataError } from '@satudata/core'

const WORDS = {
  id: { heading: 'Berkas tidak dapat diunduh', back: 'Kembali ke katalog data', code: 'Kode' },
  en: { heading: 'The file cannot be downloaded', back: 'Back to the catalogue', code: 'Code' },
}

/** A page that tells a reader why there is no file. */
export function failurePage(error: SatuDataError, language: Language, requestId: string): string {
  const { heading, back, code } = WORDS[language]
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title>
<h1>${heading}</h1><p>${escaped(error.messages[language])}</p><p><small>${code} ${error.code} · ${escaped(requestId)}</small></p><p><a href="/data">${back}</a></p></html>`
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
