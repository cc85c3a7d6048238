import { unzipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { zipped } from '../../src/write/zip.ts'

const bytes = (text: string) => Buffer.from(text, 'utf8')

/** Bytes that do not repeat, so that blocks are cut at many places. */
function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test.each([
  ['nothing', new Uint8Array(0)],
  ['a line', bytes('a line\n')],
  ['exactly one block', noise(1 << 19)],
  ['more blocks than are in flight', noise((1 << 19) * 6 + 7)],
  ['what repeats over blocks', bytes('the same words again; '.repeat(100_000))],
])('%s is read back', async (_, content) => {
  const read = unzipSync(await zipped([{ name: 'data/ü.csv', content }]))
  expect(Object.keys(read)).toEqual(['data/ü.csv'])
  expect(Buffer.compare(read['data/ü.csv'] ?? bytes('missing'), content)).toBe(0)
})

test('the same bytes however the content is cut', async () => {
  const content = noise(1_500_000)
  async function* pieces() {
    for (let start = 0; start < content.length; start += 77_777) yield content.subarray(start, start + 77_777)
  }
  const whole = await zipped([{ name: 'a', content }])
  expect(Buffer.compare(whole, await zipped([{ name: 'a', content: pieces() }]))).toBe(0)
})

test.each(['Pacific/Auckland', 'America/St_Johns', 'UTC'])('the same bytes in %s', async (zone) => {
  const here = await zipped([{ name: 'a', content: bytes('a') }])
  vi.stubEnv('TZ', zone)
  vi.resetModules()
  const there = await import('../../src/write/zip.ts')
  expect(Buffer.from(await there.zipped([{ name: 'a', content: bytes('a') }]))).toEqual(Buffer.from(here))
})

test('an entry is made only when the one before is complete', async () => {
  const order: string[] = []
  function* pieces(name: string) {
    order.push(`${name} begins`)
    yield noise(600_000)
    order.push(`${name} ends`)
  }
  function* entries() {
    for (const name of ['a', 'b']) {
      order.push(`${name} asked for`)
      yield { name, content: pieces(name) }
    }
  }
  await zipped(entries())
  expect(order).toEqual(['a asked for', 'a begins', 'a ends', 'b asked for', 'b begins', 'b ends'])
})

test('an error of the content is passed on', async () => {
  // biome-ignore lint/correctness/useYield: it fails before it gives anything
  function* broken(): Generator<Uint8Array> {
    throw new Error('disk gone')
  }
  await expect(zipped([{ name: 'a', content: broken() }])).rejects.toThrow('disk gone')
})
