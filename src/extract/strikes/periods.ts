/** Spans of time that make a count the sum of many attacks, or put it long ago. */
import { allMatches } from '../../all-matches.ts'
import type { Span } from '../../model.ts'

const SUPERLATIVE =
  /\b(?:largest|biggest|deepest|boldest|farthest|furthest|costliest|deadliest|heaviest|longest|greatest|worst|strongest|highest|fiercest|bloodiest|most \p{L}+|so many|record|first|second|third|unprecedented)\b[^,;]{0,80}$/iu
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
/** Spans of time that make a count a total of many attacks, or put it long ago. */
const PERIODS = new RegExp(
  [
    String.raw`\bsince\b(?! (?:last night|midnight|(?:this |the |early )?(?:morning|evening|dawn|night)|yesterday|(?:early |late )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))`,
    String.raw`\bweekly (?:bulletin|summary|report|digest|tally)\b`,
    String.raw`\b(?:so far )?this (?:${MONTH}|year|month|week|summer|autumn|winter|spring)\b`,
    String.raw`\b(?:in|over|during|within|for|of) (?:the )?(?:past|last|previous|recent|first(?! time)|coming|next) (?:\p{L}+ ){0,2}(?:weeks?|months?|years?|(?:four|five|six|seven|ten|\d+) days)\b`,
    String.raw`\b(?:in|over|during|within|for) the (?:week|month|year|quarter)s?(?: just)? (?:past|gone|ended|that (?:has )?(?:just )?(?:ended|passed|went by))\b`,
    String.raw`\b(?:that|this past|the reporting|the same|the whole|the entire) (?:month|week|year|period|quarter)\b`,
    String.raw`\bcame (?:just |only )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:days|weeks|months) after\b`,
    String.raw`\b(?:last|previous) (?:week|month|year|spring|summer|autumn|fall|winter|${MONTH})\b`,
    String.raw`\b(?:in|since|of|during|by|throughout) (?:late |early |mid-?)?(?:${MONTH} )?(?:19|20)\d\d\b`,
    String.raw`\b(?:in|during|since|throughout|by|for|over) (?:the course of |the (?:whole |entire )?month of |the whole of |all of |late |early |mid-?)?${MONTH}\b(?! \d)`,
    String.raw`\b(?:weeks|months|years|a week|a month|a year) (?:ago|earlier|before|after)\b`,
    String.raw`\bbetween (?:late |early |mid-?)?${MONTH} and (?:late |early |mid-?)?${MONTH}\b`,
    String.raw`\b(?:over|in|for|during|throughout|across) (?:the course of )?(?:the (?:same|whole|entire|full|past|calendar) |the )(?:year|month)\b(?! of)`,
    String.raw`\b(?:every|each) (?:day|night|week|month)\b|\b(?:a|per) (?:day|night|week|month)\b(?=[,.;:)]|$| (?:and|on average|in|at|or)\b)|\bdaily\b(?! (?:\p{Ll}+ )?(?:reports?|briefings?|summary|update|bulletin|statement|post|message|digest|account|tally)\b)|\bon average\b`,
    String.raw`\b(?:clashes|combat engagements|infantry(?:m[ae]n)?(?! (?:division|brigade|regiment|battalion))|in (?:the |heavy |fierce )?fighting|in (?:a |the |their )?trench(?:es)?|counter-?attacks?|firefights?|gun ?battles?|gunfight|ambush(?:ed)?|skirmish(?:es)?|landmines?|stepped on a mine|along the front|on the battlefield|line of contact|contact line|over the front|(?:taken|captured|seized|recaptured|liberated) (?:\p{L}+ ){0,3}(?:villages?|settlements?|towns?|positions))\b`,
    String.raw`\bthe (?:whole |entire )?(?:war|invasion|conflict|campaign) (?:began|started|has|had)\b`,
  ].join('|'),
  'giu',
)

/** "Yelabuga was first attacked in April 2024": long ago, first or not. */
const DATED = new RegExp(`^in (?:late |early |mid-?)?${MONTH} (?:19|20)\\d\\d$`, 'iu')

/** "From October 6 to 12", "between 27 October and 2 November". */
const RANGE = new RegExp(
  String.raw`\b(?:from|between) (?:(?<month>${MONTH}) )?(?<first>\d{1,2})(?: (?:to|until|through|till|and) |[–-])(?:(?:(?<next>${MONTH}) )?(?<last>\d{1,2})\b(?:\s(?<behind>${MONTH}))?)`,
  'giu',
)

/** Whether a range of days is longer than an attack. */
function isLong({ groups = {} }: RegExpExecArray): boolean {
  const { month, first = '0', next, last = '0', behind } = groups
  const isNamed = (month ?? behind) !== undefined
  return isNamed && (next === undefined || next === month) && Number(last) - Number(first) > DAYS
}
const DAYS = 3

const HEAD = /^["“'‘]?(?:(?:In|During|Over|Since|Between|From|Throughout)\b[^,.;]{0,48})?$/u

/** Where another clause begins, with a count of its own. */
const CLAUSE =
  /;\s|\s[–—]\s|,\s(?=(?:and |but )?(?:while|whereas|but|bringing|taking|pushing|raising|making|adding)\b)|,?\s(?=(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2}|few|few more) (?:weeks?|months?|years?) (?:after|since)\b)|,?\s(?=less than a (?:week|month|year) after\b)/giu

/**
 * The clauses of a sentence that speak of a span of time and not of one attack. "Its largest attack since March" speaks
 * of one; "since Monday," at the head holds for all that follows.
 */
export function totalsOf(text: string, sentence: Span, counts: readonly Span[]): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end)
  const periods = [
    ...allMatches(words, PERIODS).filter(
      (match) => DATED.test(match[0]) || !SUPERLATIVE.test(words.slice(Math.max(0, match.index - 90), match.index)),
    ),
    ...allMatches(words, RANGE).filter(isLong),
  ]
  if (periods.length === 0) return []
  // "During the war in June 2025, …, while …": what stands at the head holds for all
  const isHead = periods.some(
    ({ index, 0: { length } }) =>
      HEAD.test(words.slice(0, index)) &&
      /^[^,.;]{0,24},/u.test(words.slice(index + length)) &&
      counts.every(({ start }) => start >= sentence.start + index),
  )
  if (isHead) return [sentence]
  const clauses = clausesOf(words, sentence)
  const holds = ({ start, end }: Span): boolean =>
    periods.some(({ index }) => start <= sentence.start + index && sentence.start + index < end)
  const [first] = clauses
  const isEmpty = (clause: Span): boolean => counts.every(({ start }) => start < clause.start || clause.end <= start)
  return first !== undefined && holds(first) && isEmpty(first) ? [sentence] : clauses.filter(holds)
}

function clausesOf(words: string, { start, end }: Span): Span[] {
  const cuts = allMatches(words, CLAUSE).map(({ index, 0: { length } }) => start + index + length)
  return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }))
}

/** Whether something stands in one of these clauses. */
export const isIn = (part: Span, clauses: readonly Span[]): boolean =>
  clauses.some(({ start, end }) => start <= part.start && part.start < end)

/** Whether a sentence goes on with the sum of the one before: it takes it up, or speaks of what "has been", and names no time. */
export const isStillTotal = (text: string, sentence: Span): boolean => {
  const words = text.slice(sentence.start, sentence.end)
  return (TAKEN_UP.test(words) || TOLLED.test(words)) && !FRESH.test(words)
}

/** "A rights group puts the number of dead at 657" */
const TOLLED =
  /\b(?:number|count|toll|total) of (?:the )?(?:dead|deaths|killed|injured|wounded|victims|fatalities|casualties)\b/u
/** Whether a text sums up a month or a year: its head says so. */
export const isLedger = (head: string): boolean => LEDGER.test(head)

/** Whether a sentence of a ledger tells of one day all the same. */
export const isFresh = (text: string, { start, end }: Span): boolean => FRESH.test(text.slice(start, end))

const LEDGER = new RegExp(
  String.raw`\b(?:monthly|weekly|quarterly|annual|yearly|by (?:the )?numbers)\b|\bin (?:${MONTH}|(?:19|20)\d\d)\b(?! \d)`,
  'iu',
)

const TAKEN_UP =
  /^["“'‘]?(?:It|They|He|She|That|Of (?:these|those|them|that)|Some|About|Around|Nearly|Almost|Most|Half|A (?:third|half|quarter|further)|Another|Two thirds)\b|\b(?:have|has|had) (?:also |since |already )?(?:been )?\p{L}+/u
const FRESH =
  /\b(?:overnight|this (?:morning|evening|afternoon)|last night|tonight|today|yesterday|(?<!\bsince )\p{Lu}\p{Ll}+day|(?:on|during|in) the (?:latest |same )?(?:night|attack|strike|raid)|the latest)\b/iu
