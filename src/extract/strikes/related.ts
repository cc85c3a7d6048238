/** Counts and acts of a sentence that tell each other what they are of: "12 of 15 missiles", "shot down or jammed". */
import type { Span } from '../../model.ts'
import type { Part, Quantity } from './parts.ts'
import type { Action } from './words.ts'

/** The same parts, in the same order, each with what its neighbours tell; two acts of one figure become one. */
export const related = (text: string, span: Span, parts: readonly Part[]): Part[] =>
  joinActs(text, ordered(text, paired(text, span, outOf(text, named(parts)))))

/** "150 of 180 drones", "12 out of 15 missiles": the first count is of the same thing. */
function outOf(text: string, parts: readonly Part[]): Part[] {
  const isPair = (part: Part | undefined, next: Part | undefined): boolean =>
    part?.kind === 'quantity' &&
    part.bare &&
    part.unit === undefined &&
    next?.kind === 'quantity' &&
    /^ (?:out )?of (?:the |a total of |some )?$/u.test(text.slice(part.end, next.start))
  return parts.map((part, index) => {
    const next = parts[index + 1]
    if (part.kind !== 'quantity') return part
    if (isPair(parts[index - 1], part)) return { ...part, whole: true }
    return isPair(part, next) && next?.kind === 'quantity' && next.unit ? { ...part, unit: next.unit } : part
  })
}

/** "The drones fared worse, with all but one shot down": of the one kind of weapon that the sentence names before. */
function named(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, at) => {
    if (part.kind !== 'quantity' || part.except === undefined || part.unit !== undefined) return part
    const units = new Set(
      parts
        .slice(0, at)
        .flatMap(({ kind, ...one }) => ((kind === 'weapon' || kind === 'quantity') && 'unit' in one ? [one.unit] : [])),
    )
    const [unit, ...others] = units
    return (unit === 'drone' || unit === 'missile') && others.length === 0 ? { ...part, unit } : part
  })
}

/** "317 drones and 24 missiles launched, 291 and 15 neutralised"; "the former" and "the latter" are read as such. */
function ordered(text: string, parts: readonly Part[]): readonly Part[] {
  const isPair = (part: Part | undefined, next: Part | undefined, act: Part | undefined): boolean =>
    part?.kind === 'quantity' &&
    next?.kind === 'quantity' &&
    act?.kind === 'act' &&
    isAir(act.action) &&
    isPlain(part) &&
    isPlain(next) &&
    / and $/u.test(text.slice(part.end, next.start)) &&
    /^ (?:\p{Ll}+ ){0,3}$/u.test(text.slice(next.end, act.start))
  // "shot down 546 and 31 of them, respectively"
  const isNamed = (part: Part | undefined, next: Part | undefined): boolean =>
    part?.kind === 'quantity' &&
    next?.kind === 'quantity' &&
    isPlain(part) &&
    next.bare &&
    next.unit === undefined &&
    / and $/u.test(text.slice(part.end, next.start)) &&
    /^,? respectively\b/u.test(text.slice(next.end, next.end + 14)) &&
    DOES.test(text.slice(Math.max(0, part.start - 16), part.start))
  return parts.map((part, at) => {
    if (part.kind !== 'quantity') return part
    if (isNamed(part, parts[at + 1])) return { ...part, order: 0 }
    if (isNamed(parts[at - 1], part)) return { ...part, order: 1, partitive: false }
    if (isPair(part, parts[at + 1], parts[at + 2])) return { ...part, order: 0 }
    return isPair(parts[at - 1], part, parts[at + 1]) ? { ...part, order: 1 } : part
  })
}

const DOES = /\b(?:claim(?:s|ed)|shot down|downed|destroyed|intercepted|stopped|brought down) $/u

const isPlain = ({ bare, unit, partitive, article, except }: Quantity): boolean =>
  bare && unit === undefined && !partitive && !article && except === undefined

/** "12, nine and seven drones over … respectively": the numbers count what the last of them counts. */
function paired(text: string, { start, end }: Span, parts: readonly Part[]): readonly Part[] {
  if (!/\brespectively\b/u.test(text.slice(start, end))) return parts
  const isListed = (part: Part | undefined, next: Part | undefined): boolean =>
    part?.kind === 'quantity' &&
    part.bare &&
    next?.kind === 'quantity' &&
    /^(?:,|,? and) $/u.test(text.slice(part.end, next.start))
  return parts.map((part, at) => {
    if (part.kind !== 'quantity' || !(isListed(part, parts[at + 1]) || isListed(parts[at - 1], part))) return part
    const last = parts.slice(at).find((_, behind) => !isListed(parts[at + behind], parts[at + behind + 1]))
    const unit = part.unit ?? (last?.kind === 'quantity' ? last.unit : undefined)
    return { ...part, ...(unit ? { unit } : {}), paired: true }
  })
}

/** "shot down or suppressed" is one act, and a downing: there is one figure for both. */
function joinActs(text: string, parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const isPair = last?.kind === 'act' && part.kind === 'act' && isAir(last.action) && isAir(part.action)
    if (
      isPair &&
      /^,? ?(?:(?:and|or|and\/or|&|\/) ?)?(?:otherwise |electronically |else )?$/u.test(
        text.slice(last.end, part.start),
      )
    ) {
      const action = last.action === 'down' || part.action === 'down' ? 'down' : 'suppress'
      joined.splice(-1, 1, { ...last, action, end: part.end })
    } else joined.push(part)
  }
  return joined
}

const isAir = (action: Action): boolean => action === 'down' || action === 'suppress'
