/** What quotes have told of the texts of their sources, which a package does not hold. */

/** Code points a page; of a text only the pages are held that a quote lies on, wherever its offsets lead. */
const PAGE = 1024

export interface QuotedTexts {
  /** Whether a quote says what those before it said of the same places. */
  agrees(source: string, start: number, quote: string): boolean
}

export function quotedTexts(): QuotedTexts {
  const pages = new Map<string, Uint32Array>()
  const pageAt = (source: string, number: number): Uint32Array => {
    const name = `${number} ${source}`
    const page = pages.get(name) ?? new Uint32Array(PAGE)
    pages.set(name, page)
    return page
  }
  return {
    agrees(source, start, quote) {
      let agree = true
      let at = start
      let page = pageAt(source, Math.floor(at / PAGE))
      for (const character of quote) {
        if (at % PAGE === 0) page = pageAt(source, at / PAGE)
        // One more than the code point: 0 is a place that no quote has told of.
        const told = (character.codePointAt(0) ?? 0) + 1
        const before = page[at % PAGE] ?? 0
        if (before === 0) page[at % PAGE] = told
        else if (before !== told) agree = false
        at += 1
      }
      return agree
    },
  }
}
