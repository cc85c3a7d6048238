/** The day that a sentence tells of. */
import { allMatches } from '../../all-matches.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { DateMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type DateContext, fromIso, type ResolvedDate, resolveDate, toIso } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import { DATELINE } from './dateline.ts'

const GATHERING = String.raw`(?:meetings?|summits?|talks|conferences?|sessions?|gatherings?|forum|negotiations|consultations|rounds?|video ?calls?|(?:conference|phone|joint|group) calls?|videoconferences?|<F>)`

export const MEET = String.raw`(?:${GATHERING}|gather\w*|met|meet|held|takes? place|took place|(?<!\b(?:the|its|our|their) )host\w*|conven\w+|presid\w+|assembled|closed(?! (?:the|its|their|his|her|a|off|down)\b)|concluded|wound up|resumed|broke up|adjourned|reconvened|linked up|converged|got together|sat down|sat together|huddled|spent [^.;<]{0,30}?hours|opened|begun|began|starts?|ended|wrapped up|coming|came|went(?! (?:to war|into force|on strike))|welcom\w+|receiv\w+|brought together|(?:got|gets?|is|was) under ?way|kick(?:s|ed|ing) off)`

export interface Day {
  readonly date: ResolvedDate
  readonly dateSpan: Span
  /** Whether a word of meeting governs it: "met in Riga on Tuesday", "Tuesday's summit". */
  readonly governed: boolean
  /** Whether those who meet did something on it: "the ministers on Wednesday ordered". */
  readonly deed: boolean
  /** Whether nothing says if the weekday is past or to come: "Tuesday's summit" in a headline. */
  readonly loose: boolean
  /** Whether it is told as the first day: "opened on January 23", "the two-day summit ended on Friday". */
  readonly opens: boolean
  /** Whether it is the day on which something was said of the meeting. */
  readonly said: boolean
  /** "They left on Thursday": the last day, where the meeting had several. */
  readonly ends: boolean
}

/** "would host a second meeting in Paris on Wednesday": the day after the verb, not that of the announcement. */
const MEET_BEFORE_DATE = pattern(
  String.raw`(?<!\p{L})${MEET}(?:[^.;:<=D>]{0,60}?) (?:on |this |late on |early on |\(|, )?$`,
  'iu',
)
/** "patrols will start on 1 December": what starts is no meeting. */
const OTHER_STARTS =
  /\b(?:patrols?|deliver(?:y|ies)|work|construction|training|production|flights?|payments?|exercises?|mission|operations?|programme|program|law|ceasefire|truce|force|funding|rules?|measures?|sanctions?|package|tariffs?) (?:\p{Ll}+ ){0,3}?(?:starts?|started|begun|began|begin|opens?|opened|held|ended|came|coming)\b[^.;:]{0,30}$/iu
const DATE_BEFORE_MEET = pattern(String.raw`^['’]s (?:(?:[\p{L}-]+|<GFJLCXN>) ){0,3}${MEET}`, 'iu')

/** Before a date: it is not the day of the meeting. */
const NOT_THE_DAY =
  /\b(?:since [^,.;:\uE007]{1,50} on|since|until|till|from|before|after|ahead of|by|announced|announcement|published|issued|dated|of|as of|as early as)(?: (?:late|early))?(?: on)? $/iu
/** "the meeting of 6 March" */
const MEETING_OF = pattern(String.raw`(?<!\p{L})${GATHERING} of $`, 'iu')
/** "from 3 March to 5 March" */
const UP_TO = pattern(String.raw`^ (?:to|until|till|through) (?:the )?<DN>`, 'u')
/** Before a date: the last day of several, or a meeting before this one. */
const ANOTHER_DAY =
  /\b(?:(?:will )?ends?|ending|concludes?|concluding|continues?|continuing|resumes?|lasts?|(?:last|second|third|final) day)\b[^,.;:]{0,20} $|\b(?:(?:who|which) had|having) (?:already |earlier |previously |also )?(?:met|held|hosted|gathered|spoken|visited|received)\b[^.;:]{0,60} $/iu
/** "preparations for the summit to be held in Oslo on 3 June" */
const OF_ANOTHER = pattern(
  String.raw`\b(?:ahead of|before|until|since|prepar\p{Ll}+(?: for)?|run-up to|lead-up to|in time for|invited to) (?:the |an? |another |next |this year['’]s )(?:[\p{L}-]+ ){0,3}${GATHERING}(?!\p{L})[^.;:,<=D>]{0,60}$`,
  'iu',
)
/** Before a date: the day on which something was said, which need not be the day of the meeting. */
const SAID =
  /\b(?:said|told|says|announced|wrote|posted|added|confirmed|informed|reported|warned|tweeted|repeated|insisted|accepted|declined|cried off|cancelled|arrived|landed|flew in)(?: [^,.;:\uE007]{0,40})?,?(?: late| early)? (?:on )?$/iu

/** "they are coming, the ministry told reporters on Friday": said before it was printed. */
const SAID_THEN =
  /\b(?:said|told|announced|wrote|posted|added|confirmed|informed|reported|warned|repeated|insisted)\b[^.;]*$/iu
/** "the last meeting, on 17 May, brought together five": it lies behind, also where the next 17 May is nearer. */
const TOOK_PLACE =
  /\b(?:was|were|had|took place|held|brought|met|gathered|convened|founded|opened|ended|agreed|adopted|signed|decided|spoke|came|attended)\b/iu
/** "The leaders gather in Ankara on Tuesday": news tells in the present tense what is in the diary. */
const ARE_TO_MEET = pattern(
  String.raw`(?:<OF>|\b(?:leaders|ministers|chiefs|envoys|advisers|negotiators|delegations))(?: (?:of|from) [^.;:]{1,60}?)? (?:meet|gather|convene|assemble|sit down|come together)\b[^.;:]{0,60}$`,
  'iu',
)
/** "On Tuesday the palace said that …": the day of saying comes first. */
const SAID_AFTER = /^,? [^,.;]{0,40}?\b(?:said|announced|told|warned|confirmed|reported)\b/iu
const MEETINGS = pattern(String.raw`(?<!\p{L})${MEET}`, 'giu')
const lastMeeting = (text: string): number => allMatches(text, MEETINGS).at(-1)?.index ?? -1

const CLAUSE_BREAK =
  /[;:]|,? (?:that|which|who|while|but|although|where)\b|,? (?:after|before) (?=[\p{L}]+ing\b|the\b|a\b)|, (?:and|adding)\b/giu

export type DayReader = (sentence: SentenceMentions, dates: DateContext) => Day | undefined

/** The first day that a sentence names for what it tells; a dateline's and "since Tuesday" do not count. */
export function dayReader({ attendance }: Lexicon): DayReader {
  const expected = pattern(attendance.expected, 'iu')
  return ({ tagged, mentions, kind }, dates) => {
    const text = tagged.tagged
    const from = DATELINE.exec(text)?.[0].length ?? 0
    const days: Day[] = []
    for (let at = from; at < text.length; at++) {
      const mention = tagged.mentionAt(at)
      if (mention?.kind !== 'date' || !mentions.includes(mention)) continue
      const before = text.slice(Math.max(from, at - REACH), at)
      const after = text.slice(at + 1, at + REACH)
      const beside = DATE_BEFORE_MEET.test(after)
      const set = NOT_THE_DAY.test(before) && !MEETING_OF.test(before) && !UP_TO.test(after)
      if ((set && !beside) || ANOTHER_DAY.test(before) || OF_ANOTHER.test(before)) continue
      const met = OTHER_STARTS.test(before) ? null : MEET_BEFORE_DATE.exec(before)
      const spoken = SAID.exec(before)
      // Of "said he would meet them on Friday" and "met them, he said on Friday" the nearer verb governs
      const isSaid = spoken !== null && spoken.index > lastMeeting(before)
      const said = !beside && (SAID_AFTER.test(after) || isSaid)
      const clause = clauseOf(text, from, at)
      const future =
        (expected.test(clause) || dates.future === true || (!UNTENSED.has(kind) && ARE_TO_MEET.test(before))) &&
        !DONE_ON.test(before) &&
        !(isSaid && SAID_THEN.test(before))
      const resolved = resolveDate(mention, { ...dates, future, past: !future && TOOK_PLACE.test(clause) })
      if (resolved === undefined) continue
      const { date, first } = firstDay(resolved, before, text)
      // "After Wednesday's session the ministers met on Thursday": the day of the setting is the weaker one
      const deed = isDayOfNews(mention) && acted(before, after)
      const governed = !said && !set && (met !== null || beside || deed)
      const bare = mention.weekday !== undefined && mention.day === undefined && mention.direction === undefined
      const loose = bare && (UNTENSED.has(kind) || /^['’]s /u.test(after) || SCHEDULED.test(before))
      const opens = first || (governed && BEGAN.test(before))
      const ends = !first && ENDS_ON.test(before)
      days.push({ date, dateSpan: spanOf(mention), governed, deed: governed && deed, loose, said, opens, ends })
    }
    return (
      days.find(({ governed, opens }) => governed && opens) ??
      days.find(({ governed, said }) => governed && !said) ??
      days.find(({ said }) => !said) ??
      // "They are coming, the ministry said on Friday": of a meeting to come it tells nothing
      days.find(({ date }) => !expected.test(text) || dates.published === undefined || date.date > dates.published)
    )
  }
}

const REACH = 90

const GROUP = String.raw`(?:<OF>|leaders|ministers|chiefs|envoys|advis[eo]rs|negotiators|delegations|delegates|officials|diplomats|teams|sides|allies|nations|countries|states|governments)`
const DEED = String.raw`(?:agreed|decided|adopted|endorsed|approved|signed|pledged|ordered|backed|vowed|promised|committed|discussed|debated|failed|condemned|urged|called|warned|resolved|launched|sought|put off|took|ducked|dodged|shelved|deferred|delayed|postponed|clashed|split|haggled|wrangled|quarrelled|settled|struck|hammered out|thrashed out|gave|rejected|refused|parted|put their|set up|created|established|instructed|tasked|unveiled|issued|demanded|renewed|extended|tightened|imposed|closed ranks|rallied|moved|stopped short|shied|wavered|baulked|balked|stalled|sent back|kicked|parked|fell short|came away|emerged|left)`
/** "navies will run patrols, their chiefs decided on Tuesday": the verb beside the day tells its tense. */
const DONE_ON = new RegExp(
  String.raw`(?<!\b(?:be|been|being) )\b(?:${DEED}|met|gathered|held|hosted|convened|ended|opened|began|came|took place|received|welcomed)\b[^.;:,\uE007]{0,40}?(?: on| late| early| in the)* $`,
  'iu',
)
const DEED_ON = pattern(
  String.raw`${GROUP}(?!\p{L})[^.;:]{0,70}?\b${DEED}\b[^.;:<=D>]{0,60}?(?: on| late| early)* $`,
  'iu',
)
const GROUP_ON = pattern(String.raw`${GROUP}[^.;:]{0,70}?,?(?: on| late| early)* $`, 'iu')
const DEED_AFTER = new RegExp(String.raw`^,? (?:also |jointly |all )?${DEED}\b`, 'u')

/** "the ministers on Wednesday ordered new patrols": those who meet did it, so they met. */
const acted = (before: string, after: string): boolean =>
  DEED_ON.test(before) || (GROUP_ON.test(before) && DEED_AFTER.test(after))

/** A weekday or "today"; a day of a month may be that on which a decision takes effect. */
const isDayOfNews = ({ weekday, offset }: DateMention): boolean => weekday !== undefined || offset === 0

/** "that had begun on Tuesday" */
const BEGAN =
  /\b(?:open(?:s|ed)?|began|begun|begins|start(?:s|ed)?|kick(?:s|ed)? off|(?:got|gets) under ?way)\b[^.;:]{0,40}$/u
const ENDED = String.raw`(?:end(?:s|ed|ing)?|conclud(?:es?|ed|ing)|wrap(?:s|ped|ping)? up|clos(?:es?|ed|ing)|finish(?:es|ed|ing)?|left|parted|after|following|at the end of|capp(?:ed|ing))`
const ENDS_ON = new RegExp(String.raw`\b${ENDED}\b[^.;:]{0,40}$`, 'iu')
const DAYS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, second: 2, third: 3, fourth: 4 }
/** "after two days of talks", "wrapped up a three-day summit" */
const LASTED = new RegExp(
  String.raw`\b${ENDED} (?:[\p{L}’'-]+ ){0,5}?(?<days>two|three|four)(?:-day\b| days\b)|\bfor (?<spent>two|three|four) days\b`,
  'iu',
)
/** "on the second day of the summit, Friday" */
const NTH_DAY = /\b(?:on|as|in) (?:the|its|their|this) (?<nth>second|third|fourth)(?: and (?:final|last))? day\b/iu

const SEVERAL = /\b(?<days>two|three|four)(?:-day\b| days (?:of|the|in)\b)|\bfor (?<spent>two|three|four) days\b/iu

/** How many days a sentence says that a meeting goes on for. */
export function lastsDays(text: string): number | undefined {
  const { days, spent } = SEVERAL.exec(text)?.groups ?? {}
  return DAYS[(days ?? spent ?? '').toLowerCase()]
}

/** Whether a text tells of something that went on for days: "after two days of talks", "on the second day". */
export const isOfDays = (text: string): boolean => lastsDays(text) !== undefined || NTH_DAY.test(text)

/** The day so many days before. */
export const daysBefore = ({ date }: ResolvedDate, days: number): ResolvedDate => ({
  date: toIso(fromIso(date) - days),
  basis: 'inferred',
})

/** The first day of a meeting of several, where the sentence dates its end. */
function firstDay(told: ResolvedDate, before: string, text: string): { date: ResolvedDate; first: boolean } {
  if (BEGAN.test(before)) return { date: told, first: false }
  const lasted = LASTED.exec(text)?.groups
  const words = lasted?.['days'] ?? lasted?.['spent'] ?? NTH_DAY.exec(text)?.groups?.['nth'] ?? ''
  const days = DAYS[words.toLowerCase()]
  if (days === undefined) return { date: told, first: false }
  return { date: daysBefore(told, days - 1), first: true }
}
/** "takes place on Tuesday": a day of a programme. */
const SCHEDULED = /\b(?:takes place|starts|begins|opens|meets|gathers)\b[^.;:]{0,40}$/u
/** Lines without a verb that tells the time. */
const UNTENSED = new Set(['headline', 'heading', 'table', 'caption'])

const spanOf = ({ start, end }: DateMention): Span => ({ start, end })

/** What stands with a date between breaks of the sentence: its verb tells whether the day is to come. */
function clauseOf(text: string, from: number, at: number): string {
  const start = allMatches(text.slice(from, at), CLAUSE_BREAK).at(-1)
  const end = text.slice(at).search(CLAUSE_BREAK)
  return text.slice(start === undefined ? from : from + start.index + start[0].length, end < 0 ? text.length : at + end)
}
