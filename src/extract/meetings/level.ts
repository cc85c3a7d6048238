/** The highest level that meets: by national offices; heads of organisations count only where no country is there. */
import type { OfficeLevel } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { Attendee } from '../attendees/attendees.ts'
import type { Draft } from './drafts.ts'

const ORDER: readonly OfficeLevel[] = [
  'leaders',
  'foreign_ministers',
  'defence_ministers',
  'military_chiefs',
  'officials',
]

export function levelOf(draft: Draft, attendees: readonly Attendee[]): { level: OfficeLevel; span: Span } | undefined {
  const present = attendees.filter((attendee) => attendee.status !== 'absent')
  const national = present.flatMap((attendee) =>
    attendee.country !== undefined && attendee.level !== undefined
      ? [{ level: attendee.level, span: attendee.title?.span ?? attendee.nameSpan }]
      : [],
  )
  const groups = draft.parts.flatMap(({ sentence, gathering, attendance }) =>
    gathering.forum || gathering.noun || attendance.length > 0
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
  const found = [national, groups, summits].find((each) => each.length > 0) ?? []
  return ORDER.map((level) => found.find((each) => each.level === level)).find((each) => each !== undefined)
}
