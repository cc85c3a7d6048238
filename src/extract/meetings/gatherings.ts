/** What a sentence says of gatherings: which one, when, where and how. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { ForumMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type DateContext, type ResolvedDate, resolveDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'

export interface Gathering {
  /** The forum spoken of, not one that is only the setting ("on the sidelines of the conference"). */
  readonly forum?: ForumMention
  /** "summit", "talks": the words for it where no forum is named. */
  readonly noun?: Span
  /** "this meeting", "the talks": the one spoken of. */
  readonly definite: boolean
  readonly date?: ResolvedDate
  readonly dateSpan?: Span
  /** Whether it is to come. */
  readonly expected: boolean
  /** "a second meeting", "another round". */
  readonly another: boolean
  /** "the previous summit", "had last met". */
  readonly past: boolean
  readonly virtual?: Span
  readonly places: readonly { readonly name: string; readonly span: Span }[]
  readonly countries?: { readonly value: number; readonly approximate: boolean; readonly span: Span }
}

export type GatheringReader = (sentence: SentenceMentions, dates: DateContext) => Gathering

const SETTING = /(?:sidelines of|joined (?:them )?from|from|ahead of|before|after|following|since|during|grew out of|at) (?:the |an? |this year['’]s |[a-z]+ annual )*$/iu
/** "31 countries", "some 50 nations", "35-nation": states that take part, not any states. */
const COUNTRIES = pattern(String.raw`<N> (?:[a-z]+ ){0,2}(?:countries|states|nations)\b`, 'iu')
const TAKE_PART = /represent|delegat|leaders|ministers|heads|brought together|attend|took part|taking part|take part|participat|gather|expected|sat (?:at|round|around)|came|sent|from/iu
const MEET = String.raw`(?:meetings?|summits?|talks|conferences?|sessions?|gatherings?|forum|gather\w*|met|meet|held|takes? place|took place|host\w*|conven\w+|opened|begun|began|starts?|ended|wrapped up|coming|came|went|<F>|welcom\w+|receiv\w+|brought together)`
const PLACE = pattern(String.raw`\b${MEET}(?:[^.;:<]{0,70}?) (?:in|at|to) (?:the )?(?:[A-Z]\w+ (?:in|at) )?(?<place><L>)`, 'iu')
const PLACE_SUMMIT = pattern(String.raw`(?<place><L>) (?:[a-z]+ ){0,2}(?:summit|meeting|talks|conference|gathering|session|forum)\b`, 'iu')
const SEATED = pattern(String.raw`\bfrom (?:[^,.;:]{0,45}?(?:at|in) )?(?<place><L>)`, 'giu')

export function gatheringReader({ attendance: words }: Lexicon): GatheringReader {
  const noun = pattern(`\\b${words.nouns}\\b`, 'iu')
  const virtual = pattern(words.virtual, 'iu')
  const expected = pattern(words.expected, 'iu')
  const past = pattern(words.past_meeting, 'iu')
  const definite = pattern(`\\b(?:the|this|today['’]s|that) (?:[a-z]+ )?${words.nouns}\\b`, 'iu')
  const another = pattern(`\\b(?:second|third|another|next|new|fresh|further|follow-up|separate) (?:[a-z]+ )?${words.nouns}\\b`, 'iu')

  return (sentence, dates) => {
    const { tagged, mentions } = sentence
    const text = tagged.tagged
    const forum = mentions.find((mention): mention is ForumMention => mention.kind === 'forum' && !isSetting(sentence, mention))
    const nounMatch = noun.exec(text)
    const virtualMatch = virtual.exec(text)
    const pastMatch = past.exec(text)
    const future = expected.test(text)
    const dated = mentions.flatMap((mention) => {
      if (mention.kind !== 'date') return []
      const date = resolveDate(mention, { ...dates, future })
      return date ? [{ date, dateSpan: { start: mention.start, end: mention.end } }] : []
    })[0]
    return {
      ...(forum ? { forum } : {}),
      ...(nounMatch ? { noun: tagged.spanOf(nounMatch.index, nounMatch.index + nounMatch[0].length) } : {}),
      ...(dated ?? {}),
      definite: definite.test(text),
      expected: future,
      another: another.test(text),
      past: pastMatch !== null && (nounMatch === null || pastMatch.index <= nounMatch.index),
      ...(virtualMatch ? { virtual: tagged.spanOf(virtualMatch.index, virtualMatch.index + virtualMatch[0].length) } : {}),
      places: placesOf(sentence),
      ...countriesOf(sentence),
    }
  }
}

function isSetting({ tagged }: SentenceMentions, forum: ForumMention): boolean {
  for (let at = 0; at < tagged.tagged.length; at++)
    if (tagged.mentionAt(at) === forum) return SETTING.test(tagged.tagged.slice(Math.max(0, at - 40), at))
  return false
}

function placesOf({ tagged }: SentenceMentions): { name: string; span: Span }[] {
  const matches = [PLACE.exec(tagged.tagged), PLACE_SUMMIT.exec(tagged.tagged)].filter((match) => match !== null)
  for (const match of matches) {
    const at = match.index + match[0].indexOf(match.groups?.['place'] ?? '')
    const mention = tagged.mentionAt(at)
    if (mention?.kind === 'place' && (mention.place === undefined || mention.place.kind === 'settlement')) return [{ name: mention.name, span: { start: mention.start, end: mention.end } }]
  }
  return []
}

/** Where people sat who joined a virtual meeting: "from the Joint Staff at Northwood". */
export function seatsOf({ tagged }: SentenceMentions): { name: string; span: Span }[] {
  return [...tagged.tagged.matchAll(SEATED)].flatMap((match) => {
    const mention = tagged.mentionAt(match.index + match[0].length - 1)
    return mention?.kind === 'place' && mention.place?.kind === 'settlement' ? [{ name: mention.name, span: { start: mention.start, end: mention.end } }] : []
  })
}

function countriesOf({ tagged }: SentenceMentions): Pick<Gathering, 'countries'> {
  const match = COUNTRIES.exec(tagged.tagged)
  const number = match && tagged.mentionAt(match.index)
  if (match === null || number?.kind !== 'number' || number.value < 3 || number.value > 200) return {}
  const near = tagged.tagged.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60)
  if (!TAKE_PART.test(near)) return {}
  return { countries: { value: number.value, approximate: number.approximate, span: tagged.spanOf(match.index, match.index + match[0].length) } }
}
