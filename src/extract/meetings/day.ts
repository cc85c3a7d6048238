/** The day that a sentence tells of. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { DateMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type DateContext, type ResolvedDate, resolveDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import { DATELINE } from './dateline.ts'

export const MEET = String.raw`(?:meetings?|summits?|talks|conferences?|sessions?|gatherings?|forum|gather\w*|met|meet|held|takes? place|took place|host\w*|conven\w+|opened|begun|began|starts?|ended|wrapped up|coming|came|went|<F>|welcom\w+|receiv\w+|brought together|(?:got|gets?|is|was) under ?way|kick(?:s|ed|ing) off)`

export interface Day {
  readonly date: ResolvedDate
  readonly dateSpan: Span
  /** Whether a word of meeting governs it: "met in Riga on Tuesday", "Tuesday's summit". */
  readonly governed: boolean
  /** Whether nothing says if the weekday is past or to come: "Tuesday's summit" in a headline. */
  readonly loose: boolean
}

/** "would host a second meeting in Paris on Wednesday": the day after the verb, not that of the announcement. */
const MEET_BEFORE_DATE = pattern(
  String.raw`\b${MEET}(?:[^.;:<=D>]{0,60}?) (?:on |this |late on |early on |\(|, )?$`,
  'iu',
)
const DATE_BEFORE_MEET = pattern(String.raw`^['’]s (?:[\p{L}-]+ ){0,2}${MEET}`, 'iu')

/** Before a date: it is not the day of the meeting. */
const NOT_THE_DAY =
  /\b(?:since|until|till|from|before|after|by|announced|announcement|published|issued|dated|of|as of|as early as)(?: (?:late|early))?(?: on)? $/iu
/** Before a date: the last day of several, or a meeting before this one. */
const ANOTHER_DAY =
  /\b(?:(?:will )?ends?|ending|concludes?|concluding|continues?|continuing|resumes?|lasts?|(?:last|second|third|final) day)\b[^,.;:]{0,20} $|\b(?:(?:who|which) had|having) (?:already |earlier |previously |also )?(?:met|held|hosted|gathered|spoken|visited|received)\b[^.;:]{0,60} $/iu
/** Before a date: the day on which something was said, which need not be the day of the meeting. */
const SAID =
  /\b(?:said|told|says|announced|wrote|posted|added|confirmed|informed|reported|warned|tweeted|repeated|insisted|accepted|declined|cried off|cancelled|arrived|landed|flew in)(?: [^,.;:]{0,40})?,?(?: late| early)? (?:on )?$/iu

/** "On Tuesday the palace said that …": the day of saying comes first. */
const SAID_AFTER = /^,? [^,.;]{0,40}?\b(?:said|announced|told|warned|confirmed|reported)\b/iu
const MEETINGS = pattern(String.raw`\b${MEET}`, 'giu')
const lastMeeting = (text: string): number => [...text.matchAll(MEETINGS)].at(-1)?.index ?? -1

const CLAUSE_BREAK =
  /[;:]|,? (?:that|which|who|while|but|although|where)\b|,? (?:after|before) (?=[\p{L}]+ing\b|the\b|a\b)|, (?:and|adding)\b/giu

export type DayReader = (sentence: SentenceMentions, dates: DateContext) => Day | undefined

/** The first day that a sentence names for what it tells; a dateline's and "since Tuesday" do not count. */
export function dayReader({ attendance }: Lexicon): DayReader {
  const expected = pattern(attendance.expected, 'iu')
  return ({ tagged, mentions, kind }, dates) => {
    const text = tagged.tagged
    const from = DATELINE.exec(text)?.[0].length ?? 0
    const days: (Day & { readonly said: boolean })[] = []
    for (let at = from; at < text.length; at++) {
      const mention = tagged.mentionAt(at)
      if (mention?.kind !== 'date' || !mentions.includes(mention)) continue
      const before = text.slice(Math.max(from, at - REACH), at)
      if (NOT_THE_DAY.test(before) || ANOTHER_DAY.test(before)) continue
      const date = resolveDate(mention, { ...dates, future: expected.test(clauseOf(text, from, at)) })
      if (date === undefined) continue
      const after = text.slice(at + 1, at + REACH)
      const met = MEET_BEFORE_DATE.exec(before)
      const spoken = SAID.exec(before)
      // Of "said he would meet them on Friday" and "met them, he said on Friday" the nearer verb governs
      const said = SAID_AFTER.test(after) || (spoken !== null && spoken.index > lastMeeting(before))
      const governed = !said && (met !== null || DATE_BEFORE_MEET.test(after))
      const bare = mention.weekday !== undefined && mention.day === undefined && mention.direction === undefined
      const loose = bare && (UNTENSED.has(kind) || /^['’]s /u.test(after) || SCHEDULED.test(before))
      days.push({ date, dateSpan: spanOf(mention), governed, loose, said })
    }
    const best = days.find(({ governed, said }) => governed && !said) ?? days.find(({ said }) => !said) ?? days[0]
    if (best === undefined) return undefined
    const { said: _, ...day } = best
    return day
  }
}

const REACH = 90
/** "takes place on Tuesday": a day of a programme. */
const SCHEDULED = /\b(?:takes place|starts|begins|opens|meets|gathers)\b[^.;:]{0,40}$/u
/** Lines without a verb that tells the time. */
const UNTENSED = new Set(['headline', 'heading', 'table', 'caption'])

const spanOf = ({ start, end }: DateMention): Span => ({ start, end })

/** What stands with a date between breaks of the sentence: its verb tells whether the day is to come. */
function clauseOf(text: string, from: number, at: number): string {
  const start = [...text.slice(from, at).matchAll(CLAUSE_BREAK)].at(-1)
  const end = text.slice(at).search(CLAUSE_BREAK)
  return text.slice(start === undefined ? from : from + start.index + start[0].length, end < 0 ? text.length : at + end)
}
