/** Who vouches for the figures of a sentence, also where it only says "he added". */
import type { SentenceMentions } from '../mentions/mentions.ts'
import { familyOf, type Placed } from './attach.ts'
import type { Figure } from './figure.ts'
import type { Read } from './read.ts'
import type { Reporter, ReporterReader } from './reporters.ts'
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
  if (words.patterns.saysAgain.test(part)) return state.speaker
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
  const person = mentions.find((mention) => mention.kind === 'person' && mention.full && mention.title !== undefined)
  return person?.kind === 'person' ? [{ name: person.name, span: person.nameSpan }] : []
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
  if (last === undefined || !(isBack || (last === block && ADDED.test(words)))) return figures
  return figures.map((figure) =>
    figure.block === last && figure.reporters.length === 0 ? { ...figure, reporters: own } : figure,
  )
}

const BACK =
  /\b(?:said|wrote|reported|announced|stated) (?:about )?this (?:on|in|via)\b|^(?:This|That|These|The (?:information|news|figures?|data|details|statement|numbers?))\b/u
const ADDED = /\b(?:added|adds|also said|wrote|noted|specified)\b/u

/** Whether a line names the source of all that follows. */
export const isSource = (text: string, { span }: SentenceMentions): boolean =>
  SOURCE.test(text.slice(span.start, span.end))

/** "Source: …", "X said this on Telegram", "This was reported by X". */
const SOURCE =
  /^\P{L}*Sources?:|\b(?:said|wrote|reported|announced|stated|informed|posted) (?:about )?(?:this|it) (?:on|in|via)\b|\b(?:published|posted|released|issued|shared|put out|presented)\b[^.;]{0,12}\b(?:his|her|its|their|the|a) (?:[\p{Ll}-]+ ){0,3}(?:summary|update|digest|round-up|bulletin|overview|review)\b|^(?:This|That|It) (?:is|was|has been) (?:reported|stated|announced|said|informed|written)\b/u
