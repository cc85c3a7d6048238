/** Who reports: people and bodies beside a reporting verb, by their full or usual name. */
import { allMatches } from '../../all-matches.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { ofCountry, ofNation, ofPlace, ownersOf } from './bodies.ts'

export interface Reporter {
  readonly name: string
  readonly span: Span
  /** ISO 3166-1 alpha-3, where the words tell whose body it is. */
  readonly country?: string
  /** Of a person: the office, in lower case; empty where none is stated. */
  readonly office?: string
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
      HAS_OUT.test(tail) ||
      OF_BODY.test(tail) ||
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
      !found.some((other) => overlap(other.span, span) || isAffiliation(text, other, span)) &&
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
        found.push(personOf(mention))
    // "said Roman Mrochko and Oleksandr Prokudin."
    for (const mention of sentence.mentions)
      if (
        mention.kind === 'person' &&
        mention.full &&
        found.some(({ span }) => /^[^,.;]{0,50} and $/u.test(text.slice(span.end, mention.start))) &&
        /^(?:[,.;]|$)/u.test(text.slice(mention.end, Math.min(end, mention.end + 1)))
      )
        found.push(personOf(mention))
    for (const mention of sentence.mentions)
      if (
        mention.kind === 'name' &&
        mention.personLike &&
        isCounter(text, mention) &&
        !OFFICER.test(`${mention.text.toLowerCase()} `) &&
        speaks(sentence.span, mention)
      )
        found.push({
          name: mention.text.replace(/\s+/gu, ' '),
          span: { start: mention.start, end: mention.end },
          office: text.slice(Math.max(start, mention.start - 40), mention.start).toLowerCase(),
        })
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
        // "Iranian state television" is in the list of bodies
        if (!/\p{Lu}/u.test(name.replace(match[0], '')) || / state $/u.test(words.slice(0, match.index))) continue
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

const personOf = (mention: PersonMention): Reporter => ({
  name: mention.name,
  span: mention.nameSpan,
  office: officeOf(mention),
  ...countryOf(mention),
})

/** "The air force's summary of the night: …", "Preliminary data of the navy speak of": what they have put together says it. */
const SUMMED =
  /^(?:['’]s?)? (?:[\p{Ll}-]+ ){0,2}(?:summary|tally|count|report|bulletin|statement|version|figures?|data|post|update)\b[^.;:]{0,60}(?::| (?:lists?|speaks? of|gives?|puts?|has|have|says?|mentions?|shows?|names?)\b)/u

/** "The air force has its tally out." */
const HAS_OUT =
  /^ (?:has|have) (?:its|their|his|her|the|a new|out) (?:[\p{Ll}-]+ ){0,2}(?:tally|count|figures|numbers|summary|report|list|toll)\b[^.;:]{0,24}\b(?:out|ready|up|in|to date)\b/u

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

/** "police officer Bhupinder Singh", "the hospital's director, Shlomi Codish": an office that no list knows. */
const OFFICER =
  /\b(?:officer|chief|head|spokes(?:man|woman|person)|commissioner|superintendent|inspector|director|mayor|governor|minister|secretary|commander|general|colonel|captain|prefect|administrator|magistrate|coroner|surgeon|official|chair(?:man|woman)?|prosecutor|deputy|coordinator|ombudsman)(?: (?:of|for) (?:the )?[\p{L}-]+(?: \p{L}[\p{L}-]+){0,2})?,? $/u

/** "Anees al-Asbahi of the health ministry said" */
const OF_BODY = /^ (?:of|from|with|at) (?:the )?(?:[\p{L}'’-]+ ){1,5}(?:said|says|told|reported|announced|confirmed)\b/u

/** "(Inna Lysohor)" behind the figures, "said Gegham Stepanyan, the human rights ombudsman": by a name that no office tells. */
const isCounter = (text: string, { start, end }: Span): boolean =>
  OFFICER.test(text.slice(Math.max(0, start - 64), start)) ||
  OF_BODY.test(text.slice(end, end + 90)) ||
  (text.charAt(start - 1) === '(' && /^\)(?:[.;]|$)/u.test(text.slice(end, end + 2))) ||
  /^, (?:the|its|head|chief|director|deputy|acting|who (?:heads|leads|runs)) (?!(?:owner|mother|father|wife|husband|widow)\b)/u.test(
    text.slice(end, end + 24),
  )

/** The office as stated, else as known. */
export const officeOf = ({ title, known }: PersonMention): string =>
  (title?.text ?? known?.offices.map((office) => office.title).join(' ') ?? '').toLowerCase()

/** Of the office that the lexicon has for the name, or as stated: the "head of Donetsk" is Russia's. */
export function countryOf({ country, known }: PersonMention): { country?: string } {
  const code = known?.country ?? country
  return code ? { country: code } : {}
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** "Yurii Ihnat of the air force": the body of whoever speaks. */
const isAffiliation = (text: string, person: Reporter, body: Span): boolean =>
  person.office !== undefined &&
  person.span.end < body.start &&
  /^(?: (?:of|from|with|at) (?:the )?(?:[\p{L}-]+ ){0,2}|, (?:who|the|an?|its|(?:acting |deputy )?(?:head|chief|director)) (?:[\p{L}'’-]+ ){0,8})$/u.test(
    text.slice(person.span.end, body.start),
  )
