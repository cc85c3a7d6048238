/** How far a meeting goes that is told of beside the main one. */
import type { Attendance } from '../attendees/attendance.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import type { Cast } from './cast.ts'
import { namesOf } from './company.ts'
import type { Draft } from './draft.ts'
import type { Gathering } from './gatherings.ts'
import { soFar } from './so-far.ts'

/** Whether nothing but headlines speaks of it: what the article reports first may be what they do. */
export const isHeadlineOnly = ({ parts }: Draft): boolean => parts.every(({ sentence }) => sentence.kind === 'headline')

/** A meeting told of beside the main one, and the paragraph that does. */
export interface Side {
  readonly draft: Draft
  readonly block: number
  /** Whether it was opened right under a heading: then it goes on to the next one. */
  readonly headed?: boolean
  /** Who stayed on and who joined, where that tells of it. */
  readonly cast?: Cast
}

/** Whether a sentence goes on with the meeting told of beside the main one: to the end of its paragraph, or by "They", "There". */
export function follows(
  { draft, block, headed }: Side,
  sentence: SentenceMentions,
  { forum, date }: Gathering,
  attendance: readonly Attendance[],
  main: Draft | undefined,
): boolean {
  if (draft === main) return false
  if (forum && forum.name !== draft.forum) return false
  if (date && draft.date?.date !== date.date && (draft.past || draft.date !== undefined)) return false
  if (block === sentence.block || (headed && sentence.kind !== 'heading')) return true
  if (draft.past || sentence.block !== block + 1 || sentence.kind === 'heading') return false
  return GOES_ON.test(sentence.tagged.tagged) || isOnlyOf(draft, main, attendance)
}

const GOES_ON =
  /^(?:They|It was (?:also )?agreed|There,? |The (?:\uE008|call|conversation|breakfast|lunch|dinner|callers)\b|In the (?:call|conversation)|On the (?:tele)?phone)/u

/** Whether those who attend were told of there, and some of them not at the main meeting. */
function isOnlyOf(draft: Draft, main: Draft | undefined, attendance: readonly Attendance[]): boolean {
  const names = namesOf(attendance)
  const [own, others] = [soFar(draft).names, main && soFar(main).names]
  return names.size > 0 && [...names].every((name) => own.has(name)) && [...names].some((name) => !others?.has(name))
}

/** "Five leaders in Warsaw, then Trump on the line": a headline tells of all; its people are where the text puts them. */
export function withoutOthersInHeadline(draft: Draft, drafts: readonly Draft[]): Draft {
  const inText = ({ parts }: Draft): Set<string> =>
    namesOf(parts.flatMap((part) => (part.sentence.kind === 'headline' ? [] : part.attendance)))
  if (drafts.length < 2) return draft
  const own = inText(draft)
  const others = new Set(drafts.flatMap((other) => (other === draft ? [] : [...inText(other)])))
  const isOthers = (each: Attendance): boolean =>
    [...namesOf([each])].every((name) => others.has(name)) &&
    (each.mode === 'remote' || ![...namesOf([each])].some((name) => own.has(name)))
  const parts = draft.parts.map((part) =>
    part.sentence.kind === 'headline'
      ? { ...part, attendance: part.attendance.filter((each) => !isOthers(each)) }
      : part,
  )
  return { ...draft, parts }
}
