/** For how long a measure holds and what it waits for. */
import { allMatches } from '../../all-matches.ts'
import type { Span } from '../../model.ts'
import type { Measure } from './measure.ts'
import { plain } from './plain.ts'

export interface Term {
  readonly value: string
  readonly span: Span
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
}
const UNITS: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' }

const NUMBER = String.raw`(?<number>\d{1,3}|${Object.keys(NUMBERS).join('|')})`
const UNIT = '(?<unit>day|week|month|year)'

/** "for the first year", "for another two years", "over the next 12 months", "of at least 30 days", "a 30-day truce". Not "after 12 months", "within a year". */
const DURATIONS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:for|of|over|during|lasting)\s(?:(?:at least|no less than|not less than|no more than|no fewer than|up to|a minimum of|a period of|an initial|initially|about|another|a further|an additional|more than)\s){0,2}(?:(?:the|its)\s)?(?:(?:next|first|coming|following|initial|opening)\s)?(?:${NUMBER}[\s-](?:more\s)?)?${UNIT}s?\b`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\bto )\b${NUMBER}-${UNIT}\b(?=[^,;.]{0,30}\b(?:truce|ceasefire|cease-fire|pause|halt|silence|moratorium|extension|mission|mandate|loan|contract|programme|program|period|deployment|agreement|deal)\b)`,
    'gu',
  ),
  // "ordered three months of patrols", "a year of training"; not "after two days of talks"
  new RegExp(
    String.raw`(?<!\b(?:after|during|following|in|within|over|with|despite|the|into|than|to|of) )\b${NUMBER}\s${UNIT}s? of (?!(?:\p{L}+ )?(?:talks?|war|fighting|negotiations|debates?|haggling|discussions|age|consultations|wrangling|silence|the)\b)\p{L}{4,}`,
    'gu',
  ),
  // "extended by six months"
  new RegExp(
    String.raw`(?<=\b(?:extend|prolong|renew|lengthen|roll)\p{L}{0,6}\b[^;.]{0,110})\sby\s(?:another\s|a\sfurther\s|up\sto\s)?${NUMBER}[\s-](?:more\s)?${UNIT}s?\b`,
    'gu',
  ),
]
/** "for the year" and "for years" state no length; "for the first year" does. */
const OPEN_END =
  /\b(?:for|of|over|during|lasting)\s(?:the\s)?(?:next\s|coming\s|following\s)?(?:days|weeks|months|years|year|month|week|day)$/u

const NAMED = /day|week|month|year/u

/** The stated length as an ISO 8601 duration. */
export function durationOf({ span }: Measure, text: string): Term | undefined {
  const part = plain(text, span)
  if (!NAMED.test(part)) return undefined
  for (const pattern of DURATIONS)
    for (const match of allMatches(part, pattern)) {
      const { number, unit: name = '' } = match.groups ?? {}
      if (OPEN_END.test(match[0]) && number === undefined && !/first|initial/u.test(match[0])) continue
      if (/^\s(?:-?olds?|ago|earlier|of age)\b/u.test(part.slice(match.index + match[0].length))) continue
      const count = number === undefined ? 1 : (NUMBERS[number] ?? Number(number))
      return {
        value: `P${count}${UNITS[name] ?? ''}`,
        span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
      }
    }
  return undefined
}

/** What it waits for, in the text's words. */
export function conditionOf({ conditions }: Measure, text: string): Term | undefined {
  const [span] = conditions
  return span === undefined ? undefined : { value: text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim(), span }
}
