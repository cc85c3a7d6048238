/** Which forum an article is about, and which of its meetings bears the name. */
import type { Draft } from './draft.ts'
import type { Line } from './lines.ts'

/**
 * The forum that the document is about: the headline's, else the one named most, of equals the first. One that is named
 * once, further down, is some other meeting's.
 */
export function mainForum(lines: readonly Line[]): string | undefined {
  const counts = new Map<string, number>()
  let prose = 0
  for (const { sentence, own } of lines) {
    const { forum } = own
    if (forum && sentence.kind === 'headline') return forum.name
    if (sentence.kind === 'paragraph' || sentence.kind === 'item') prose += 1
    const weight = prose <= HEAD ? AT_HEAD : 1
    if (forum) counts.set(forum.name, (counts.get(forum.name) ?? 0) + weight)
  }
  return [...counts].filter(([, weight]) => weight > 1).sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** So many sentences of prose say what an article is about. */
const HEAD = 4
const AT_HEAD = 1.5

/**
 * A draft that no sentence called by the main forum's name loses it to one that is; one without a name takes it from the
 * first of its sentences that has one ("the other members of the group known as the NB8").
 */
export function ownName(draft: Draft, drafts: readonly Draft[]): Draft {
  const { forum, ...rest } = draft
  if (forum === undefined) {
    const named = draft.parts.flatMap(({ gathering }) => (gathering.past ? [] : (gathering.forum ?? [])))[0]
    return named === undefined || draft.title !== undefined
      ? draft
      : { ...draft, forum: named.name, nameSpan: { start: named.start, end: named.end } }
  }
  const named = draft.forumStated || draft.parts.some((part) => part.gathering.forum?.name === forum)
  return named || !drafts.some((other) => other !== draft && !other.past && other.forumStated && other.forum === forum)
    ? draft
    : rest
}
