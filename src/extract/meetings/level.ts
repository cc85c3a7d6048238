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
  const people = withoutGuests(national, groups)
  // "army chiefs gathered", where of those named only ranks are known
  const ranked = people.every(({ level }) => level === 'officials') ? [...people, ...groups.filter(isLower)] : people
  const found = [ranked, groups, summits, namedIn(draft), underlings(draft)].find((each) => each.length > 0) ?? []
  return OFFICE_LEVELS.map((level) => found.find((each) => each.level === level)).find((each) => each !== undefined)
}

/** A plural of presidents or ministers may be of those who sent the officials. */
const isLower = ({ level }: Ranked): boolean => level === 'military_chiefs'

/** Those whom sentences of the gathering name, where nobody is said to attend. */
const namedIn = ({ parts }: Draft): Ranked[] =>
  parts.flatMap(({ sentence, gathering }) =>
    gathering.tells.word > 0
      ? sentence.mentions.flatMap((mention) =>
          (mention.kind === 'person' || mention.kind === 'office') && mention.title && !mention.title.past
            ? [{ level: mention.title.level, span: mention.title.span }]
            : [],
        )
      : [],
  )

/** "negotiators", "delegations": those of no rank who meet. */
const underlings = ({ parts }: Draft): Ranked[] =>
  parts.flatMap(({ sentence: { tagged }, gathering }) => {
    const match = gathering.tells.word > 0 ? UNDERLINGS.exec(tagged.tagged) : null
    return match ? [{ level: 'officials', span: tagged.spanOf(match.index, match.index + match[0].length) }] : []
  })

const UNDERLINGS =
  /\b(?:negotiators|envoys|advis[eo]rs|delegations|delegates|teams|officials|planners|experts|diplomats|representatives|talks)\b/iu

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
