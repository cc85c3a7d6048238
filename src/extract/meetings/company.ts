/** Who is named in what a sentence says of attendance. */
import type { OfficeLevel } from '../../lexicon/lexicon.ts'
import type { Attendance } from '../attendees/attendance.ts'

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
