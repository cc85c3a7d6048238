/** Who reports: people and bodies beside a reporting verb, by their full or usual name. */
import { allMatches } from '../../all-matches.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { Mention, PersonMention, PlaceMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import type { Body } from './words.ts'

export interface Reporter {
  readonly name: string
  readonly span: Span
  /** ISO 3166-1 alpha-3, where the words tell whose body it is. */
  readonly country?: string
}

/** Reads the reporters of a sentence; `home` is the country that bodies without one belong to ("the air force"). */
export type ReporterReader = (sentence: SentenceMentions, home: string | undefined) => Reporter[]

export function reporterReader(text: string, sentences: readonly SentenceMentions[], lexicon: Lexicon): ReporterReader {
  const { known, local, placed, bare, own, nouns, after, before } = lexicon.strikes.patterns.reporters
  const owners = ownersOf(text, sentences, lexicon)

  const speaks = (sentence: Span, at: Span): boolean => {
    const tail = text.slice(at.end, Math.min(sentence.end, at.end + 140)).replace(/\s+/gu, ' ')
    const lead = text.slice(Math.max(sentence.start, at.start - 60), at.start).replace(/\s+/gu, ' ')
    return (
      after.test(tail) ||
      (before.test(lead) &&
        !/\b(?:kill|injur|wound|launch|shot|fired|hit|destroy|intercept|down|strike|attack|raid|bomb|shell|barrage|assault|airstrike|drone|missile|rocket|offensive|struck|taken|shelling|fire|advance)\p{L}* (?:down )?by (?:the )?$/iu.test(
          lead,
        )) ||
      /^ ?:/u.test(tail) ||
      SUMMED.test(tail) ||
      (SIGNS.test(lead) && SIGNED.test(tail)) ||
      (/\($/u.test(lead) && /^\)/u.test(tail)) ||
      /\bSources?: ?(?:the )?$/u.test(lead)
    )
  }

  return (sentence, home) => {
    const { start, end } = sentence.span
    const words = text.slice(start, end)
    const found: Reporter[] = []
    const isFree = ({ mentions }: SentenceMentions, span: Span): boolean =>
      !found.some((other) => overlap(other.span, span)) &&
      !mentions.some(
        (mention) =>
          mention.kind === 'person' &&
          // "Iran's Tasnim" is nobody
          !/^\p{Lu}\p{L}+['’]s /u.test(text.slice(mention.start, mention.end)) &&
          (overlap(mention, span) ||
            (mention.start >= span.end && OF_TITLE.test(text.slice(span.start, mention.nameSpan.start)))),
      )
    for (const mention of sentence.mentions)
      if (
        mention.kind === 'person' &&
        mention.full &&
        // "said the army spokesman Yurii Ihnat": what stands before the name is of the office
        (speaks(sentence.span, mention) ||
          speaks(sentence.span, { start: mention.nameSpan.start, end: mention.end })) &&
        !(
          mention.title === undefined &&
          mention.known === undefined &&
          WITNESS.test(text.slice(mention.end, mention.end + 24))
        )
      )
        found.push({
          name: mention.name,
          span: mention.nameSpan,
          ...countryOf(mention),
        })
    for (const mention of sentence.mentions)
      if (mention.kind === 'name' && mention.personLike && isCounter(text, mention) && speaks(sentence.span, mention))
        found.push({ name: mention.text.replace(/\s+/gu, ' '), span: { start: mention.start, end: mention.end } })
    // Most sentences name no known body at all
    const hasBody = nouns.test(words)
    if (hasBody)
      for (const match of allMatches(words, local)) {
        const reporter = ofPlace(text, sentence.span, {
          start: start + match.index,
          end: start + match.index + match[0].length,
        })
        if (isFree(sentence, reporter.span) && speaks(sentence.span, reporter.span))
          found.push({ ...reporter, name: ofNation(reporter.name, sentence, reporter.span) })
      }
    if (hasBody)
      for (const match of allMatches(words, placed)) {
        const noun = { start: start + match.index, end: start + match.index + match[0].length }
        const reporter = ofPlace(text, sentence.span, noun)
        const name = reporter.name.replace(/^.*['’]s (?=\p{Lu})/u, '').replace(bare, '')
        if (!/\p{Lu}/u.test(name.replace(match[0], ''))) continue
        if (isFree(sentence, reporter.span) && (speaks(sentence.span, reporter.span) || speaks(sentence.span, noun)))
          found.push({ ...reporter, name })
      }
    if (hasBody)
      for (const { body, pattern } of known)
        for (const match of allMatches(words, pattern)) {
          const span = { start: start + match.index, end: start + match.index + match[0].length }
          const reporter = ofCountry(text, sentence, span, body, owners.get(body) ?? home, lexicon)
          if (reporter !== undefined && isFree(sentence, reporter.span) && speaks(sentence.span, reporter.span))
            found.push(reporter)
        }
    for (const match of allMatches(words, own)) {
      const name = match[0].replace(/^The /u, '')
      const span = {
        start: start + match.index + match[0].length - name.length,
        end: start + match.index + match[0].length,
      }
      if (isFree(sentence, span) && speaks(sentence.span, span)) found.push({ name, span })
    }
    // "the rescue service Magen David Adom": the name
    return found
      .filter(({ span }) => !found.some((other) => other.span.start === span.end + 1))
      .sort((a, b) => a.span.start - b.span.start)
  }
}

/** "The air force's summary of the night: …", "Preliminary data of the navy speak of": what they have put together says it. */
const SUMMED =
  /^(?:['’]s?)? (?:[\p{Ll}-]+ ){0,2}(?:summary|tally|count|report|bulletin|statement|version|figures?|data|post|update)\b[^.;:]{0,60}(?::| (?:lists?|speaks? of|gives?|puts?|has|have|says?|mentions?|shows?|names?)\b)/u

/** "…: Vitalii Kim, governor.", "… – head of the Kyiv region Mykola Kalashnyk." */
const SIGNS =
  /(?:: | [–—-] )(?:(?:the )?(?:(?:acting|deputy) )?(?:head|governor|mayor|chief|minister|spokes\p{Ll}+)(?: of (?:the )?[^.;:,]{2,40})? )?$/u
const SIGNED = /^(?:, [^,.;]{2,48})?\.?["”]?$/u

/** "city military administration chief Roman Mrochko", "an army spokesman, Effie Defrin": the person speaks. */
const OF_TITLE =
  /^[^,.;:]{1,60}(?:chief|head|boss|spokes(?:man|woman|person)|commander|director|leader|secretary|chairman|official),? $/iu

/** "said Oksana Lysenko, 44,", "a resident": somebody who saw it, not who counts. */
const WITNESS =
  /^(?:,| \()? ?(?:aged )?\d{2}\b|^,? (?:who (?:was|lives|lived|saw|heard)|whose|an? (?:\p{Ll}+[- ]){0,2}(?:resident|neighbou?r|local|survivor|student|cadet|pensioner|shopkeeper|worker|villager))\b/u

/** "(Inna Lysohor)" behind the figures, "said Gegham Stepanyan, the human rights ombudsman": by a name that no office tells. */
const isCounter = (text: string, { start, end }: Span): boolean =>
  (text.charAt(start - 1) === '(' && /^\)(?:[.;]|$)/u.test(text.slice(end, end + 2))) ||
  /^, (?:the|its|head|chief|director|deputy|acting|who (?:heads|leads|runs)) (?!(?:owner|mother|father|wife|husband|widow)\b)/u.test(
    text.slice(end, end + 24),
  )

/** Of the office that the lexicon has for the name, or as stated: the "head of Donetsk" is Russia's. */
function countryOf({ country, known }: PersonMention): { country?: string } {
  const code = known?.country ?? country
  return code ? { country: code } : {}
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** "Iran's Red Crescent" -> "Iranian Red Crescent" */
function ofNation(name: string, { mentions }: SentenceMentions, { start }: Span): string {
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
function ownersOf(text: string, sentences: readonly SentenceMentions[], lexicon: Lexicon): Map<Body, string> {
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
function ofCountry(
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
function ofPlace(text: string, sentence: Span, noun: Span): Reporter {
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
