import { createElement as h, useSyncExternalStore } from 'react'
import { asking, signIn, signOut } from './asking.js'

/** Who is asking, and the way in or out. */
export function Account() {
  const { kind, name, reason } = useSyncExternalStore(asking.subscribe, asking.now)
  const signedIn = kind === 'SIGNED_IN'
  const words = {
    ANONYMOUS: 'Publik / Public',
    SIGNED_IN: name,
    ENDED: 'Sesi berakhir / Session ended',
    FAILED: reason,
  }
  return h(
    'div',
    { className: 'account' },
    h('span', { role: kind === 'FAILED' ? 'alert' : 'status' }, words[kind]),
    h(
      'button',
      { type: 'button', onClick: signedIn ? signOut : signIn },
      signedIn ? 'Keluar / Sign out' : 'Masuk / Sign in',
    ),
  )
}
