/** What a clause is about. */
import type { Span } from '../../model.ts'
import type { DecisionCues, Force, Topic } from './cues.ts'
import type { Hit } from './phrase-index.ts'

export interface TopicCue extends Span {
  readonly topic: Topic
  /** No cue tells it. */
  readonly untold?: boolean
}

/**
 * What the main clause is about; where it does not say, what a relative clause tells: "the listing of ships which carry
 * wheat" is no aid, nor a truce "so that" the dead are recovered. A next meeting is planned or offered.
 */
export function topicOf(words: string, cues: DecisionCues, force?: Force): TopicCue | undefined {
  const relative = RELATIVE.exec(words)
  const main = relative === null ? undefined : firstOf(words.slice(0, relative.index), cues, force)
  return main ?? firstOf(words, cues, force)
}

const RELATIVE = / so that | (?:(?:in|under|from|for|by|on|with|through|of|against|to) )?(?:which|who|whose|whom) /u

/** All topics of which a cue stands in the words. */
export function hintsOf(words: string, { topics }: DecisionCues): Set<Topic> {
  const found = new Set<Topic>()
  topics.scan(words, (hits) => {
    for (const { value } of hits) found.add(value)
    return false
  })
  return found
}

/** The first topic of the list whose cues stand in the words, with the cue. */
function firstOf(words: string, { topics }: DecisionCues, force: Force | undefined): TopicCue | undefined {
  const barred = !announces(words, force)
  let best: Hit<Topic> | undefined
  topics.scan(words, (hits) => {
    for (const hit of hits)
      if ((best === undefined || hit.rank < best.rank) && !(barred && hit.value === 'next_meeting')) best = hit
    return best?.rank === 0
  })
  return best && { topic: best.value, start: best.start, end: best.end }
}

/** Whether a next meeting may be told under such a verb. */
function announces(words: string, force: Force | undefined): boolean {
  if (force === 'demand' || force === 'discussed') return false
  return force !== 'proposed' || /\b(?:offer|propos|suggest|invit|volunteer|host|name|bid|want|wish)/u.test(words)
}
