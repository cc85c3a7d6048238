/** Offsets of the evidence table count code points, JavaScript's strings count UTF-16 units. */
const SURROGATE = /[\ud800-\udfff]/

/** Number of code points. */
export function codePointLength(text: string): number {
  if (!SURROGATE.test(text)) return text.length
  let length = 0
  for (const _ of text) length += 1
  return length
}

/**
 * A function that cuts a text by code points, start included, end excluded. The text is walked once, however many
 * slices follow; a text without surrogate pairs is not walked at all.
 */
export function codePointSlicer(text: string): (start: number, end: number) => string {
  if (!SURROGATE.test(text)) return (start, end) => text.slice(start, end)
  const units = new Uint32Array(text.length + 1)
  let count = 0
  let unit = 0
  for (const character of text) {
    units[count] = unit
    count += 1
    unit += character.length
  }
  units[count] = unit
  const at = (offset: number) => (offset >= count ? unit : (units[offset] ?? 0))
  return (start, end) => text.slice(at(start), at(end))
}
