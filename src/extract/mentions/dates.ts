/** Dates in running text, as printed. What they mean is `resolveDate`'s business. */
import { allMatches } from '../../all-matches.ts'
import type { Span } from '../../model.ts'
import type { DateMention } from './mention.ts'
import { WEEK } from './resolve-date.ts'
import { Taken } from './taken.ts'

const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
]
const WEEKDAYS = [
  'mon(?:day)?',
  'tue(?:s|sday)?',
  'wed(?:nesday)?',
  'thu(?:r|rs|rsday)?',
  'fri(?:day)?',
  'sat(?:urday)?',
  'sun(?:day)?',
]

const MONTH = String.raw`(?<month>${MONTHS.join('|')})\.?(?![a-z])`
const WEEKDAY = String.raw`(?<weekday>mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?\.?(?![a-z])`
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?:\s?(?:[-–/]|and|to)\s?(?<lastDay>[0-3]?\d)(?:st|nd|rd|th)?)?(?!:?\d|\.\d)`
const YEAR = String.raw`(?:,?\s{1,3}(?<year>(?:19|20)\d\d)(?!\d))?`

/** Each takes what stands in its comment. Most precise first: at one place the first that fits wins. */
const PATTERNS: readonly RegExp[] = [
  // "Thursday, 27 March 2025", "8 and 9 May 2025", "the night of 25-26 July", "10th of May"
  new RegExp(String.raw`\b(?:${WEEKDAY},?\s{1,3})?${DAY}\s{1,3}(?:of\s)?${MONTH}${YEAR}`, 'giu'),
  // "Thursday (July 10)", "Sunday, March 2, 2025", "Sept. 4"
  new RegExp(String.raw`\b(?:${WEEKDAY},?\s{1,3}\(?)?${MONTH}\s{1,3}${DAY}${YEAR}`, 'giu'),
  // "2025-03-27"
  /\b(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)\b/gu,
  // "14.07.2025", "26/03/2025": the day first
  /\b(?<day>[0-3]?\d)[./](?<month>[01]?\d)[./](?<year>(?:19|20)\d\d)(?!\d)/gu,
  // "Friday last week", "last week's Friday", "Tuesday of next week"
  /\b(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:of )?(?<week>last|next) week\b/gu,
  /\b(?<week>[Ll]ast|[Nn]ext) week(?:['’]s| on)? (?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![a-z])/gu,
  // "Thursday", "last Tuesday", "next Friday"
  /\b(?:(?<direction>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming)\s{1,3})?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![a-z])/gu,
  // "two days ago", "a week ago today", "the day before yesterday"
  /\b(?<ago>(?:two|three|four|five|six) days ago|(?:a|one|two|three) weeks? ago (?:today|to the day)|the day before yesterday)\b/giu,
  /\b(?<ahead>the day after tomorrow|in (?:two|three|four|five|six) days['’] time)\b/giu,
  /\b(?<today>today|tonight|this (?:morning|afternoon|evening|week))\b/giu,
  /\b(?<yesterday>yesterday|last night)\b/giu,
  /\b(?<tomorrow>tomorrow)\b/giu,
  // "New Year's Eve", "on New Year's night", "Christmas morning"
  /\b(?<feast>New Year['’]s (?:Eve night|Eve|Day|[Nn]ight|[Mm]orning)|Christmas (?:Eve|Day|[Nn]ight|[Mm]orning))\b/gu,
  // Relative to the day spoken of before
  /\b(?<before>(?:a|one) day (?:earlier|before)|the (?:day|night|evening) before(?! (?:the|a|an|his|her|their|this))|the previous (?:day|night|evening))\b/giu,
  /\b(?<twobefore>two days (?:earlier|before(?=[,.;:)]|$)))/giu,
  /\b(?<after>(?:a|one) day later|the (?:following|next) (?:day|morning|night)|the (?:night|day) that followed|(?<!to )the (?:night|day) after(?! (?:the|a|an|his|her|their|this)\b))\b/giu,
  /\b(?<same>(?:the|that) same (?:day|night|morning|evening)|that (?:day|night|morning|evening))\b/giu,
]

const OFFSETS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 }
const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }
const SHIFTS: Readonly<Record<string, number>> = { before: -1, twobefore: -2, after: 1, same: 0 }

/** Anything that can stand in a date: a gate before the patterns. */
const GATE = /\d|days?\b|week|night|morning|evening|tomorrow|\bEve\b/iu

/** The dates of a range of the text, in order, not overlapping. */
export function dateMentions(text: string, span: Span): DateMention[] {
  const part = text.slice(span.start, span.end)
  if (!GATE.test(part)) return []
  const found: DateMention[] = []
  const taken = new Taken(span)
  for (const pattern of PATTERNS)
    for (const match of allMatches(part, pattern)) {
      const start = span.start + match.index
      const mention = read(match.groups ?? {}, match[0], { start, end: start + match[0].length })
      if (mention && taken.take(mention)) found.push(mention)
    }
  return found.sort((a, b) => a.start - b.start)
}

function read(groups: Record<string, string | undefined>, words: string, span: Span): DateMention | undefined {
  const relative = Object.keys(OFFSETS).find((name) => groups[name] !== undefined)
  if (relative !== undefined) return { kind: 'date', ...span, offset: OFFSETS[relative] ?? 0 }
  const far = groups['ago'] ?? groups['ahead']
  if (far !== undefined)
    return { kind: 'date', ...span, offset: groups['ago'] === undefined ? daysOf(far) : -daysOf(far) }
  const shifted = Object.keys(SHIFTS).find((name) => groups[name] !== undefined)
  if (shifted !== undefined) return { kind: 'date', ...span, shift: SHIFTS[shifted] ?? 0 }
  if (groups['feast'] !== undefined) return { kind: 'date', ...span, ...feast(groups['feast']) }
  const year = groups['year'] === undefined ? undefined : Number(groups['year'])
  const month = monthNumber(groups['month'])
  const day = groups['day'] === undefined ? undefined : Number(groups['day'])
  const weekday = weekdayNumber(groups['weekday'] ?? words.replace(/^(?:last|next|this|past|coming)\s+/iu, ''))
  if (month === undefined && weekday === undefined) return undefined
  if (day !== undefined && (day < 1 || day > 31)) return undefined
  const lastDay = groups['lastDay'] === undefined ? undefined : Number(groups['lastDay'])
  return {
    kind: 'date',
    ...span,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(lastDay === undefined || day === undefined || lastDay <= day ? {} : { lastDay }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(groups['week'] === undefined ? {} : { week: /^last$/iu.test(groups['week']) ? -1 : 1 }),
    ...(/^(?:last|past)$/iu.test(groups['direction'] ?? '') ? { direction: 'last' as const } : {}),
    ...(/^(?:next|coming)$/iu.test(groups['direction'] ?? '') ? { direction: 'next' as const } : {}),
  }
}

/** "two days ago" -> 2, "a week ago today" -> 7, "the day before yesterday" -> 2 */
function daysOf(words: string): number {
  const [, count = '', week] = /\b(a|one|two|three|four|five|six) (?:days?|(weeks?))\b/iu.exec(words) ?? []
  // "The day before yesterday" counts none
  return (COUNTS[count.toLowerCase()] ?? 2) * (week === undefined ? 1 : WEEK)
}

/** The day that a feast, or the night after its eve, falls on. */
function feast(words: string): { readonly month: number; readonly day: number } {
  const isEve = /Eve$/u.test(words)
  if (words.startsWith('New')) return isEve ? { month: 12, day: 31 } : { month: 1, day: 1 }
  return { month: 12, day: isEve ? 24 : 25 }
}

const WHOLE_MONTHS = MONTHS.map((month) => new RegExp(`^${month}$`, 'iu'))

function monthNumber(words: string | undefined): number | undefined {
  if (words === undefined) return undefined
  if (/^\d+$/u.test(words)) {
    const month = Number(words)
    return month >= 1 && month <= 12 ? month : undefined
  }
  const at = WHOLE_MONTHS.findIndex((month) => month.test(words))
  return at < 0 ? undefined : at + 1
}

function weekdayNumber(words: string): number | undefined {
  const at = WEEKDAYS.findIndex((weekday) => words.toLowerCase().startsWith(weekday.slice(0, 3)))
  return at < 0 ? undefined : at + 1
}
