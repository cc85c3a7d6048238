/** What a whole text tells of the days of its meetings: one that went on, or one after another. */
const WEEKDAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`
const WORD = String.raw`(?:meetings?|summit|talks|session|conference|round|consultations|negotiations|gathering|met|gathered|convened|sat down)`
const THEN = String.raw`(?:(?:a|one|the) day (?:after|before|earlier|later)|the (?:previous|next|following) (?:day|morning|evening)|on the eve|yesterday|tomorrow|day later)`

/** "met a day after the ministers had gathered", "the talks resumed on Thursday", "Wednesday's meeting followed …" */
const NEXT = new RegExp(
  [
    String.raw`\b${THEN}\b[^.;]{0,80}\b${WORD}\b`,
    String.raw`\b${WORD}\b[^.;]{0,80}\b${THEN}\b`,
    String.raw`\b(?:resum(?:e|ed|ing)|reconven(?:e|ed|ing)|(?:met|meets?) again|second (?:round|session|meeting|summit)|another (?:round|session|meeting)|follow-up)\b[^.;]{0,40}\b(?:on ${WEEKDAY}|today|tonight|in the (?:morning|evening|afternoon))\b`,
    String.raw`\bfollow(?:s|ed|ing)? (?:on |up )?(?:${WEEKDAY}|yesterday)[’']s (?:\p{L}+ ){0,3}${WORD}\b`,
  ].join('|'),
  'iu',
)

/** Whether a text tells of another meeting on the day before or after. */
export const tellsNext = (text: string): boolean => NEXT.test(text)

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Whether a text names two days together, as those of one thing: "on 24 and 25 June", "June 24–25", "Tuesday and Wednesday". */
export function tellsRange(text: string, first: string, second: string): boolean {
  const [from, to] = [new Date(first), new Date(second)]
  const [one, two] = [from.getUTCDate(), to.getUTCDate()]
  const [month, next] = [from, to].map((day) => `${(MONTHS[day.getUTCMonth()] ?? '').slice(0, 3)}\\p{Ll}*\\.?`)
  const join = String.raw`(?:\s?[-–—]\s?| and | to | & |/)`
  const [early, late] = [from, to].map((day) => WEEKDAYS[day.getUTCDay()])
  return new RegExp(
    [
      String.raw`\b${one}(?: ${month})?${join}${two} ${next}`,
      String.raw`\b${month} ${one}${join}(?:${next} )?${two}\b`,
      String.raw`\b${early}(?: and | to |[-–—])${late}\b`,
    ].join('|'),
    'u',
  ).test(text)
}
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
