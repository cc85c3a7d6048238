/** The highest level that meets: by national offices; heads of organisations count only where no country is there. */
import { OFFICE_LEVELS, type OfficeLevel } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { Attendee } from '../attendees/attendees.ts'
import type { Draft } from './draft.ts'

/** "opened by President …", "… spoke at the opening": whoever only opens a session does not set its level (codebook). */
const OPENING = /\b(?:opened|opens|opening)\b/iu
/** The deputy of a minister is none. */
const DEPUTY = /\bdeputy (?!prime)(?:\p{L}+ )*minister\b/iu

export function levelOf(draft: Draft, attendees: readonly Attendee[], text: string): Ranked | undefined {
  const present = attendees.filter(
    ({ status, statusSpan }) => status !== 'absent' && !OPENING.test(text.slice(statusSpan.start, statusSpan.end)),
  )
  const national = present.flatMap(({ country, level, title, nameSpan }) =>
    country !== undefined && level !== undefined
      ? [{ level: DEPUTY.test(title?.text ?? '') ? 'officials' : level, span: title?.span ?? nameSpan }]
      : [],
  )
  const groups = draft.parts.flatMap(({ sentence, gathering, attendance }) =>
    !gathering.wished && (gathering.forum || gathering.noun || attendance.length > 0)
      ? sentence.mentions.flatMap((mention) =>
          mention.kind === 'office' && mention.title.plural && !mention.title.past
            ? [{ level: mention.title.level, span: mention.title.span }]
            : [],
        )
      : [],
  )
  const summits = draft.parts.flatMap(({ gathering: { forum } }) =>
    forum && /summit|^European Council$/iu.test(forum.name)
      ? [{ level: 'leaders' as const, span: { start: forum.start, end: forum.end } }]
      : [],
  )
  const found = [withoutGuests(national, groups), groups, summits].find((each) => each.length > 0) ?? []
  return OFFICE_LEVELS.map((level) => found.find((each) => each.level === level)).find((each) => each !== undefined)
}

interface Ranked {
  readonly level: OfficeLevel
  readonly span: Span
}

/** A president who drops in on the ministers' meeting does not make it one of leaders, unless the text calls it so. */
function withoutGuests(people: readonly Ranked[], groups: readonly Ranked[]): readonly Ranked[] {
  const others = people.filter(({ level }) => level !== 'leaders')
  const isGuest = (people.length - others.length) * FULL_ROOM <= people.length
  return isGuest && groups.every(({ level }) => level !== 'leaders') ? others : people
}

/** One in so many is a guest. */
const FULL_ROOM = 5
