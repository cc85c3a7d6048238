/** Who does what is told: the meeting as a whole, or a country of its own. */
import type { ExtractContext } from '../context.ts'
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
  const codes = inside.flatMap((mention) => {
    if (mention.kind === 'country') return [mention.country.code]
    if (mention.kind === 'person') return [mention.country ?? mention.known?.country ?? '']
    if (mention.kind === 'office') return mention.countries.map(({ code }) => code)
    // "London and Paris would open hubs": capitals speak for their countries
    if (mention.kind === 'place' && mention.country !== undefined)
      return lexicon.countries.get(mention.country)?.capitals.some((capital) => capital.startsWith(mention.name))
        ? [mention.country]
        : []
    return []
  })
  const distinct = [...new Set(codes.filter((code) => code !== ''))]
  return distinct.length > 3 ? [] : distinct.sort()
}
