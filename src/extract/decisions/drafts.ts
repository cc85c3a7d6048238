/** From the pieces of a sentence to measures: a walk with the governor in force. */
import type { Span } from '../../model.ts'
import type { DecisionCues } from './cues.ts'
import { type Governor, governor } from './governing.ts'
import { awaiting, type Pending } from './pending.ts'
import { type Piece, pieces } from './pieces.ts'
import { BINDING, carries, continues, holds, leadsOn, type Scope } from './reach.ts'
import { type TopicCue, topicOf } from './topics.ts'

/** Offsets are into the plain sentence. */
export interface Draft extends Span {
  readonly cue: TopicCue
  readonly scope: Scope
  /** Whether the clause holds its governor. */
  readonly own: boolean
  /** Start of the first governor of the sentence: its subject stands before. */
  readonly verb: number
}

interface State {
  readonly drafts: readonly Draft[]
  readonly scope: Scope | undefined
  /** Start of the clause at hand. */
  readonly from: number
  readonly verb?: number
  /** Topics that no verb governs yet: "sanctions and loans, he said, will be discussed". */
  readonly pending?: readonly Pending[]
}

/** Measures of a plain sentence, in order. */
export function draftsOf(words: string, cues: DecisionCues, leading: Scope | undefined): Draft[] {
  const all = pieces(words)
  // A heading speaks only where the item has no verb of its own, and for more than a catchword
  const mute =
    leading?.soft && (all.some((piece) => governor(predicate(piece), cues)) || words.split(' ').length < CATCHWORD)
  const start: State = { drafts: [], scope: mute ? undefined : leading, from: 0 }
  return [...all.reduce((state, piece, index) => step(state, piece, all[index + 1], words, cues), start).drafts]
}

/** Shorter items are catchwords. */
const CATCHWORD = 4

function step(before: State, piece: Piece, next: Piece | undefined, words: string, cues: DecisionCues): State {
  const own = moved(governor(predicate(piece), cues, 0, words.slice(0, piece.start)), piece)
  const entering = entered(before, piece)
  const state = own === undefined || before.verb !== undefined ? entering : { ...entering, verb: own.start }
  const outer = state.scope
  const scope =
    own !== undefined && !holds(outer, own, piece)
      ? { ...own, used: false, from: state.from, list: false }
      : outer !== undefined && piece.after === 'colon' && BINDING.has(outer.force)
        ? { ...outer, list: true }
        : outer
  const cue = cueOf(piece, scope, own, cues)
  if (cue === undefined) return withoutTopic(state, piece, next, scope, own)
  if (scope === undefined || !carries(scope, cue, words)) {
    return scope !== undefined
      ? { ...state, scope }
      : {
          ...state,
          scope,
          pending: awaiting(state.pending, Math.max(state.from, state.drafts.at(-1)?.end ?? 0), piece, cue, words),
        }
  }
  return withTopic(
    state,
    piece,
    words,
    scope,
    cue,
    { fresh: own !== undefined && scope !== outer, own: own !== undefined },
    cues,
  )
}

/** "Secretariat: offered by Rome": behind a colon a participle is the verb. */
const predicate = ({ after, words }: Piece): string =>
  after === 'colon' ? words.replace(/(?<=^\p{L}{4,12} )by\b/u, '__') : words

/** What is carried from clause to clause. */
const unbound = ({ drafts, verb }: State): Pick<State, 'drafts' | 'verb'> =>
  verb === undefined ? { drafts } : { drafts, verb }

/** ", announcing that …": what was said so far governs no longer. */
const SAYING = /^(?:announcing|saying|adding|stating|explaining|declaring|telling|promising|noting|confirming)\b/u

/** A new clause begins behind a semicolon, a dash and ", and"; a verb that found no measure ends with its clause. */
function entered(state: State, piece: Piece): State {
  if (piece.after === 'semicolon') {
    const scope = state.scope?.list || state.scope?.used ? state.scope : undefined
    return { ...unbound(state), scope, from: piece.start }
  }
  if (piece.after === 'colon' && state.scope === undefined && state.drafts.length === 0)
    return { ...state, from: piece.start }
  if (SAYING.test(piece.words) && !state.scope?.list) return { ...unbound(state), scope: undefined, from: piece.start }
  if (piece.after === 'comma-and' || piece.after === 'but' || piece.after === 'dash' || piece.after === 'start')
    return { ...state, from: piece.start }
  return state
}

const moved = <T extends Span>(found: T | undefined, { start }: Pick<Span, 'start'>): T | undefined =>
  found === undefined ? undefined : { ...found, start: found.start + start, end: found.end + start }

function cueOf(
  piece: Piece,
  scope: Scope | undefined,
  own: Governor | undefined,
  cues: DecisionCues,
): TopicCue | undefined {
  const cue = topicOf(piece.words, cues, scope?.force)
  if (cue === undefined || NEGATED.test(piece.words.slice(0, cue.end))) return undefined
  const verb = own === undefined ? undefined : { start: own.start - piece.start, end: own.end - piece.start }
  if (cue.topic === 'force_deployment' && verb !== undefined && own?.force === 'planned' && cue.end <= verb.start) {
    const predicate = piece.words.slice(verb.end)
    if (!cues.mission.test(predicate))
      return moved(topicOf(predicate, cues, scope?.force), { start: piece.start + verb.end })
  }
  return moved(cue, piece)
}

/** "imposes no sanctions", "would send no soldiers", "without a ceasefire": the cue is denied. */
const NEGATED = /\b(?:no|not|never|without(?: any| an?)?) (?:\p{L}+ )?\p{L}+$/u

/** A topicless piece goes on with the measure before it, or opens the clause of the next. */
function withoutTopic(
  state: State,
  piece: Piece,
  next: Piece | undefined,
  scope: Scope | undefined,
  own: Governor | undefined,
): State {
  const { pending, drafts } = state
  if (pending !== undefined && own !== undefined && scope !== undefined && scope.force !== 'idle' && !scope.attending) {
    const used = { ...scope, used: true }
    const found = pending.map(({ cue, start }) => ({
      cue,
      scope: used,
      own: true,
      verb: state.verb ?? scope.start,
      start,
      end: piece.end,
    }))
    return { ...unbound(state), drafts: [...drafts, ...found], scope: used, from: state.from }
  }
  const last = drafts.at(-1)
  // "a desk is created in Turku; it is to be headed by a Finn"
  if (last !== undefined && piece.after === 'semicolon' && SAYS_MORE.test(piece.words))
    return { ...state, drafts: [...drafts.slice(0, -1), { ...last, end: piece.end }] }
  if (
    last === undefined ||
    leadsOn(piece, next) ||
    (own !== undefined && (own.force !== 'planned' || (piece.after !== 'and' && piece.after !== 'comma')))
  )
    return { ...state, scope }
  return { ...state, scope, drafts: [...drafts.slice(0, -1), { ...last, end: piece.end }] }
}

/** Who leads a thing, and where it sits, is no thing of its own. */
const SAYS_MORE =
  /^(?:it|they|this|these) (?:is|are|will|would|shall) (?:to )?(?:be )?(?:led|headed|commanded|run|chaired|overseen|based|located|housed|seated|staffed)\b/u

/** "to exchange captives and to let repair crews work": each infinitive is a deed of its own. */
const isFurtherDeed = ({ words: own, after }: Piece, last: Draft, words: string): boolean =>
  after !== 'start' &&
  /^(?:also )?to \p{L}{3,}\b/u.test(own) &&
  /\bto \p{L}{3,}\b/u.test(words.slice(last.scope.start, last.end))

/** ", which Germany will pay for": who pays, without a sum, is no measure of its own. */
const isPayer = ({ words }: Piece, { topic }: TopicCue): boolean => topic === 'funding' && !/\d/u.test(words)

function withTopic(
  state: State,
  piece: Piece,
  words: string,
  scope: Scope,
  cue: TopicCue,
  verb: { readonly fresh: boolean; readonly own: boolean },
  cues: DecisionCues,
): State {
  const { fresh } = verb
  const { drafts } = state
  const last = drafts.at(-1)
  const goesOn = last !== undefined && !fresh && scope.used
  const sameTopic =
    last?.cue.topic === cue.topic &&
    (/^which\s/u.test(piece.words) ||
      (last.scope.start === scope.start && piece.after !== 'semicolon' && !isFurtherDeed(piece, last, words)))
  if (goesOn && !sameTopic && /^that\s/u.test(piece.words) && !BINDING.has(scope.force)) return { ...state, scope }
  if (last !== undefined && (sameTopic || isPayer(piece, cue)) && /^which\s/u.test(piece.words))
    return { ...state, scope, drafts: [...drafts.slice(0, -1), { ...last, end: piece.end }] }
  if (goesOn && (sameTopic || !((scope.list && verb.own) || continues(piece, scope, words, cues))))
    return { ...state, scope, drafts: [...drafts.slice(0, -1), { ...last, end: piece.end }] }
  const start = last === undefined || state.from >= last.end ? state.from : piece.start
  const used = { ...scope, used: true }
  return {
    ...unbound(state),
    drafts: [
      ...drafts,
      { cue, scope: used, own: fresh || scope.from >= start, verb: state.verb ?? scope.start, start, end: piece.end },
    ],
    scope: used,
    from: state.from,
  }
}
