import type { Span } from '../../model.ts'

/** Which characters of a range of the text are taken, so that overlaps are seen in time linear in the text. */
export class Taken {
  readonly #from: number
  readonly #cells: Uint8Array

  constructor(range: Span) {
    this.#from = range.start
    this.#cells = new Uint8Array(Math.max(0, range.end - range.start))
  }

  /** Takes a span unless a part of it is taken; says whether it did. */
  take({ start, end }: Span): boolean {
    if (this.has({ start, end })) return false
    this.#cells.fill(1, start - this.#from, end - this.#from)
    return true
  }

  /** Whether a part of a span is taken. */
  has({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#cells[at - this.#from] === 1) return true
    return false
  }
}
