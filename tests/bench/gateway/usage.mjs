// Loaded before a gateway in its process: tells the case, when asked, how much processor time the process has used (µs).
process.on('message', (asked) => {
  if (asked !== 'usage') return
  const { user, system } = process.cpuUsage()
  process.send?.({ usage: user + system, memory: process.memoryUsage().rss })
})
process.once('disconnect', () => process.exit())
