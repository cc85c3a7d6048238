/** How far a governor reaches: over which pieces of the sentence, and over which topics. */
import type { DecisionCues, Force } from './cues.ts'
import type { Governor } from './governing.ts'
import type { Piece } from './pieces.ts'
import type { TopicCue } from './topics.ts'

/** A governor in force. */
export interface Scope extends Governor {
  /** Whether a measure stands under it already. */
  readonly used: boolean
  /** Start of the clause that it governs; -1 for the words of a lead-in. */
  readonly from: number
  /** It was said in the lead-in or before a colon and holds for the whole list. */
  readonly list: boolean
  /** A heading said it: a verb of the clause's own overrules it. */
  readonly soft?: boolean
  /** The heading says "agreed" or "decided" in so many words. */
  readonly settled?: boolean
}

/** What governs a clause with a "will" of its own: "they agreed that the fleet will grow". */
export const BINDING: ReadonlySet<Force> = new Set(['agreed', 'demand', 'proposed', 'discussed'])

/** Praise and attendance carry no measure; but "will host the next summit" announces one, and so does a welcome for it. */
export function carries(scope: Scope, { topic }: TopicCue, words: string): boolean {
  if (scope.force !== 'idle' && !scope.attending) return true
  if (HOPE.test(words.slice(scope.start, scope.end))) return false
  return topic === 'next_meeting' && (scope.force === 'idle' || HOSTING.test(words.slice(scope.end, scope.end + 40)))
}

const HOPE = /^(?:hop|want|believ|think)/u

const HOSTING =
  /^(?:\s\p{L}+ly)?\s(?:host|co-host|meet|see|return|resume|continue|reconvene|gather|convene|chair|follow|welcome|hold)\b/u

/** Whether the governor in force stays so though the piece has a verb of its own. */
export function holds(scope: Scope | undefined, own: Governor, piece: Piece): boolean {
  if (scope === undefined || scope.soft || !BINDING.has(scope.force)) return false
  if (scope.list) return true
  const verb = piece.words.slice(own.start - piece.start, own.end - piece.start)
  return (!scope.used || /^that\b/u.test(piece.words)) && (own.force === 'planned' || isDuty(scope, own, verb))
}

/** "agreed that the loan must be ready": what is agreed is a duty. */
const isDuty = ({ force }: Scope, own: Governor, verb: string): boolean =>
  force === 'agreed' && own.force === 'proposed' && /^(?:must|should|shall|needs?|ha(?:s|ve) to)\b/u.test(verb)

/** A piece without a topic belongs to what follows when a conjunction parts it from what was before. */
export function leadsOn(piece: Piece, next: Piece | undefined): boolean {
  if (next === undefined || next.after === 'semicolon') return false
  return piece.after !== 'comma' && piece.after !== 'and' && piece.after !== 'start'
}

/** Whether a piece is a further item under the same verb: "to …", "about …", a gerund, a bare verb, in discussions any noun. */
export function continues(piece: Piece, scope: Scope, words: string, cues: DecisionCues): boolean {
  const said = words.slice(Math.max(0, scope.start), piece.start)
  if (piece.after === 'semicolon') return true
  // "to discuss shipping, and while they did so a missile landed"
  if (/^(?:while|when|after|before|because|although|though)\b/u.test(piece.words)) return false
  if (GAPPED.test(piece.words)) return true
  // "called for a budget, which starts in May, to be set aside for tanks"
  if (/^to be (?:\p{L}+ly )?\p{L}+(?:ed|en|nt|t|de)\b/u.test(piece.words) && !scope.list) return false
  // "agreed on a swap but came no closer to a truce"
  if (piece.after === 'but') return false
  const opener = /^(?:(?:also|then|later) )?(that|whether|how|to|about|on|in(?= \p{L}+ing)|for|with plans)\s/u.exec(
    piece.words,
  )?.[1]
  if (opener === 'that' || opener === 'whether' || opener === 'how') return BINDING.has(scope.force)
  if (opener === 'for')
    return scope.force !== 'agreed' && scope.force !== 'planned' && / for\b/u.test(said) && !/ to be /u.test(said)
  if (opener !== undefined)
    return (
      opener === 'to' || opener === 'about' || opener === 'with plans' || new RegExp(`\\b${opener} `, 'u').test(said)
    )
  // "would include training the army, securing the skies"; not ", ensuring safe skies" after "will set up a base"
  if (/^(?:\p{L}+ly )?\p{L}{3,}ing\s/u.test(piece.words)) return scope.force === 'discussed' || GERUND.test(said)
  if (scope.force === 'discussed' || cues.action.test(piece.words)) return true
  return takesNouns(words, scope) && !/\b(?:with|using|by|through|under)\s[^,]*$/u.test(said)
}

/** "Britain will send five launchers and Italy another batch of generators": the verb is left out. */
const GAPPED =
  /^(?:the )?\p{L}{4,}(?: \p{L}{4,})? (?:another|an? further|an? additional|(?:some |about |up to |almost )?(?:\d[\d,·]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty))\s/u

/** "called for A and B", "agreed on A and B": nouns under one preposition. */
const takesNouns = (words: string, { start, end }: Scope): boolean =>
  /\b(?:on|about|over|for)$/u.test(words.slice(Math.max(0, start), end)) ||
  (/^\s(?:on|about|over|for)\s/u.test(words.slice(end)) && !/\bsanctions$/u.test(words.slice(0, end)))

const GERUND =
  /\b(?!(?:willing|during|including|regarding|concerning|following|according|morning|evening|standing|meeting|building)\b)\p{L}{3,}ing\b/u
