import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Message } from '@satudata/core'
import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider'

const STYLE = 'body{font-family:system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1rem;line-height:1.5}'
const SUBMIT = 'document.forms[0].submit()'

/** Headers of every page: nothing from elsewhere, in no frame. */
const HEADERS = {
  'content-security-policy': `default-src 'none'; style-src '${sha(STYLE)}'; script-src '${sha(SUBMIT)}'; frame-ancestors 'none'; base-uri 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

/** What went wrong, for a person in front of a browser. Internals stay in the log. */
export function renderError(ctx: KoaContextWithOIDC, out: ErrorOut): void {
  show(ctx, 'Masuk tidak dapat dilanjutkan / Sign-in cannot go on', [
    'Kembali ke aplikasi dan coba lagi. / Go back to the application and try again.',
    [out.error, out.error_description].filter(Boolean).join(': '),
  ])
}

/** Asks whether to sign out. A client that shows whom it signed in needs no answer. */
export function renderSignOut(ctx: KoaContextWithOIDC, form: string): void {
  const certain = ctx.oidc.entities.IdTokenHint?.payload['sub'] === ctx.oidc.session?.accountId
  const filled = form.replace(
    '</form>',
    '<input type="hidden" name="logout" value="yes"/><button>Keluar / Sign out</button></form>',
  )
  show(ctx, 'Keluar / Sign out', [], filled + (certain ? `<script>${SUBMIT}</script>` : ''))
}

/** After signing out, when the client named no page to go to. */
export function renderSignedOut(ctx: KoaContextWithOIDC): void {
  show(ctx, 'Anda sudah keluar / You are signed out', [])
}

/** Answers with a page of our own, outside the provider. */
export function sendPage(response: ServerResponse, status: number, message: Message): void {
  response
    .writeHead(status, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' })
    .end(page('Satu Data', [message.id, message.en]))
}

function show(ctx: KoaContextWithOIDC, title: string, lines: readonly string[], rest = ''): void {
  ctx.set(HEADERS)
  ctx.type = 'html'
  ctx.body = page(title, lines, rest)
}

function page(title: string, lines: readonly string[], rest = ''): string {
  const text = lines.map((line) => `<p>${escape(line)}</p>`).join('')
  return `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${STYLE}</style><h1>${escape(title)}</h1>${text}${rest}</html>`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`)
}

function sha(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
