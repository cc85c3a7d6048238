/** Entries of a list of pledges that have no verb: "Norway - 7 billion kroner for drones". */
import type { DecisionCues } from './cues.ts'
import type { Draft } from './drafts.ts'
import { topicOf } from './topics.ts'
import type { Unit } from './units.ts'

/** Who gives stands before a dash or a colon; what he gives behind it, with its number. */
const ENTRY = /^\W{0,4}(?<who>[^:;,.-]{2,60}?)(?: - |: | : )(?=[^;]{0,90}(?:\d|\ban? |\bpackage|\bguarantees))/u
const GIVERS: ReadonlySet<string> = new Set(['country', 'organization', 'person', 'office'])

/** One planned draft, or none; `words` are plain and no verb governs them. */
export function ledgerOf({ sentence }: Unit, words: string, cues: DecisionCues): Draft[] {
  const match = ENTRY.exec(words)
  if (match === null || (sentence.kind !== 'item' && sentence.kind !== 'table')) return []
  const start = match[0].length
  const giver = sentence.mentions.some(
    (mention) => GIVERS.has(mention.kind) && mention.end - sentence.span.start <= start,
  )
  const cue = giver ? topicOf(words.slice(start), cues) : undefined
  if (cue === undefined || cue.topic === 'next_meeting' || cue.topic === 'other') return []
  const end = words.replace(/[\s.;,]+$/u, '').length
  const scope = {
    force: 'planned',
    modal: false,
    attending: false,
    used: true,
    from: 0,
    list: false,
    start: 0,
    end: start,
  } as const
  const at = { ...cue, start: cue.start + start, end: cue.end + start }
  return [{ cue: at, scope, own: true, verb: 0, start: 0, end }]
}
