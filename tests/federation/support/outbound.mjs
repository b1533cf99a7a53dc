import { lookup } from 'node:dns'
import dns from 'node:dns'
import { Socket } from 'node:net'

// Loaded before a program: writes every host that it looks up or connects to, but this machine, on its standard error.
const LOCAL = new Set(['localhost', '127.0.0.1', '::1'])
const tell = (host) => {
  if (typeof host === 'string' && !LOCAL.has(host)) process.stderr.write(`OUTBOUND ${host}\n`)
}
dns.lookup = (host, ...rest) => {
  tell(host)
  return lookup(host, ...rest)
}
// oxlint-disable-next-line typescript/unbound-method -- called with its socket below
const { connect } = Socket.prototype
Socket.prototype.connect = function (...given) {
  const [first] = given.flat()
  tell(first?.host)
  return connect.apply(this, given)
}
