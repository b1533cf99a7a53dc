import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** Settings by which a process can be told to collect its garbage, and the way to tell it. */
export async function collectable() {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  const collect = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/json/list`)
    const [{ webSocketDebuggerUrl: url }] = (await response.json()) as [{ webSocketDebuggerUrl: string }]
    const socket = new WebSocket(url)
    await new Promise((resolve) => socket.addEventListener('open', resolve))
    const answered = new Promise((resolve) => socket.addEventListener('message', resolve))
    socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }))
    await answered
    socket.close()
  }
  return { settings: { NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --inspect=127.0.0.1:${port}` }, collect }
}
