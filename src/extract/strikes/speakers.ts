/** Who vouches for the figures of a sentence, also where it only says "he added". */
import type { Span } from '../../model.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { takenUp } from './again.ts'
import type { Placed } from './attach.ts'
import { familyOf } from './bound.ts'
import type { Figure } from './figure.ts'
import type { Read } from './read.ts'
import { countryOf, officeOf, type Reporter, type ReporterReader } from './reporters.ts'
import type { State } from './state.ts'
import type { Scope } from './where.ts'
import type { StrikeWords } from './words.ts'

/** Somebody else than the last speaker, without a name; or a new count that nobody is said to have given. */
const NAMELESS =
  /\b(?:in all|altogether|in total|(?:officials|rescuers|authorities|police|witnesses|residents|media|reports) (?:said|say))\b/iu

/** Reporters of the figures of a sentence: its own, or those of the paragraph where it goes on about the same. */
export function reportersFor(
  text: string,
  { sentence, listed }: Read,
  own: readonly Reporter[],
  placed: readonly Placed[],
  state: State,
  words: StrikeWords,
): readonly Reporter[] {
  const found = spoken(text, { sentence, listed }, own, placed, state, words)
  return found.length > 0 ? found : state.source
}

function spoken(
  text: string,
  { sentence, listed }: Pick<Read, 'sentence' | 'listed'>,
  own: readonly Reporter[],
  placed: readonly Placed[],
  state: State,
  words: StrikeWords,
): readonly Reporter[] {
  if (own.length > 0) return own
  const part = text.slice(sentence.span.start, sentence.span.end)
  const again = takenUp(part, state.heard, state.speaker, words)
  if (again !== undefined) return again
  const [first] = placed
  if (first === undefined || NAMELESS.test(part)) return []
  const family = familyOf(first.action)
  if (listed) return state.reporters
  if (state.family === undefined) return state.voices
  if (state.family !== family) return []
  if (family === 'air' || covers(state.scope, first.phrase?.scope ?? state.scope)) return state.reporters
  return []
}

/** Whether who spoke of one place may be taken to speak of the next: it is the same, or lies in it. */
function covers(wide: Scope, narrow: Scope): boolean {
  return (
    wide.places.length === 0 ||
    narrow.places.every((place) => wide.places.some(({ name }) => name === place.name || name === place.place?.region))
  )
}

/** Whoever speaks in a sentence, or is named in it with an office: "he says" may follow. */
export function speakersOf({ mentions }: SentenceMentions, own: readonly Reporter[]): readonly Reporter[] {
  if (own.length > 0) return own
  const person = mentions.find(
    (mention) =>
      mention.kind === 'person' &&
      mention.full &&
      (mention.title !== undefined || mention.known?.offices[0] !== undefined),
  )
  return person?.kind === 'person'
    ? [{ name: person.name, span: person.nameSpan, office: officeOf(person), ...countryOf(person) }]
    : []
}

/** The country of the officials who report, where it is one: they speak of what was done to it. */
export function officialsOf(reader: ReporterReader, sentence: SentenceMentions): string | undefined {
  const countries = new Set(reader(sentence, undefined).flatMap(({ country }) => (country ? [country] : [])))
  return countries.size === 1 ? [...countries][0] : undefined
}

/** "This is stated in the summary of the air force", after the figures; a speaker who "added" gave those of the paragraph. */
export function credited(
  text: string,
  figures: Figure[],
  { span, block }: SentenceMentions,
  own: readonly Reporter[],
): Figure[] {
  const last = figures.at(-1)?.block
  const words = text.slice(span.start, span.end)
  const isBack = last !== undefined && last < block && block - last < 3 && BACK.test(words)
  const isOwn = isGovernor(text, figures.at(-1), block, span, own)
  if (
    last === undefined ||
    !(isBack || isOwn || (last === block && (ADDED.test(words) || OF_THEM.test(words) || BACK.test(words))))
  )
    return figures
  return figures.map((figure) =>
    figure.block === last && figure.reporters.length === 0 ? { ...figure, reporters: own } : figure,
  )
}

/**
 * "A man was killed in Kupiansk. Across the oblast four were injured, the governor said": who speaks of the same place
 * right behind it counted that, too.
 */
export function creditedBefore(figures: Figure[], next: readonly Figure[], own: readonly Reporter[]): Figure[] {
  const last = figures.at(-1)
  const [first] = next
  if (own.length === 0 || last === undefined || first === undefined || last.block !== first.block) return figures
  const goesOn = first.scope.places.length > 0 && last.scope.places.length > 0 && covers(first.scope, last.scope)
  if (!goesOn || familyOfField(first) !== familyOfField(last) || first.attacker !== last.attacker) return figures
  return figures.map((figure) =>
    figure.sentence === last.sentence && !figure.spoken && !figure.headline
      ? { ...figure, reporters: own, spoken: true }
      : figure,
  )
}

const familyOfField = ({ field }: Figure): string => (field === 'killed' || field === 'wounded' ? 'people' : 'air')

const BACK =
  /\b(?:said|wrote|reported|announced|stated) (?:about )?this (?:on|in|via)\b|\b(?:gave|gives|cited|cites|published|confirmed|released|provided|supplied|reported) (?:the|these|those|both|such) (?:latest |new |first )?(?:figures?|numbers?|toll|count|data|tally)\b|^(?:This|That|These|The (?:information|news|figures?|data|details|statement|numbers?))\b/u
/** "…, Governor Ivan Fedorov said." right behind what was told of the region: who governs it counted that, too. */
function isGovernor(
  text: string,
  last: Figure | undefined,
  block: number,
  span: Span,
  own: readonly Reporter[],
): boolean {
  const [first, ...others] = own
  return (
    last?.block === block &&
    familyOfField(last) === 'people' &&
    others.length === 0 &&
    SPEAKS_LAST.test(text.slice(first?.span.start, span.end)) &&
    /^\s*$/u.test(text.slice(last.sentence.end, span.start)) &&
    /\b(?:governor|mayor|head)\b/u.test(first?.office ?? '') &&
    !NAMELESS.test(text.slice(last.sentence.start, last.sentence.end))
  )
}

const SPEAKS_LAST =
  /^[^.;:]{3,80}\b(?:said|says|reported|wrote|added|confirmed)(?: (?:on|in|via) [^.,;:]{3,40})?\.?["”]?$|^[^.;:,]{3,60}\.?$/u

/** "Two of them are children, the mayor said": of those counted before. */
const OF_THEM =
  /^["“'‘]?(?:[\p{L}-]+ )?(?:(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]ome|[Mm]ost|[Aa]ll|[Bb]oth|[Ss]everal|\d+) of (?:them|those|the (?:injured|wounded|dead|victims))|Of (?:them|those)|Among (?:them|the))\b/u
const ADDED = /\b(?:added|adds|also said|wrote|noted|specified)\b/u

/** Whether a line names the source of all that follows. */
export const isSource = (text: string, { span }: SentenceMentions): boolean =>
  SOURCE.test(text.slice(span.start, span.end))

/** "Source: …", "X said this on Telegram", "This was reported by X". */
const SOURCE =
  /^\P{L}*Sources?:|\b(?:said|wrote|reported|announced|stated|informed|posted) (?:about )?(?:this|it) (?:on|in|via)\b|\b(?:published|posted|released|issued|shared|put out|presented)\b[^.;]{0,12}\b(?:his|her|its|their|the|a) (?:[\p{Ll}-]+ ){0,3}(?:summary|update|digest|round-up|bulletin|overview|review)\b|^(?:This|That|It) (?:is|was|has been) (?:reported|stated|announced|said|informed|written)\b/u
