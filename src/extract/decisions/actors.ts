/** Who does what is told: the meeting as a whole, or a country of its own. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { ExtractContext } from '../context.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Measure } from './measure.ts'
import { plain } from './plain.ts'

/**
 * Countries (alpha-3) whose own act it is, from the words before the governing verb; none for an act of all: "the
 * allies", a list of more than three, a thing ("the force will").
 */
export function actorsOf(
  { unit, span, statusSpan, head, asides, conditions }: Measure,
  { document, lexicon }: ExtractContext,
): string[] {
  const from = head?.start ?? span.start
  if (statusSpan.start < from) return []
  const subject = { start: from, end: statusSpan.start }
  const inside = unit.sentence.mentions.filter(
    (mention) =>
      mention.start >= subject.start &&
      mention.end <= subject.end &&
      ![...asides, ...conditions].some((aside) => aside.start <= mention.start && mention.end <= aside.end),
  )
  const people = inside.filter((mention) => mention.kind === 'person' || mention.kind === 'office')
  const words = plain(document.text, subject, people)
  if (lexicon.decisions.collective.test(words)) return []
  const distinct = [...new Set(inside.flatMap((mention) => codesOf(mention, lexicon)))]
  return distinct.length > 3 ? [] : distinct.sort()
}

/** Countries (alpha-3) that a mention speaks for; "London and Paris would open hubs": capitals speak for theirs. */
export function codesOf(mention: Mention, { countries }: Lexicon): string[] {
  if (mention.kind === 'country') return [mention.country.code]
  if (mention.kind === 'person') return [mention.country ?? mention.known?.country ?? ''].filter((code) => code !== '')
  if (mention.kind === 'office') return mention.countries.map(({ code }) => code)
  if (mention.kind !== 'place' || mention.country === undefined) return []
  const capital = countries.get(mention.country)?.capitals.some((name) => name.startsWith(mention.name))
  return capital ? [mention.country] : []
}
