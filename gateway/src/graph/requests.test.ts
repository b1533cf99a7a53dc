import { createLogger } from '@satudata/core'
import fastify from 'fastify'
import { expect, test, vi } from 'vitest'
import { answerFailure } from '../http/failure.ts'
import { serveHealth } from '../http/health.ts'
import { watchPressure } from './pressure.ts'
import { countRequests } from './requests.ts'

test('more requests at once than can be answered are told to come back, and others are sent elsewhere', async () => {
  const app = fastify()
  const requests = countRequests(app, 2)
  const pressure = watchPressure(requests, 2)
  app.setErrorHandler(answerFailure(createLogger('silent')))
  const health = () => (pressure.overloaded ? 'OVERLOADED' : 'READY')
  serveHealth(app, health, () => 'SERVED')
  const { promise: until, resolve: answer } = Promise.withResolvers<void>()
  app.get('/slow', () => until.then(() => 'done'))
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const ready = async () => (await fetch(`${url}/health/ready`)).status
  expect(await ready()).toBe(200)
  const running = [fetch(`${url}/slow`), fetch(`${url}/slow`)]
  await expect.poll(() => requests.count).toBe(2)
  const all = requests.answered(5_000)
  const refused = await fetch(`${url}/slow`)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await refused.text()).toContain('coba lagi sebentar lagi')
  expect(await ready()).toBe(503)
  answer()
  expect(await Promise.all(running.map(async (each) => (await each).text()))).toEqual(['done', 'done'])
  expect(await all).toBe(true)
  expect([requests.count, await ready()]).toEqual([0, 200])
  pressure.stop()
  await app.close()
})

test('a process that comes late to what it is to do, three times in a row, is overloaded until it keeps up', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  try {
    const pressure = watchPressure({ count: 0 })
    const clock = vi.spyOn(performance, 'now')
    let time = performance.now()
    const looks = (...after: number[]) =>
      after.map((milliseconds) => {
        clock.mockReturnValue((time += milliseconds))
        vi.advanceTimersByTime(500)
        return pressure.overloaded
      })
    expect(looks(500, 1_100, 1_100, 500)).toEqual([false, false, false, false])
    expect(looks(1_100, 1_100, 1_100, 500)).toEqual([false, false, true, false])
    pressure.stop()
  } finally {
    vi.restoreAllMocks()
    vi.useRealTimers()
  }
})

test('a request whose client went away is not waited for', async () => {
  const app = fastify()
  const requests = countRequests(app)
  app.get('/never', () => new Promise(() => undefined))
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const client = new AbortController()
  const running = fetch(`${url}/never`, { signal: client.signal }).catch(() => 'gone')
  await expect.poll(() => requests.count).toBe(1)
  const all = requests.answered(5_000)
  client.abort()
  expect(await running).toBe('gone')
  expect(await all).toBe(true)
  await app.close()
})
