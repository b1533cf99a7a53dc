import type { buildConnector } from 'undici'

/**
 * Opens connections to outside subgraphs: only to addresses that are public or that `allow` lists, looked at each time. The rules come with
 * composition, which is loaded by then; a start that has no outside subgraph does not wait for them.
 */
export function outsideConnector(allow: readonly string[]): buildConnector.connector {
  let connector: Promise<buildConnector.connector> | undefined
  const open = async (target: buildConnector.Options, callback: buildConnector.Callback) => {
    let connect: buildConnector.connector
    try {
      connect = await (connector ??= guarded(allow))
    } catch (error) {
      callback(error as Error, null)
      return
    }
    connect(target, callback)
  }
  return (target, callback) => void open(target, callback)
}

async function guarded(allow: readonly string[]): Promise<buildConnector.connector> {
  const { addressRules, guardedConnector } = await import('@satudata/federation')
  return guardedConnector({ rules: addressRules(allow) }, { preferH2: true, timeout: CONNECT_TIMEOUT })
}

/** How long a connection may take to open, in milliseconds. */
const CONNECT_TIMEOUT = 5_000
