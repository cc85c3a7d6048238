/** Where a report is filed from: "HELSINKI (AP) —", "LOSBY, Norway (AP) —", "TASHKENT, May 5. /Oxus/.", "Berlin, 13 August 2025". */
import { allMatches } from '../../all-matches.ts'
import type { Place } from '../../lexicon/lexicon.ts'
import type { Document } from '../../model.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import { fold } from '../mentions/tokens.ts'
import type { TownReader } from './town.ts'
import type { PlaceNamed } from './venue.ts'

const CAPITALS = String.raw`\p{Lu}[\p{Lu}’'-]{2,}(?: \p{Lu}[\p{Lu}’'-]+){0,2}`
const BESIDE = String.raw`(?:,? (?:<C>|<L>|<X>|\p{Lu}[\p{L}.]{1,15})(?=[,. (–—-]))`
const AGENCY = String.raw`(?: ?\([^)]{1,40}\)| ?\/[^/]{1,30}\/)`
/** Its date and place are the report's, and the news begins after it. */
export const DATELINE = pattern(
  String.raw`^(?:(?:<L>|<X>|<C>|${CAPITALS}|\p{Lu}[\p{L}-]{2,20})(?:\/<L>)?${BESIDE}?(?:,? <D>)?(?:${AGENCY} ?(?:[–—-]{1,2}|:|\.)|\.${AGENCY}\.?) ` +
    String.raw`|(?:<L>|${CAPITALS})${BESIDE}?(?:,? <D>)?(?: [–—-]{1,2} |: )` +
    String.raw`|(?:<L>|${CAPITALS})${BESIDE}?(?:,? <D>\.|\.)(?: |$))`,
  'u',
)

const TWO_TOWNS = pattern(String.raw`^[^(]{0,60}\/<L>`, 'u')

/** "Sakhir, Dec. 3 (GWS) --": the agency's letters say that the name before them is a town's. */
const BY_AGENCY = /\(\p{Lu}{2,6}\)/u

/** The town of a sentence's dateline, also one that no lexicon knows. */
export function datelineOf({ tagged, span }: SentenceMentions, townOf: TownReader): PlaceNamed | undefined {
  const match = DATELINE.exec(tagged.tagged)
  if (match === null || TWO_TOWNS.test(match[0])) return undefined
  const mention = tagged.mentionAt(0)
  if (mention?.kind === 'place' || mention?.kind === 'country') return townOf(mention, tagged.tagged, 0)
  const words = mention?.kind === 'name' ? mention.text : new RegExp(`^${CAPITALS}`, 'u').exec(tagged.tagged)?.[0]
  if (words === undefined || (words !== words.toUpperCase() && !BY_AGENCY.test(match[0]))) return undefined
  const name = words
    .replaceAll(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase())
    .replaceAll(SMALL, (word) => word.toLowerCase())
  return { name, span: { start: span.start, end: span.start + words.length } }
}

/** "NIAGARA-ON-THE-LAKE", "SHARM EL-SHEIKH" */
const SMALL = /(?<=[ -])(?:On|The|Upon|Under|Am|An|Sur|Sous|De|La|Le|El|Al|Of|In)(?=[ -])/gu

/** "Berlin, 13 August 2025, 19:04", "Zuzana Kmeťová, Košice": the town of a date line or a by-line at the top. */
export function townOfTopLines({ blocks, text }: Document, towns: ReadonlyMap<string, Place>): PlaceNamed | undefined {
  const found = blocks.slice(0, TOP).flatMap(({ kind, span }) => {
    const line = text.slice(span.start, span.end)
    if (kind !== 'date' && kind !== 'byline' && !(kind === 'paragraph' && PROGRAMME.test(line))) return []
    return allMatches(line, TOWN).flatMap((match): PlaceNamed[] => {
      const name = match.groups?.['town'] ?? ''
      const place = towns.get(fold(name))
      const start = span.start + match.index + match[0].length - name.length
      if (place === undefined) return []
      const { shortName, country } = place
      return [{ name: shortName, ...(country ? { country } : {}), span: { start, end: start + name.length } }]
    })
  })
  // "Rima Haddad in Paris and Ghassan Nasser in Tyre": the news is from either
  return new Set(found.map(({ name }) => name)).size === 1 ? found[0] : undefined
}

/** "Constanța, Palace of the Casino, 8–9 September 2026 · press kit": where and when, without a verb's full stop. */
const PROGRAMME = /^\p{Lu}[^.!?]{2,100}\b(?:19|20)\d\d\b[^.!?]{0,60}(?:$|\.)/u

const TOWN = /(?:^|, |\bin )(?<town>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?=,| and | ?[|·/]|$)/gu

/** How many blocks from the top may stand before the article. */
const TOP = 12
