/** Which meeting a sentence speaks of. */
import type { Attendance } from '../attendees/attendance.ts'
import { fromIso } from '../mentions/resolve-date.ts'
import { type Draft, isHeld } from './draft.ts'
import type { Gathering } from './gatherings.ts'
import type { PlaceNamed } from './venue.ts'

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
  const { forum, noun, date, another, past } = gathering
  const speaks = forum !== undefined || noun !== undefined
  const old =
    past ||
    inBackground ||
    (date !== undefined && published !== undefined && fromIso(published) - fromIso(date.date) > FRESH_DAYS)
  if (old) {
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
  const apart =
    !gathering.definite &&
    attendance.some((each) => (each.encounter || gathering.aside) && each.group.members.length + countries(each) > 2) &&
    current.parts.some((part) => part.attendance.length > 0)
  if (apart || (clashes && isElsewhere(current, gathering, attendance))) return 'new'
  // "It was three on Friday … he took part in the first hours of the summit on Thursday": one that went on overnight
  const goesOn = gathering.definite && (gathering.opens || isNextDay(date, current))
  if (speaks && (another || (clashes && !goesOn))) {
    const same = drafts.find((draft) => !draft.past && date !== undefined && draft.date?.date === date.date)
    if (same) return same
    return attendance.length > 0 ? 'new' : current
  }
  return current
}

const isNextDay = (date: Gathering['date'], current: Draft): boolean =>
  date !== undefined && current.date !== undefined && Math.abs(fromIso(current.date.date) - fromIso(date.date)) === 1

/** Whether a sentence sets several people in another town than the one where a meeting is told to be. */
function isElsewhere(draft: Draft, { venues }: Gathering, attendance: readonly Attendance[]): boolean {
  const here = venues.filter(({ future, country }) => !future && country !== undefined)
  const there = draft.parts.flatMap(({ gathering }) => gathering.venues.filter(({ tie }) => tie === 'held'))
  const people = new Set(attendance.flatMap(({ group }) => group.members))
  const names = (list: readonly PlaceNamed[]): string[] => list.flatMap(({ name, town }) => [name, town ?? name])
  const known = new Set(names(there))
  return people.size > 1 && here.length > 0 && known.size > 0 && !names(here).some((name) => known.has(name))
}

/** Countries beyond the first that one office of the list stands for: "the presidents of Ukraine, Romania and Moldova". */
const countries = ({ group }: Attendance): number =>
  group.members.reduce(
    (sum, member) => sum + (member.kind === 'office' ? Math.max(0, member.countries.length - 1) : 0),
    0,
  )
