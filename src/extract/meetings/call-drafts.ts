/** A joint call among the meetings of a document. */
import type { Span } from '../../model.ts'
import type { JointCall } from './calls.ts'
import type { Cast } from './cast.ts'
import type { Draft, DraftPart } from './draft.ts'
import { isHeadlineOnly } from './scope.ts'

/** The call's draft, one a person called, with what a sentence says of it; what a headline alone spoke of is the call itself. */
export function draftOfCall(drafts: Draft[], call: JointCall, part: DraftPart, current: Draft | undefined): Draft {
  const title = titled(call.other)
  const draft = drafts.find((each) => each.title === title) ?? opened(title, call.attendance.span)
  if (!drafts.includes(draft)) drafts.push(draft)
  if (current && current !== draft && isHeadlineOnly(current)) {
    draft.parts.unshift(...current.parts)
    drafts.splice(drafts.indexOf(current), 1)
  }
  draft.parts.push(partOfCall(call, part))
  return draft
}

/** The draft of a call that others join while some stay on the line. */
export function draftOfCast(drafts: Draft[], { newcomer: { name, nameSpan }, gone }: Cast): Draft {
  const title = titled(name)
  const draft = drafts.find((each) => each.title === title) ?? { ...opened(title, nameSpan), gone }
  if (!drafts.includes(draft)) drafts.push(draft)
  return draft
}

const titled = (name: string): string => `Leaders' call with ${name}`

const opened = (title: string, nameSpan: Span): Draft => ({
  title,
  nameSpan,
  forumStated: true,
  past: false,
  parts: [],
})

const partOfCall = ({ attendance }: JointCall, { gathering, ...part }: DraftPart): DraftPart => ({
  ...part,
  gathering: { ...gathering, venues: [], virtual: attendance.span },
  attendance: [attendance, ...part.attendance],
})
