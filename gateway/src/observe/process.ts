import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Line, Measures } from './measures.ts'

/** Measures this process: memory, processor time, and how late the event loop is. */
export function measureProcess(measures: Measures): void {
  measures.gauge('process_start_time_seconds', 'When the process started, in seconds since 1970.', () =>
    Math.round(performance.timeOrigin / 1_000),
  )
  measures.total('process_cpu_seconds', 'Processor time used.', () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e6
  })
  measures.gauge('process_memory_bytes', 'Memory of the process, by kind.', memory, ['kind'])
  measures.gauge('nodejs_eventloop_delay_seconds', 'How late the event loop was since this was last read.', delays(), [
    'quantile',
  ])
}

function memory(): Line<number>[] {
  const { rss, heapUsed, external } = process.memoryUsage()
  return [
    { labels: ['resident'], value: rss },
    { labels: ['heap'], value: heapUsed },
    { labels: ['external'], value: external },
  ]
}

/** Watching begins when somebody first reads it: a gateway that nobody watches does not pay for it. */
function delays(): () => Line<number>[] {
  let watched: ReturnType<typeof monitorEventLoopDelay> | undefined
  return () => {
    if (watched === undefined) {
      watched = monitorEventLoopDelay()
      watched.enable()
      return []
    }
    const seen = watched
    const lines = [50, 99, 100].map((percent) => ({
      labels: [String(percent / 100)],
      value: seen.count === 0 ? 0 : seen.percentile(percent) / 1e9,
    }))
    watched.reset()
    return lines
  }
}
