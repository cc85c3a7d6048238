/** The word that governs a clause, and with it what has become of the matter: agreed, planned, proposed, discussed. */
import type { Span } from '../../model.ts'
import type { DecisionCues, Force, ForceCue } from './cues.ts'
import { isModifier, MODAL } from './modifiers.ts'
import { UNHEARD } from './plain.ts'

export interface Governor extends Span {
  readonly force: Force
  /** Whether it is a bare "will", "would" or "is to": a verb in a clause of its own. */
  readonly modal: boolean
  /** "will host", "are to meet", "will need": a plan only of a next meeting. */
  readonly attending: boolean
}

const NEGATED = /^\s?(?:not|never|no longer|n't)\b/u
/** Adverbs between "would" and its verb. */
const ADVERBS = /^\s(?:(?:also|then|now|first|jointly|soon|later|\p{L}{2,12}ly)\s){0,2}/u

/**
 * The leftmost governor of a piece in plain form, after `from`. "will discuss" is a discussion and
 * "would not send" governs nothing. `lead` is the sentence before the piece: there the subject may stand.
 */
export function governor(words: string, cues: DecisionCues, from = 0, lead = ''): Governor | undefined {
  const first = leftmost(words, cues, from, lead)
  if (first === undefined) return undefined
  if (first.force === 'idle' && WELCOMED.test(words.slice(0, first.end))) return { ...first, force: 'planned' }
  if (first.force === 'proposed' && WELCOMED.test(`${lead}${words}`.slice(lead.length + first.start)))
    return { ...first, force: 'planned' }
  const rest = words.slice(first.end)
  if (first.force === 'idle' && /^welcom/u.test(words.slice(first.start)) && TO_COME.test(rest))
    return { ...first, force: 'planned' }
  if (first.force === 'agreed' && isPresence(words.slice(first.start, first.end), rest))
    return { ...first, force: 'idle' }
  if (first.force === 'planned' && first.modal) {
    if (NEGATED.test(rest)) return governor(words, cues, first.end, lead)
    const at = first.end + (ADVERBS.exec(rest)?.[0].length ?? 0)
    const next = leftmost(words, cues, first.end, lead)
    if (
      next !== undefined &&
      next.start - at <= 3 &&
      next.force !== 'agreed' &&
      next.force !== 'planned' &&
      !INVITES.test(words.slice(next.start))
    )
      return next
    return { ...first, attending: attends(words.slice(at), cues) }
  }
  // "want to talk about", "plan to discuss": talk to come
  if (/ to$/u.test(words.slice(first.start, first.end)) && (first.force === 'proposed' || first.force === 'planned')) {
    const talk = leftmost(words, cues, first.end, lead)
    if (talk?.force === 'discussed' && talk.start - first.end <= 3) return talk
  }
  // "adopted a declaration that calls on": what the allies ask of others
  if (first.force === 'agreed') {
    const next = leftmost(words, cues, first.end, lead)
    if (next?.force === 'demand') return next
    if (next?.force === 'discussed' && PACT.test(words.slice(first.start, first.end)) && isSaidOf(words, next))
      return next
  }
  // "a proposal for a joint fund was adopted": what became of it
  if (PROPOSAL.test(words.slice(first.start, first.end))) {
    const fate = leftmost(words, cues, first.end, lead)
    if (fate !== undefined && (fate.force === 'agreed' || fate.force === 'discussed' || fate.force === 'idle'))
      return fate
  }
  // "plans to address the session" is attendance like "will address"
  if (first.force === 'planned' && / to$/u.test(words.slice(first.start, first.end)))
    return { ...first, attending: attends(rest.slice(1), cues) }
  return first
}

/** "joined a call of the coalition", "threw their weight behind Zelenskyy": being there, and being on somebody's side. */
const isPresence = (verb: string, rest: string): boolean =>
  (/^join/u.test(verb) && A_GATHERING.test(verb)) ||
  (/(?:^back\p{L}*|^support\p{L}*|\bbehind)$/u.test(verb) && /^ (?:the )?_/u.test(rest))

const A_GATHERING =
  /\b(?:meetings?|calls?|talks|summit|conference|session|discussions?|dinner|lunch|video|leaders|ministers|colleagues|counterparts|others|family)\b/u

/** "come in person", not "come to the aid of Ukraine", "travel to Khartoum to mediate". */
const attends = (rest: string, { attending }: DecisionCues): boolean => attending.test(rest) && !OTHERWISE.test(rest)

/** Verbs of coming and going that speak of something else: "come to the aid of", "come into force", "come to 45 million". */
const OTHERWISE =
  /^come (?:into|up with|on top|out of|from|to (?:an end|a halt|terms|about |some |#?\d))|^come to [^,;:]{0,40}\b(?:aid|defen[cs]e|help|assistance|rescue)\b|^(?:travel|go|fly) [^,;:]{0,80}\bto (?:speak|talk|mediate|persuade|negotiate|reopen|reconcile|meet with)\b/u

/** "welcomed that Poland will train": what is to come is planned. */
const TO_COME = /^ that [^,;:]{2,60} (?:will|would|shall|is to|are to)\b/u

/** "Poland will invite to the next round" is a plan of its own. */
const INVITES = /^invit/u

/** "The form of the commitments to be given was discussed": what became of it. */
const PACT = /^(?:commitments?|agreements?|deals?|pact|accord|understanding|undertakings?)\b/u
const isSaidOf = (words: string, { start, end }: Governor): boolean =>
  /^(?:was|were)\b/u.test(words.slice(start, end)) || TALKED.test(words.slice(0, start))
const TALKED = /\b(?:was|were|has been|have been) (?:\p{L}+ly |also |only )?$/u

/** Nouns that govern what they are about, unless a verb says what became of it. */
const PROPOSAL = /^(?:idea|proposals?|suggestion|request|plea|appeal|bid|plans?)\b/u
/** "The offer of Turkey to lead was welcomed": what the meeting welcomes it means to take up. */
const WELCOMED =
  /\boffer(?:s|ed)? to\b[^;:]{0,120}\b(?:and|which) (?:the (?:others?|leaders|ministers|rest)|they|all|his colleagues|her colleagues) (?:\p{L}+ly )?(?:accept|welcom|agree)|\b(?:offers?|readiness|willingness|pledges?|contributions?|commitments?)\b.{0,120}\b(?:was|were|has been|is) (?:\p{L}+ly )?welcom/u

/** What an act of all, and talk among all, make of a matter. */
const forceOf = (cue: ForceCue): Force => (cue === 'act' ? 'agreed' : cue === 'confer' ? 'discussed' : cue)

/** Where the subject of a sentence stands. */
const OPENING = /^[^,;:]{0,60}/u

function leftmost(words: string, cues: DecisionCues, from: number, lead: string): Governor | undefined {
  let best: Governor | undefined
  cues.forces.scan(
    words,
    (hits) => {
      for (const { value, start, end } of hits) {
        const force = forceOf(value)
        if (value === 'act' && !isJoint(words.slice(0, start), lead, cues)) continue
        if (value === 'confer' && !isJoint(words.slice(0, start), OPENING.exec(lead)?.[0] ?? '', cues)) continue
        if (isModifier(words, { start, end }, force) || isCut(words, { start, end })) continue
        if (isEmbedded(words, start) || isAsked(words.slice(0, start), lead, force)) continue
        if (best === undefined || end > best.end)
          best = { start, end, force, modal: MODAL.test(words.slice(start, end)), attending: false }
      }
      return best !== undefined
    },
    from,
  )
  return best
}

/** "to work out how the truce should be", "the day on which they will": a verb of a clause inside the clause. */
const isEmbedded = (words: string, start: number): boolean =>
  !STATED.test(words.slice(0, start)) &&
  /\S (?:how|when|where|(?:in|on|under|for|by|from|to|with|of) which|whose|until|before|so that) [^,;:]{2,50}$/u.test(
    words.slice(Math.max(0, start - 60), start),
  )

/** "Whether anybody will pay, nobody knew", "Where guards will swap data": a question or a scrap at the head is no plan. */
const isAsked = (before: string, lead: string, force: Force): boolean =>
  force !== 'discussed' &&
  force !== 'idle' &&
  force !== 'agreed' &&
  (QUESTION.test(before) || (lead === '' && /^\W{0,3}where\b[^,;:]{0,80}$/u.test(before)))

const QUESTION = /^\W{0,3}(?:whether|how|who|whose|why|what)\b[^,;:]{0,80}$/u

/** "issued a statement in which they called for" */
const STATED =
  /\b(?:statement|declaration|communiqu\p{L}|letter|text|document|resolution)\b[^;:]{0,50} in which [^,;:]{2,40}$/u

/** "The leaders also", "sanctions were", "the leaders met and": all do it, or nobody is said to. */
function isJoint(before: string, lead: string, cues: DecisionCues): boolean {
  if (/\b(?:was|were|been|is|are|be) (?:\p{L}+ly )?$/u.test(before)) return !OF_ANOTHER.test(before)
  return (
    THE_OFFICES.test(before) ||
    cues.collective.test((/\p{L}{4}/u.test(before) ? before : lead).replace(/"[^"]*"/gu, ''))
  )
}

/** "The ministers also", "EU envoys": offices are hidden, but for the article before or the plural at the end of several. */
const THE_OFFICES = /\bthe _+ (?:\p{L}+ )?$|_s (?:\p{L}+ )?$/u

/** "which was created", "to be created": no passive of this clause. */
const OF_ANOTHER = /\b(?:who|which|that) [^,]{0,20}$|\bto be (?:\p{L}+ly )?$/u

/** "told the paper he was open to": who does it is not who was told. */
const OTHER_SUBJECT = /^told .*\b(?:he|she|they|it|we|was|were|is|had)\b/u

const CUT = new RegExp(`^\\s?["${UNHEARD}]{2,}|^\\s?"_`, 'u')

/** "announced that the first billion": the verb governs the that-clause, not the noun; "should “continue”": the verb is not ours. */
function isCut(words: string, { start, end }: Span): boolean {
  if (OTHER_SUBJECT.test(words.slice(start, end))) return true
  return / that /u.test(words.slice(start, end)) || CUT.test(words.slice(end))
}
