/** Who is named in what is said of attendance. */
import type { OfficeLevel } from '../../lexicon/lexicon.ts'
import type { Attendance } from '../attendees/attendance.ts'
import type { Participant } from '../attendees/groups.ts'
import type { Draft } from './draft.ts'

export const namesOf = (attendance: readonly Attendance[]): Set<string> =>
  new Set(
    attendance.flatMap(({ group }) =>
      group.members.flatMap((member) =>
        member.kind === 'person' || member.kind === 'organization'
          ? [member.name]
          : member.kind === 'country'
            ? [member.country.code]
            : member.countries.map(({ code }) => code),
      ),
    ),
  )

export const levelsOf = ({ group }: Attendance): OfficeLevel[] =>
  group.members.flatMap((member) =>
    (member.kind === 'person' || member.kind === 'office') && member.title ? [member.title.level] : [],
  )

/** People of a meeting, or those in the room only: "the five leaders" of the next sentence. */
export function peopleIn(draft: Draft, mode?: 'in_person'): Participant[] {
  const people = draft.parts.flatMap((part) =>
    part.attendance.flatMap((each) =>
      each.status === 'absent' || (mode && each.mode === 'remote')
        ? []
        : each.group.members.filter((member) => member.kind === 'person'),
    ),
  )
  return [...new Map(people.map((person) => [person.name, person])).values()]
}
