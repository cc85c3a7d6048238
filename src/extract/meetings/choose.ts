/** Which meeting a sentence speaks of. */
import type { Attendance } from '../attendees/attendance.ts'
import { fromIso } from '../mentions/resolve-date.ts'
import { namesOf } from './company.ts'
import { type Draft, isElsewhere, isHeld } from './draft.ts'
import type { Gathering } from './gatherings.ts'
import { soFar } from './so-far.ts'

/** A report of today may name a meeting of the last days as fresh news; what is older is background. */
export const FRESH_DAYS = 3

export interface Surroundings {
  readonly isHeading: boolean
  readonly inBackground: boolean
  readonly published: string | undefined
}

/** The draft that a sentence speaks of, `new`, `aside` for a new one that is not the news, or none. */
export function choose(
  drafts: readonly Draft[],
  current: Draft | undefined,
  gathering: Gathering,
  attendance: readonly Attendance[],
  { inBackground, isHeading, published }: Surroundings,
): Draft | 'new' | 'aside' | undefined {
  const { forum, noun, another } = gathering
  const date = gathering.foot ? undefined : gathering.date
  const speaks = forum !== undefined || noun !== undefined
  if (inBackground || isOld(gathering, published)) {
    if (attendance.length === 0 && !(speaks && date !== undefined)) return undefined
    const known = drafts.find((draft) => date !== undefined && draft.date?.date === date.date)
    return known ?? (current === undefined ? 'new' : 'aside')
  }
  if (isHeading)
    return forum !== undefined &&
      current !== undefined &&
      !drafts.some((draft) => draft.forumStated && draft.forum === forum.name)
      ? 'new'
      : current
  if (current === undefined) return speaks || attendance.length > 0 ? 'new' : undefined
  const clashes = date !== undefined && current.date !== undefined && date.date !== current.date.date
  const elsewhere = (draft: Draft): boolean => !draft.forumStated && isElsewhere(draft, gathering, attendance)
  if (forum !== undefined) {
    const named = drafts.filter(
      (draft) =>
        !draft.past &&
        draft.forum === forum.name &&
        !(date && draft.date && draft.date.date !== date.date) &&
        !elsewhere(draft),
    )
    if (named.length > 0)
      return named.includes(current) ? current : (named.find((draft) => draft.forumStated) ?? named[0])
    const later = gathering.expected && isHeld(current, published)
    if (current.forum === undefined && !clashes && !later && !isElsewhere(current, gathering, attendance))
      return current
    if (attendance.length > 0 || (noun !== undefined && date !== undefined)) return 'new'
    return drafts.find((draft) => !draft.past && draft.forum === forum.name) ?? current
  }
  if (clashes && isElsewhere(current, gathering, attendance)) return 'new'
  // "It was three on Friday … he took part in the first hours of the summit on Thursday": one that went on overnight
  const goesOn =
    (gathering.definite && (gathering.opens || isNextDay(date, current))) ||
    (isNextDay(date, current) && areMostlyOf(current, attendance))
  if (speaks && (another || (clashes && !goesOn))) {
    const same = drafts.find((draft) => !draft.past && date !== undefined && draft.date?.date === date.date)
    if (same) return same
    return attendance.length > 0 ? 'new' : current
  }
  return current
}

/** Whether it lies before the meetings that are news. */
export const isOld = ({ past, date }: Gathering, published: string | undefined): boolean =>
  past || (date !== undefined && published !== undefined && fromIso(published) - fromIso(date.date) > FRESH_DAYS)

/** Whether more than half of those who attend were told of at the meeting. */
function areMostlyOf(draft: Draft, attendance: readonly Attendance[]): boolean {
  const names = [...namesOf(attendance)]
  const known = soFar(draft).names
  return names.filter((name) => known.has(name)).length * 2 > names.length
}

const isNextDay = (date: Gathering['date'], current: Draft): boolean =>
  date !== undefined && current.date !== undefined && Math.abs(fromIso(current.date.date) - fromIso(date.date)) === 1
