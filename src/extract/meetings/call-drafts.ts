/** A joint call among the meetings of a document. */
import type { JointCall } from './calls.ts'
import type { Draft, DraftPart } from './draft.ts'
import { isHeadlineOnly } from './scope.ts'

/** The call's draft, one a person called, with what a sentence says of it; what a headline alone spoke of is the call itself. */
export function draftOfCall(drafts: Draft[], call: JointCall, part: DraftPart, current: Draft | undefined): Draft {
  const draft = drafts.find(({ title }) => title === titleOf(call)) ?? opened(call)
  if (!drafts.includes(draft)) drafts.push(draft)
  if (current && current !== draft && isHeadlineOnly(current)) {
    draft.parts.unshift(...current.parts)
    drafts.splice(drafts.indexOf(current), 1)
  }
  draft.parts.push(partOfCall(call, part))
  return draft
}

const titleOf = ({ other }: JointCall): string => `Leaders' call with ${other.name}`

const opened = (call: JointCall): Draft => ({
  title: titleOf(call),
  nameSpan: call.attendance.span,
  forumStated: true,
  past: false,
  parts: [],
})

const partOfCall = ({ attendance }: JointCall, { gathering, ...part }: DraftPart): DraftPart => ({
  ...part,
  gathering: { ...gathering, venues: [], virtual: attendance.span },
  attendance: [attendance, ...part.attendance],
})
