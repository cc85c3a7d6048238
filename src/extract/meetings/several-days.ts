/** Meetings that go on for days: the day told may be the first of them or the last. */
import { fromIso, type ResolvedDate, toIso } from '../mentions/resolve-date.ts'

/** "that had begun on Tuesday" */
export const BEGAN =
  /\b(?:open(?:s|ed)?|began|begun|begins|start(?:s|ed)?|kick(?:s|ed)? off|(?:got|gets) under ?way)\b[^.;:]{0,40}$/u
const ENDED = String.raw`(?:end(?:s|ed|ing)?|conclud(?:es?|ed|ing)|wrap(?:s|ped|ping)? up|clos(?:es?|ed|ing)|finish(?:es|ed|ing)?|left|parted|after|following|at the end of|capp(?:ed|ing))`
export const ENDS_ON = new RegExp(String.raw`\b${ENDED}\b[^.;:]{0,40}$`, 'iu')
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
export function firstDay(told: ResolvedDate, before: string, text: string): { date: ResolvedDate; first: boolean } {
  if (BEGAN.test(before)) return { date: told, first: false }
  const lasted = LASTED.exec(text)?.groups
  const words = lasted?.['days'] ?? lasted?.['spent'] ?? NTH_DAY.exec(text)?.groups?.['nth'] ?? ''
  const days = DAYS[words.toLowerCase()]
  if (days === undefined) return { date: told, first: false }
  return { date: daysBefore(told, days - 1), first: true }
}
