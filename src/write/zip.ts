/** Zip archives whose bytes depend on nothing but their content. */
import { constants, crc32, deflateRaw, type ZlibOptions } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'

/** A file of an archive; its content may be made while it is written. */
export interface ZipEntry {
  /** Path with `/`. */
  readonly name: string
  readonly content: Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

// The format keeps local time: a date made of local parts gives the same bytes in every time zone.
const EPOCH = new Date(1980, 0, 1, 12)
// The format without its 64-bit extension holds sizes of 32 bits.
const LIMIT = 0xffffffff
const BLOCK = 1 << 19
/** How far back deflate can refer. */
const WINDOW = 1 << 15
/** Room for what a block is packed into: a piece each way costs the main thread more than the memory. */
const PACKED = 1 << 17
/** zlib's threads are four. */
const IN_FLIGHT = 4
/** An empty last block: every block before is closed by a flush and none need know that it is the last. */
const END = new Uint8Array([3, 0])

/**
 * An archive in pieces, made with an entry's content as far as it has been asked for: an entry is begun only when the
 * one before is complete. Throws a RangeError where an entry or the archive grows above 4 GiB.
 */
export async function* zipChunks(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  level = 6,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  let written = 0
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    written += chunk.length
    ready.push(chunk)
  })
  for await (const { name, content } of entries) {
    const file: ZipInputFile = { filename: name, size: 0, crc: 0, compression: 8, mtime: EPOCH, os: 0 }
    zip.add(file)
    for await (const part of deflated(content, file, level)) {
      file.ondata?.(null, part, false)
      yield* ready
      ready = []
    }
    file.ondata?.(null, END, true)
    if (written > LIMIT) throw new RangeError(`cannot write "${name}": the archive is above 4 GiB`)
  }
  zip.end()
  yield* ready
}

/** An archive in one piece. */
export async function zipped(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of zipChunks(entries)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * Deflates a content in blocks, several at a time on zlib's threads while the next is made, and leaves its size and
 * checksum in `file`, where fflate looks for them at the end.
 */
async function* deflated(
  content: ZipEntry['content'],
  file: ZipInputFile,
  level: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const queue: Promise<Uint8Array<ArrayBuffer>>[] = []
  let before: Uint8Array | undefined
  for await (const block of blocks(content instanceof Uint8Array ? [content] : content)) {
    file.size += block.length
    file.crc = crc32(block, file.crc)
    if (file.size > LIMIT) throw new RangeError(`cannot write "${file.filename}": it is above 4 GiB`)
    queue.push(
      deflateBlock(block, {
        level,
        chunkSize: PACKED,
        finishFlush: constants.Z_SYNC_FLUSH,
        ...(before && { dictionary: before }),
      }),
    )
    before = block.subarray(-WINDOW)
    if (queue.length === IN_FLIGHT) yield* await next(queue)
  }
  while (queue.length > 0) yield* await next(queue)
}

function deflateBlock(block: Uint8Array, options: ZlibOptions): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    deflateRaw(block, options, (error, result) => (error ? reject(error) : resolve(result)))
  })
}

async function next<T>(queue: Promise<T>[]): Promise<T[]> {
  const first = queue.shift()
  return first === undefined ? [] : [await first]
}

/**
 * The same bytes in blocks of one size, the last one shorter; where they are cut decides what the archive looks like.
 * A block's memory is used again when as many more have been asked for as may be in flight.
 */
async function* blocks(content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ring: Buffer[] = []
  let number = 0
  let filled = 0
  for await (const part of content) {
    for (let taken = 0; taken < part.length; ) {
      const slot = number % IN_FLIGHT
      const block = ring[slot] ?? Buffer.allocUnsafe(BLOCK)
      ring[slot] = block
      const size = Math.min(part.length - taken, BLOCK - filled)
      block.set(part.subarray(taken, taken + size), filled)
      filled += size
      taken += size
      if (filled === BLOCK) {
        yield block
        number += 1
        filled = 0
      }
    }
  }
  const rest = ring[number % IN_FLIGHT]
  if (rest !== undefined && filled > 0) yield rest.subarray(0, filled)
}
