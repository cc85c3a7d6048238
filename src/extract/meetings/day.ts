/** The day that a sentence tells of. */
import { allMatches } from '../../all-matches.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { DateMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type DateContext, type ResolvedDate, resolveDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import { DATELINE } from './dateline.ts'
import { MEET } from './gathering-words.ts'
import { isLimit, isOfAnother, withoutMemories } from './other-day.ts'
import { BEGAN, daysBefore, ENDS_ON, firstDay } from './several-days.ts'

export interface Day {
  readonly date: ResolvedDate
  readonly dateSpan: Span
  /** Whether a word of meeting governs it: "met in Riga on Tuesday", "Tuesday's summit". */
  readonly governed: boolean
  /** Whether those who meet did something on it: "the ministers on Wednesday ordered". */
  readonly deed: boolean
  /** Whether nothing says if the weekday is past or to come: "Tuesday's summit" in a headline. */
  readonly loose: boolean
  /** Whether it is told as the first day, "opened on January 23", "the two-day summit ended on Friday". */
  readonly opens: boolean
  /** Whether it is the day on which something was said of the meeting. */
  readonly said: boolean
  /** Whether it stands in the foot of a statement: "Adopted at the meeting of the Triangle in Lutsk on 17 June 2026". */
  readonly foot: boolean
  /** Whether it is counted from the day of publication: "a week ago today". */
  readonly counted: boolean
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
const DATE_BEFORE_MEET = pattern(
  String.raw`^(?:['’]s (?:(?:[\p{L}-]+|<GFJLCXN>) ){0,3}${MEET}|,? (?:(?:the|this|its) (?:[\p{Ll}-]+ ){0,2}(?:city|town|capital|port|resort|village|island|country|castle|palace)|<LC>) (?:will |is to |is set to |is due to )?(?:(?:play )?hosts?\b|(?:play)?ing host|hosted|hosting|stag(?:es?|ed|ing)\b|welcom(?:es?|ed|ing)\b|receiv(?:es?|ed|ing)\b|turns into|becomes?))`,
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
  return (sentence, dates) => {
    const text = sentence.tagged.tagged
    if (CORRECTS.test(text)) return undefined
    const from = DATELINE.exec(text)?.[0].length ?? 0
    const days: Day[] = []
    for (let at = from; at < text.length; at++) {
      const mention = sentence.tagged.mentionAt(at)
      if (mention?.kind !== 'date' || !sentence.mentions.includes(mention)) continue
      const day = dayAt(sentence, mention, { from, at }, dates, expected)
      if (day !== undefined) days.push(day)
    }
    const near = withoutMemories(days, ({ date }) => date.date, dates.published, WITHIN_YEAR)
    return (
      near.find(({ governed, opens }) => governed && opens) ??
      near.find(({ governed, said }) => governed && !said) ??
      near.find(({ said }) => !said) ??
      // "They are coming, the ministry said on Friday": of a meeting to come it tells nothing
      near.find(({ date }) => !expected.test(text) || dates.published === undefined || date.date > dates.published)
    )
  }
}

/** What a sentence that is read from `from` tells by the date printed `at` a place of it. */
function dayAt(
  { tagged: { tagged: text }, kind }: SentenceMentions,
  mention: DateMention,
  { from, at }: { readonly from: number; readonly at: number },
  dates: DateContext,
  expected: RegExp,
): Day | undefined {
  const before = text.slice(Math.max(from, at - REACH), at)
  const after = text.slice(at + 1, at + REACH)
  const beside = DATE_BEFORE_MEET.test(after)
  const set = isLimit(before, after)
  if ((set && !beside) || isOfAnother(before)) return undefined
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
  if (resolved === undefined) return undefined
  const eve = ON_THE_EVE.test(before)
  const foot = FOOT.test(text.slice(0, at))
  const { date, first } = eve ? { date: daysBefore(resolved, 1), first: false } : firstDay(resolved, before, text)
  // "After Wednesday's session the ministers met on Thursday": the day of the setting is the weaker one
  const deed = isDayOfNews(mention) && acted(before, after)
  const governed = !said && !set && (met !== null || beside || deed || eve || foot)
  return {
    date,
    dateSpan: spanOf(mention),
    governed,
    deed: governed && deed,
    loose: isBareWeekday(mention) && (UNTENSED.has(kind) || /^['’]s /u.test(after) || SCHEDULED.test(before)),
    said,
    opens: first || (governed && BEGAN.test(before)),
    foot,
    counted: mention.offset !== undefined,
    ends: !first && ENDS_ON.test(before),
  }
}

/** A day further back is a memory, where the sentence names one of the news. */
const WITHIN_YEAR = 364

const REACH = 90

/** "On the eve of the summit, which opened this morning, the group met": the day before the one named. */
const ON_THE_EVE = /\bon the eve of (?:the|an?|their|its|this)\b[^.;:]{0,80}$/iu
/** "Done at Oslo on": the foot of a statement. */
const FOOT =
  /^\W{0,3}(?:Adopted|Done|Signed|Agreed|Issued|Given|Concluded|Executed)(?: (?:at|by|in|during|on)\b|,)[^.;:]{0,160}$/u
/** "An earlier version of this article gave the day as Saturday": what was not so. */
const CORRECTS =
  /\b(?:earlier|previous|original|first) version of (?:this|the|our) (?:article|story|report|text|page|post|piece)\b|\b(?:wrongly|incorrectly|erroneously|mistakenly) (?:said|stated|gave|dated|put|reported)\b/iu

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

/** "takes place on Tuesday": a day of a programme. */
const SCHEDULED = /\b(?:takes place|starts|begins|opens|meets|gathers)\b[^.;:]{0,40}$/u
/** Lines without a verb that tells the time. */
const UNTENSED = new Set(['headline', 'heading', 'table', 'caption'])

/** "Tuesday", of which only the verb can say whether it is past or to come. */
const isBareWeekday = ({ weekday, day, direction, week }: DateMention): boolean =>
  weekday !== undefined && day === undefined && direction === undefined && week === undefined

const spanOf = ({ start, end }: DateMention): Span => ({ start, end })

/** What stands with a date between breaks of the sentence: its verb tells whether the day is to come. */
function clauseOf(text: string, from: number, at: number): string {
  const start = allMatches(text.slice(from, at), CLAUSE_BREAK).at(-1)
  const end = text.slice(at).search(CLAUSE_BREAK)
  return text.slice(start === undefined ? from : from + start.index + start[0].length, end < 0 ? text.length : at + end)
}
