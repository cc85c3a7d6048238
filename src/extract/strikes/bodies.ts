/** Bodies that report, by their usual names: with their country, their place, or a name of their own. */
import { allMatches } from '../../all-matches.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { Mention, PlaceMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import type { Reporter } from './reporters.ts'
import type { Body } from './words.ts'

/** "Iran's Red Crescent" -> "Iranian Red Crescent" */
export function ofNation(name: string, { mentions }: SentenceMentions, { start }: Span): string {
  const owner = mentions.find((mention) => mention.kind === 'country' && mention.start === start)
  const adjective = owner?.kind === 'country' ? owner.country.adjectives[0] : undefined
  return adjective === undefined ? name : name.replace(/^\S+['’]s? (?=\p{Lu})/u, `${adjective} `)
}

/** What a body belongs to: "Russia's defence ministry", "the Israeli army", "Kyiv's air force". */
const ownerOf = (text: string, { mentions }: SentenceMentions, span: Span): Mention | undefined =>
  mentions.findLast(
    (mention) =>
      mention.end <= span.start &&
      span.start - mention.end < 24 &&
      /^(?:['’]s?|, its)? (?:\p{Ll}+ ){0,2}$/u.test(text.slice(mention.end, span.start)) &&
      (mention.kind === 'country' || mention.kind === 'adjective' || mention.kind === 'place'),
  )

/** "the defence ministry in Moscow" */
const seatBehind = (text: string, { mentions }: SentenceMentions, { end }: Span): Mention | undefined =>
  mentions.find(
    (mention) => mention.kind === 'place' && mention.start >= end && text.slice(end, mention.start) === ' in ',
  )

const codeOf = (owner: Mention): string | undefined =>
  owner.kind === 'country' || owner.kind === 'adjective'
    ? owner.country.code
    : owner.kind === 'place'
      ? owner.country
      : undefined

/** Whose "the air force" is: of the one country that it is named with anywhere in the text. */
export function ownersOf(text: string, sentences: readonly SentenceMentions[], lexicon: Lexicon): Map<Body, string> {
  const { known, nouns } = lexicon.strikes.patterns.reporters
  const named = new Map<Body, Set<string>>()
  for (const sentence of sentences) {
    const words = text.slice(sentence.span.start, sentence.span.end)
    if (!nouns.test(words)) continue
    for (const { body, pattern } of known)
      for (const match of allMatches(words, pattern)) {
        const start = sentence.span.start + match.index
        const owner = ownerOf(text, sentence, { start, end: start + match[0].length })
        const code = owner && codeOf(owner)
        if (code !== undefined) named.set(body, (named.get(body) ?? new Set()).add(code))
      }
  }
  return new Map(
    [...named].flatMap(([body, codes]) => {
      const [code, ...others] = codes
      return code === undefined || others.length > 0 ? [] : [[body, code]]
    }),
  )
}

/** "Russia's defence ministry", "the Israeli army", "Kyiv's air force", "the air force". */
export function ofCountry(
  text: string,
  sentence: SentenceMentions,
  span: Span,
  body: Body,
  home: string | undefined,
  lexicon: Lexicon,
): Reporter | undefined {
  if (!body.name.includes('{A}')) return { name: body.name, span }
  const owner = ownerOf(text, sentence, span)
  const group = groupOf(text, span, lexicon)
  if (group !== undefined)
    return { name: body.name.replace('{A}', group.adjective), span: { ...span, end: span.end + group.length } }
  if (owner?.kind === 'place' && owner.country !== undefined && !isCapital(owner, lexicon)) {
    const name = body.name.replace('{A}', owner.place?.shortName ?? owner.name)
    return { name, span: { start: owner.start, end: span.end }, country: owner.country }
  }
  const seat = owner === undefined ? seatBehind(text, sentence, span) : undefined
  const code = owner === undefined ? ((seat && codeOf(seat)) ?? home) : (codeOf(owner) ?? home)
  const adjective = code === undefined ? undefined : lexicon.countries.get(code)?.adjectives[0]
  if (code === undefined || adjective === undefined) return undefined
  return {
    name: body.name.replace('{A}', adjective),
    span: { start: owner?.start ?? span.start, end: span.end },
    country: code,
  }
}

/** "the Houthi-run health ministry", "the health ministry run by the Houthis" */
function groupOf(
  text: string,
  { start, end }: Span,
  { strikes }: Lexicon,
): { readonly adjective: string; readonly length: number } | undefined {
  const lead = text.slice(Math.max(0, start - 32), start)
  const after = text.slice(end, end + 32)
  for (const { adjective, before, behind } of strikes.patterns.groups.ministries) {
    const length = behind.exec(after)?.[0].length ?? 0
    if (length > 0 || before.test(lead)) return { adjective, length }
  }
  return undefined
}

const isCapital = ({ name, country = '' }: PlaceMention, { countries }: Lexicon): boolean =>
  countries.get(country)?.capitals.includes(name) === true

/** Words before the name of a body that are not of it. */
const LEAD =
  /^(?:(?:.*\b)?(?:the|said|says|to|by|and|in|from|of|told|its|their|that|reported|an?|as|were|was|down|wrote|on) )/iu

/** "the police of the Donetsk region", "the city council of Holon" */
const OF_REGION = /^ (?:of|in|for) (?:the )?(\p{Lu}[\p{L}-]+)(?: (region|oblast))?(?![\p{L}])/u

/** "the Kharkiv regional prosecutor's office": up to four words before the noun are of the name. */
export function ofPlace(text: string, sentence: Span, noun: Span): Reporter {
  const before = text.slice(Math.max(sentence.start, noun.start - 80), noun.start)
  const region = OF_REGION.exec(text.slice(noun.end, noun.end + 48))
  if (region !== null) {
    const name = `${region[1] ?? ''} ${region[2] === undefined ? '' : 'regional '}${text.slice(noun.start, noun.end)}`
    return { name, span: { start: noun.start, end: noun.end + region[0].length } }
  }
  const own = /(?:(?<![\p{L}\d])\p{L}+(?:['’]s)? ){0,4}$/u.exec(before)?.[0] ?? ''
  // "the rescue service Magen David Adom": what a name stands behind is not of it
  const lead = own.replace(LEAD, '')
  const isName = /^\p{Lu}/u.test(text.slice(noun.start, noun.end))
  const start = noun.start - (isName ? lead.replace(/^(?:[\p{Ll}'’-]+ )+/u, '') : lead).length
  return { name: text.slice(start, noun.end).replace(/\s+/gu, ' '), span: { start, end: noun.end } }
}
