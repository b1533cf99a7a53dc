/** Where Vite's own server, which serves the page during development, finds the rest of the product. */
export function proxyTo({ PORT }: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const gateway = `http://127.0.0.1:${PORT || '4000'}`
  const doors = ['/graphql', '/graphiql', '/sso', '/unduh', '/peta']
  return Object.fromEntries(doors.map((door) => [door, gateway]))
}
