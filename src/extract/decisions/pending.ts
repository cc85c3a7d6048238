/** Topics named before the verb that governs them. */
import type { Piece } from './pieces.ts'
import type { TopicCue } from './topics.ts'

export interface Pending {
  readonly cue: TopicCue
  readonly start: number
}

/**
 * Subjects that wait for their verb, with one more; those before `start` belong to an earlier clause. "A chain of sensors
 * and radars" is one, and so are two of one topic.
 */
export function awaiting(
  pending: readonly Pending[] | undefined,
  start: number,
  piece: Piece,
  cue: TopicCue,
  words: string,
): Pending[] {
  const last = pending?.at(-1)
  if (pending === undefined || last === undefined || last.start < start || !LISTED.has(piece.after))
    return [{ cue, start }]
  if (last.cue.topic === cue.topic || / of /u.test(words.slice(last.start, piece.start))) return [...pending]
  return [...pending, { cue, start: piece.start }]
}

const LISTED: ReadonlySet<Piece['after']> = new Set(['and', 'comma', 'comma-and'])
