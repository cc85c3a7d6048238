/** What a clause is about. */
import type { Span } from '../../model.ts'
import type { DecisionCues, Force, Topic } from './cues.ts'

export interface TopicCue extends Span {
  readonly topic: Topic
}

/** The first topic of the list whose cues stand in the plain words, with the cue. A next meeting is planned or offered. */
export function topicOf(words: string, { topics }: DecisionCues, force?: Force): TopicCue | undefined {
  for (const { topic, pattern } of topics) {
    if (
      topic === 'next_meeting' &&
      (force === 'demand' ||
        force === 'discussed' ||
        (force === 'proposed' && !/\b(?:offer|propos|suggest|invit|volunteer|host|name|bid|want|wish)/u.test(words)))
    )
      continue
    const match = pattern.exec(words)
    if (match !== null) return { topic, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
