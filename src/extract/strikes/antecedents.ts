/** Places that "the city" and "the region" can mean before any is named with a preposition. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import type { Antecedents, Scope } from './where.ts'

/** In an article about one town "the city" is that town. */
export function topicTown(scope: Scope | undefined): Antecedents {
  const [place] = scope?.places ?? []
  return place?.place?.kind === 'settlement' ? { town: place } : {}
}

/** Regions that stand in an office: after "the governor of the Moscow region" "his region" is that one. */
export function withTitles(
  text: string,
  { mentions }: SentenceMentions,
  before: Antecedents,
  { places }: Lexicon,
): Antecedents {
  let known = before
  for (const mention of mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'office') continue
    const match =
      /(?:(?<name>\p{Lu}[\p{L}-]+) (?:region|oblast|province|governor)|\b[Gg]overnor of (?:the )?(?<of>\p{Lu}[\p{L}-]+))/u.exec(
        text.slice(mention.start, mention.end),
      )
    const name = match?.groups?.['name'] ?? match?.groups?.['of']
    if (match === null || name === undefined) continue
    const place = places.find(
      ({ kind, shortName, aliases }) =>
        kind === 'region' &&
        (shortName === `${name} Oblast` || shortName === `${name} Krai` || aliases.includes(`${name} region`)),
    )
    const start = mention.start + match.index
    if (place !== undefined)
      known = {
        ...known,
        region: {
          name: place.shortName,
          place,
          ...(place.country ? { country: place.country } : {}),
          span: { start, end: start + match[0].length },
        },
      }
  }
  return known
}
