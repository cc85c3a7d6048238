/** On which day a strike ended: the dates of a sentence that date the attack and not the report of it. */
import type { Span } from '../../model.ts'
import type { DateMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type DateContext, fromIso, resolveDate, toIso } from '../mentions/resolve-date.ts'
import { datelineEnd } from './dateline.ts'

export interface Day {
  /** ISO 8601. */
  readonly date: string
  readonly basis: 'stated' | 'inferred'
  /** Of the report, which was before the day that the article speaks of. */
  readonly told?: true
  /** Dates what came after the attack: a body found, a toll that rose. */
  readonly later?: boolean | undefined
  /** Its words; none where it is the day of publication. */
  readonly span?: Span
}

/** A date of a sentence; `reported` where it dates what somebody said. */
export interface DatedWords extends Day {
  readonly span: Span
  readonly reported: boolean
  readonly later: boolean
}

/** What days without a date of their own are read against. */
export interface Calendar extends DateContext {
  /** The night spoken of last, for "the same night": a day told in between is another matter. */
  readonly night?: string
}

const REPORT =
  /\b(?:said|says|told|reported|wrote|announced|confirmed|added|posted|dated|speaking|statement|put|counted|briefing|interview)\b[^,.;:]{0,28}$|\b(?:bod(?:y|ies)|corpses?)\b[^,.;:]{0,20}$|\b(?:toll|number|count)\b[^,.;:]{0,48}\b(?:to|at|reached) \S{1,14} $/iu
const NIGHT_BEFORE = /\b(?:the|previous) (?:previous )?night(?: before)?$/iu

/** "between 9 p.m. on Saturday and 7 a.m. on Sunday" */
const CLOCK_RANGE =
  /^(?: night| evening)?,? (?:and|to|until|till) (?:about |early |(?:the )?(?:morning|evening|night|afternoon) of )?(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?(?: GMT| local time)? )?(?:on |early on )?(?:the )?$/iu

/** "between 11:00 p.m. on" */
const RANGE_LEAD = /\b(?:between|from)\b[^;]{0,40}$/iu
/** "by drones on Friday night and then by shells on Saturday morning": one attack, which ended on the second day. */
const AND_THEN =
  /^(?: (?:night|evening))? and (?:then )?(?:again|once more|then|finally)\b[^.;,]{0,40} (?:on |early on |early )?(?:the )?$/u

/** "On the previous night 81 drones were downed": another night than the one just spoken of. */
const OPENS = /^\P{L}*(?:[Oo]n |[Dd]uring |[Oo]ver |[Ii]n )?[Tt]he previous night$/u

/** A date as it stands, before it is known which of several dates the attack. */
interface Found extends DatedWords {
  /** "since Friday evening", "(from 20:00 on 23 August)": when it began. */
  readonly begins: boolean
}

const BEGINS =
  /\b(?:since|starting(?: from)?|beginning|from) (?:(?:about |around )?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?(?: \p{L}+ time)? )?(?:(?:early|late|the (?:morning|evening|night|afternoon)) )?(?:on |of )?(?:the )?$/iu
const LATER =
  /\b(?:rescuers?|recovered|pulled|retrieved|searche?[sd]?|found|died (?:in|of|from)|succumbed|rose|risen|climbed|reached|grew|grown|jumped|(?:went|gone) up|identified|bringing|raised|raising|mourning|buried|funerals?|as of|by)\b[^.;]{0,70}$/iu
/** "On Sunday a woman died of her wounds" */
const DIES_LATER =
  /^[^.;]{0,60}\b(?:died|dies|succumbed|passed away) (?:in (?:an? |the )?(?:\p{Ll}+ ){0,2}(?:hospital|clinic)|(?:of|from|to) (?:his|her|their|the) (?:\p{Ll}+ )?(?:wounds|injuries|burns))\b/u
const ATTACKED =
  /^(?:['’]s?|,)? (?:[\p{L}-]+ ){0,4}(?:attacks?|strikes?|raids?|barrage|assault|shelling|bombardment|salvo|bombing)\b/iu
const UNTIL =
  /^(?: (?:night|evening|morning|afternoon))? (?:until|till|to|into|and early|through)(?: the)?(?: early| late)?(?: (?:hours|morning|evening|night) of)? $/u
const SAID =
  /^(?: (?:said|says|reported|told|announced|confirmed|put)|(?: (?:morning|evening|afternoon|night))?,? (?:he|she|it|they|the (?:governor|mayor|ministry|official)) (?:raised|put|updated|revised|corrected|(?:had )?(?:first |earlier |still )?(?:spoken|spoke|said|reported|given|counted|mentioned|put|named)))\b/iu

/** Days named in a sentence, in order; ranges ("from Monday evening until Tuesday morning") end on their last day. */
export function daysOf(text: string, sentence: SentenceMentions, context: Calendar): DatedWords[] {
  const from = datelineEnd(text, sentence.span)
  const days: Found[] = []
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'date' || mention.start < from) continue
    const last = days.at(-1)
    const isEarlier = context.current !== undefined && OPENS.test(text.slice(sentence.span.start, mention.end))
    const day = dayOf(text, mention, last === undefined ? context : { ...context, current: last.date }, isEarlier)
    if (day === undefined) continue
    const found = { ...day, ...standing(text, sentence.span, mention) }
    if (last !== undefined && isRange(text, sentence.span, last.span, mention))
      days.splice(-1, 1, { ...found, reported: last.reported, span: { start: last.span.start, end: day.span.end } })
    else days.push(found)
  }
  const ended = days.filter(({ begins }) => !begins)
  return ended.some(({ later, reported }) => !later && !reported) ? ended.filter(({ later }) => !later) : ended
}

function standing(
  text: string,
  sentence: Span,
  { start, end }: DateMention,
): Pick<Found, 'reported' | 'begins' | 'later'> {
  const lead = text.slice(Math.max(sentence.start, start - 48), start)
  const after = text.slice(end, end + 60)
  return {
    reported:
      (REPORT.test(lead) || SAID.test(after)) && !/\b(?:overnight|early|attack|strike|raid)\b/iu.test(lead.slice(-16)),
    begins: BEGINS.test(lead) && !ATTACKED.test(after),
    later:
      (LATER.test(text.slice(Math.max(sentence.start, start - 90), start)) ||
        DIES_LATER.test(text.slice(end, Math.min(sentence.end, end + 90)))) &&
      !ATTACKED.test(after),
  }
}

function isRange(text: string, sentence: Span, last: Span, { start }: DateMention): boolean {
  const gap = text.slice(last.end, start)
  const before = text.slice(Math.max(sentence.start, last.start - 48), last.start)
  return UNTIL.test(gap) || AND_THEN.test(gap) || (CLOCK_RANGE.test(gap) && RANGE_LEAD.test(before))
}

function dayOf(
  text: string,
  mention: DateMention,
  context: Calendar,
  isEarlier: boolean,
): (Omit<Day, 'later'> & { readonly span: Span }) | undefined {
  const words = text.slice(mention.start, mention.end)
  const span = { start: mention.start, end: mention.end }
  if (/week$/iu.test(words)) return undefined
  // A night ends on the morning after: "last night" is today's, "the night before" that of the day spoken of
  if (/^last night$/iu.test(words))
    return context.published === undefined ? undefined : { date: context.published, basis: 'inferred', span }
  const isSameNight = mention.shift === 0 && /night$/iu.test(words) && context.night !== undefined
  const resolved = resolveDate(mention, isSameNight ? { ...context, current: context.night } : context, 'last')
  if (resolved === undefined) return undefined
  if (mention.shift === -1 && NIGHT_BEFORE.test(words))
    return { date: toIso(fromIso(resolved.date) + (isEarlier ? 0 : 1)), basis: 'inferred', span }
  return { ...resolved, span }
}

/** The day of a count: the nearest one of its clause, or of the sentence. */
export function dayOfCount(text: string, days: readonly DatedWords[], at: Span): DatedWords | undefined {
  const isBeside = ({ span }: DatedWords): boolean =>
    !CLAUSE.test(span.end <= at.start ? text.slice(span.end, at.start) : text.slice(at.end, span.start))
  const beside = days.filter(isBeside)
  return nearestDay(beside.length > 0 ? beside : days, at)
}

/** "on Sunday, and a woman of 61 was killed on Monday" */
const CLAUSE = /;|,? (?:and|but|while|whereas) /u

/** The day that dates an act at a place of the text: the nearest one. */
export function nearestDay(days: readonly DatedWords[], at: Span): DatedWords | undefined {
  const distance = (day: DatedWords): number =>
    day.span.end <= at.start ? at.start - day.span.end : Math.max(0, day.span.start - at.end)
  return [...days].sort((a, b) => distance(a) - distance(b))[0]
}
