/** Counts behind a word for victims: "the death toll rose to 12". */
import type { Span } from '../../model.ts'
import { type Bound, fits, one } from './bound.ts'
import type { Part } from './parts.ts'
import type { Action } from './words.ts'

/** "the death toll rose to 12", "put the number of dead at three and the injured at 20". */
export function bindToll(
  text: string,
  parts: readonly Part[],
  index: number,
  action: Action,
  bound: readonly Bound[],
): Bound[] {
  const toll = parts[index]
  const next = parts.slice(index + 1).find((part) => part.kind !== 'weapon' && part.kind !== 'attack' && !isAgent(part))
  if (
    toll === undefined ||
    /\b(?:oldest|youngest|one|some|most|many) of $/iu.test(text.slice(Math.max(0, toll.start - 14), toll.start))
  )
    return []
  const before = parts[index - 1]
  if (before?.kind === 'quantity' && fits(before, action, false) && isTakenTo(text, before, toll))
    return [one(before, action, toll)]
  if (next?.kind !== 'quantity' || !fits(next, action, false) || bound.some(({ quantity }) => quantity === next))
    return []
  const gap = text.slice(toll.end, next.start)
  if (
    gap.length > 160 ||
    /[.;]/u.test(gap) ||
    !/(?:\b(?:to|at|as|is|was|of|reached|reaches|hit|hits|now|totals|totalled|number|numbers|numbered|from|being)|:| –| -)(?: (?:now|currently|already|least))? ?$/u.test(
      gap,
    )
  )
    return []
  // "from five to seven": the last of the two is the count
  const second = parts[parts.indexOf(next) + 1]
  const isFrom =
    /\bfrom ?$/u.test(gap) && second?.kind === 'quantity' && /^ to $/u.test(text.slice(next.end, second.start))
  return [one(isFrom ? second : next, action, toll)]
}

/** "the number of people killed by a missile": whom the weapon befell is told behind it. */
const isAgent = (part: Part): boolean => part.kind === 'quantity' && part.article && part.unit !== 'person'

/** "gave nine as the number of injured", "brings to four the number of people hurt" */
const isTakenTo = (text: string, { start, end }: Span, toll: Span): boolean => {
  const gap = text.slice(end, toll.start)
  return AS_THE.test(gap) || (THE.test(gap) && TAKES_TO.test(text.slice(Math.max(0, start - 24), start)))
}

const AS_THE = /^ as (?:the|its|their|his|her) (?:total |overall |final |new )?$/u
const THE = /^ (?:the|its|their|his|her|that) (?:total |overall |final |whole )?$/u
const TAKES_TO =
  /\b(?:bring|brings|bringing|brought|take|takes|taking|took|raise|raises|raising|raised|push|pushes|pushing|pushed|lift|lifts|lifting|lifted) (?:up )?to $/u
