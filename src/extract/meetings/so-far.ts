/**
 * What the sentences of a meeting have told up to here. It is asked for at every sentence of a document, so each part is
 * taken up once: a text ten times as long takes ten times as long.
 */
import type { OfficeLevel } from '../../lexicon/lexicon.ts'
import type { Mention } from '../mentions/mention.ts'
import { pattern, type Tagged } from '../mentions/tagged.ts'
import { levelsOf, namesOf } from './company.ts'
import type { Draft, DraftPart } from './draft.ts'

export interface SoFar {
  /** Of those who attend. */
  readonly names: Set<string>
  readonly levels: Set<OfficeLevel>
  readonly forums: Set<string>
  /** Towns that sentences begin with: "In Istanbul, …". */
  readonly towns: Set<string>
  /** Places where it is said to be held, and their towns. */
  readonly venues: Set<string>
}

const kept = new WeakMap<readonly DraftPart[], { told: SoFar; first: DraftPart | undefined; count: number }>()

export function soFar({ parts }: Draft): SoFar {
  const before = kept.get(parts)
  // A part may be put in front: then all are read anew
  const state =
    before !== undefined && before.first === parts[0] ? before : { told: nothing(), first: parts[0], count: 0 }
  for (const part of parts.slice(state.count)) takeUp(state.told, part)
  kept.set(parts, { ...state, count: parts.length })
  return state.told
}

const nothing = (): SoFar => ({
  names: new Set(),
  levels: new Set(),
  forums: new Set(),
  towns: new Set(),
  venues: new Set(),
})

function takeUp(told: SoFar, { attendance, gathering, sentence }: DraftPart): void {
  for (const name of namesOf(attendance)) told.names.add(name)
  for (const level of attendance.flatMap(levelsOf)) told.levels.add(level)
  if (gathering.forum) told.forums.add(gathering.forum.name)
  const town = townAtHead(sentence.tagged)
  if (town !== undefined) told.towns.add(town)
  for (const { tie, name, town: of } of gathering.venues)
    if (tie === 'held') for (const each of [name, of ?? name]) told.venues.add(each)
}

/** "In Istanbul, A and B discussed …": the town where a sentence sets its scene. */
export function townAtHead({ tagged, mentionAt }: Tagged<Mention>): string | undefined {
  const match = AT_HEAD.exec(tagged)
  const mention = match && mentionAt(match[0].length - 2)
  return mention?.kind === 'place' ? mention.name : undefined
}
const AT_HEAD = pattern(String.raw`^(?:In|At) <L>[, ]`, 'u')
