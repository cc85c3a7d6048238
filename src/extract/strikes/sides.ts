/** Who attacked whom, as far as a sentence says it: by its launches, by whose drones they are, by who shoots them down. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type Actor, actorsOf, groupFinder, roleFinder, type Side } from './actors.ts'
import { isAttacker } from './attacking.ts'
import type { Cast } from './cast.ts'
import type { Part } from './parts.ts'
import { isTarget } from './targets.ts'

export interface Sides {
  readonly attacker?: Side
  readonly target?: Side
}

/** Reads the sides that a sentence itself names. */
export type SideReader = (sentence: SentenceMentions, parts: readonly Part[]) => Sides

export function sideReader(text: string, lexicon: Lexicon, cast: Cast): SideReader {
  const words = lexicon.strikes
  const named = groupFinder(words)
  const roles = roleFinder(words, cast)
  const groups = (part: string, span: Span): Side[] => [...named(part, span), ...roles(part, span)]
  const { forces } = words.patterns
  return (sentence, parts) => {
    const actors = actorsOf(text, sentence, lexicon, groups)
    const target = firstOf(actors, (actor) => isTarget(text, actor, parts, words))
    // "France and Germany agreed to buy air defences as drones hit": who helps attacks nobody
    const isIdle = ({ code }: Actor): boolean =>
      words.supporters.includes(code) &&
      !words.conflicts.some(
        (pair) => pair.includes(code) && actors.some((other) => other.code !== code && pair.includes(other.code)),
      )
    const isAny = (actor: Actor): boolean =>
      !isIdle(actor) &&
      !(actor.owning && cast.makers.has(actor.code)) &&
      isAttacker(text, actor, parts, actors, forces, words)
    const attacker = firstOf(actors, (actor) => actor.code !== target?.code && isAny(actor)) ?? firstOf(actors, isAny)
    const isGroup = ({ code }: Actor): boolean =>
      words.groups.some(({ name, country }) => name === code && country === attacker?.code)
    // "launched from Yemen by the Houthis": the group is the better name
    const group = firstOf(actors, (actor) => isGroup(actor) && isAny(actor))
    if (group !== undefined) return { attacker: group, ...(target ? { target } : {}) }
    return { ...(attacker ? { attacker } : {}), ...(target ? { target } : {}) }
  }
}

function firstOf(actors: readonly Actor[], test: (actor: Actor) => boolean): Side | undefined {
  const actor = actors.find(test)
  return actor && { code: actor.code, span: actor.span }
}
