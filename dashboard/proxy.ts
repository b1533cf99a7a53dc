import type { ProxyOptions } from 'vite'

/** Where Vite's own server, which serves the page during development, finds the rest of the product. */
export function proxyTo({ PORT }: Readonly<Record<string, string | undefined>>): Record<string, ProxyOptions> {
  // With the browser's own host: what comes from another site is refused, and changing the host would make it one.
  const gateway: ProxyOptions = { target: `http://127.0.0.1:${PORT || '4000'}`, changeOrigin: false }
  const doors = ['/graphql', '/graphiql', '/sso', '/unduh', '/peta']
  return Object.fromEntries(doors.map((door) => [door, gateway]))
}
