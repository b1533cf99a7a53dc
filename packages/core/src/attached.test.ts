import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { Attached } from './attached.ts'

test('what is attached stays with its object: a copy does not have it, and nobody lists it', () => {
  const names = new Attached<object, string>()
  const others = new Attached<object, string>()
  const request = { id: 1 }
  names.set(request, 'penduduk')
  expect(names.get(request)).toBe('penduduk')
  expect(others.get(request)).toBeUndefined()
  expect(names.get({ ...request })).toBeUndefined()
  expect(names.get(Object.create(request) as object)).toBeUndefined()
  expect(JSON.stringify(request)).toBe('{"id":1}')
  names.set(request, 'sekolah')
  expect(names.get(request)).toBe('sekolah')
  names.delete(request)
  expect(names.get(request)).toBeUndefined()
})

test('what a request held goes with a minor collection, also when it leads back to the request', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void
  const attached = new Attached<object, object>()
  const requests = () => {
    for (let count = 0; count < 2_000; count += 1) {
      const request = { rows: Array.from<number>({ length: 1_000 }).fill(count) }
      attached.set(request, { request })
    }
  }
  collect({ type: 'minor' })
  collect({ type: 'minor' })
  const before = process.memoryUsage().heapUsed
  // 16 MB.
  requests()
  collect({ type: 'minor' })
  collect({ type: 'minor' })
  expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(4)
})
