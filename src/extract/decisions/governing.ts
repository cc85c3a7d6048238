/** The word that governs a clause, and with it what has become of the matter: agreed, planned, proposed, discussed. */
import type { Span } from '../../model.ts'
import type { DecisionCues, Force } from './cues.ts'
import { UNHEARD } from './plain.ts'

export interface Governor extends Span {
  readonly force: Force
  /** Whether it is a bare "will", "would" or "is to": a verb in a clause of its own. */
  readonly modal: boolean
  /** "will host", "are to meet", "will need": a plan only of a next meeting. */
  readonly attending: boolean
}

const MODAL =
  /^(?:will|would|shall|(?:we|they|it)'ll|(?:is|are|was|were|be) to|(?:is|are|was|were) (?:due|set|expected|scheduled|supposed|slated|poised) (?:to|for|on)|going to)$/u
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
  if (first.force === 'planned' && first.modal) {
    if (NEGATED.test(rest)) return governor(words, cues, first.end, lead)
    const at = first.end + (ADVERBS.exec(rest)?.[0].length ?? 0)
    const next = leftmost(words, cues, first.end, lead)
    if (next !== undefined && next.start - at <= 3 && next.force !== 'agreed' && next.force !== 'planned') return next
    return { ...first, attending: attends(words.slice(at), cues) }
  }
  // "want to talk about", "plan to discuss": talk to come
  if (/ to$/u.test(words.slice(first.start, first.end)) && (first.force === 'proposed' || first.force === 'planned')) {
    const talk = leftmost(words, cues, first.end, lead)
    if (talk?.force === 'discussed' && talk.start - first.end <= 3) return talk
  }
  // "adopted a declaration that calls on": what the allies ask of others
  if (first.force === 'agreed') {
    const demand = leftmost(words, cues, first.end, lead)
    if (demand?.force === 'demand') return demand
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

/** "come in person", not "come to the aid of Ukraine", "travel to Khartoum to mediate". */
const attends = (rest: string, { attending }: DecisionCues): boolean => attending.test(rest) && !OTHERWISE.test(rest)

/** Verbs of coming and going that speak of something else: "come to the aid of", "come into force", "come to 45 million". */
const OTHERWISE =
  /^come (?:into|up with|on top|out of|from|to (?:an end|a halt|terms|about |some |#?\d))|^come to [^,;:]{0,40}\b(?:aid|defen[cs]e|help|assistance|rescue)\b|^(?:travel|go|fly) [^,;:]{0,80}\bto (?:speak|talk|mediate|persuade|negotiate|reopen|reconcile|meet with)\b/u

/** Nouns that govern what they are about, unless a verb says what became of it. */
const PROPOSAL = /^(?:idea|proposals?|suggestion|request|plea|appeal|bid|plans?)\b/u
/** "The offer of Turkey to lead was welcomed": what the meeting welcomes it means to take up. */
const WELCOMED =
  /\boffer(?:s|ed)? to\b[^;:]{0,120}\b(?:and|which) (?:the (?:others?|leaders|ministers|rest)|they|all|his colleagues|her colleagues) (?:\p{L}+ly )?(?:accept|welcom|agree)|\b(?:offers?|readiness|willingness|pledges?|contributions?|commitments?)\b.{0,120}\b(?:was|were|has been|is) (?:\p{L}+ly )?welcom/u

function leftmost(words: string, cues: DecisionCues, from: number, lead: string): Governor | undefined {
  let best: Governor | undefined
  cues.forces.scan(
    words,
    (hits) => {
      for (const { value, start, end } of hits) {
        const force = value === 'act' ? 'agreed' : value
        if (value === 'act' && !isJoint(words.slice(0, start), lead, cues)) continue
        if (isModifier(words, { start, end }, force) || isCut(words, { start, end })) continue
        if (isEmbedded(words, start) || isAsked(words.slice(0, start), force)) continue
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

/** "Whether anybody will pay, nobody knew", "Who would lead it was left open": a question at the head is no plan. */
const isAsked = (before: string, force: Force): boolean =>
  force !== 'discussed' && force !== 'idle' && force !== 'agreed' && QUESTION.test(before)

const QUESTION = /^\W{0,3}(?:whether|how|who|whose|why|what)\b[^,;:]{0,80}$/u

/** "issued a statement in which they called for" */
const STATED =
  /\b(?:statement|declaration|communiqu\p{L}|letter|text|document|resolution)\b[^;:]{0,50} in which [^,;:]{2,40}$/u

/** "The leaders also", "sanctions were", "the leaders met and": all do it, or nobody is said to. */
function isJoint(before: string, lead: string, cues: DecisionCues): boolean {
  if (/\b(?:was|were|been|is|are|be) (?:\p{L}+ly )?$/u.test(before)) return !OF_ANOTHER.test(before)
  return THE_OFFICES.test(before) || cues.collective.test(/\p{L}{4}/u.test(before) ? before : lead)
}

/** "The ministers also", "EU envoys": offices are hidden, but for the article before or the plural at the end of several. */
const THE_OFFICES = /\bthe _+ (?:\p{L}+ )?$|_s (?:\p{L}+ )?$/u

/** "which was created", "to be created": no passive of this clause. */
const OF_ANOTHER = /\b(?:who|which|that) [^,]{0,20}$|\bto be (?:\p{L}+ly )?$/u

const PARTICIPLE =
  /^(?:agreed|proposed|planned|promised|pledged|signed|offered|suggested|approved|adopted|requested|committed|asked for|called for|plans? (?:to|for|on))$/u

const NOUN = /^(?:pledges|promises|offers|plans|calls|requests|contracts|contract)$/u
const NOUN_BEFORE =
  /(?:\b(?:total|their|its|the|new|of|for|such|these|those|all|previous|national|firm|binding|on|with|and|fresh|concrete|many|several|down|up)|'s|s') $/u

/** "After an exchange of views, they agreed": how it came to that. */
const BEFOREHAND = /\b(?:after|following|during|upon|amid|without) (?:(?:an?|the|their|long|brief|any|\p{L}+) ){0,2}$/u

/** "the measures agreed in May": what cannot agree was agreed. */
const THING =
  /\b(?:plan|plans|deal|deals|package|roadmap|text|measures?|agreements?|accord|pact|list|sum|sums|money|aid|proposals?|draft|documents?|truce|ceasefire|declaration|mission|scheme|ideas?|programmes?|programs?|funds?|loans?|budget|sanctions|weapons|steps|targets?|guarantees|troops|force|framework|formula|points|terms|billion|million|euros|dollars) $/u

/** "a committee that will monitor": a verb of the noun's. */
const OF_NOUN =
  /\b(?:an?|the|joint|new) (?:[\p{L}-]+ ){0,2}(?!agreement|decision|promise|pledge|idea|hope|view|proposal|plan|commitment|understanding|assurance|news)\p{L}+ that $/u

/** "a room from which the alerts will be passed on" */
const FROM_WHICH = /\b(?:from|in|by|through|under|at|for|on|with) which (?:\S{1,20} ){1,6}$/u

/** "the plan proposed by Rome", "which Washington announced", "the agreed text", "those that want to": no verb of this clause. */
function isModifier(words: string, { start, end }: Span, force: Force): boolean {
  const before = words.slice(Math.max(0, start - 30), start)
  const word = words.slice(start, end)
  if (/^ by\b/u.test(words.slice(end)) && !/\b(?:was|were|been|is|are) (?:\p{L}+ly )?$/u.test(before)) return true
  if (/\b(?:the|an|any|its|their|this|previously|newly) $/u.test(before) && PARTICIPLE.test(word))
    return !/\bon (?:the|their) $/u.test(before)
  if (PARTICIPLE.test(word) && THING.test(before)) return true
  if (NOUN.test(word) && NOUN_BEFORE.test(before)) return true
  if (/\b(?:not|never) $/u.test(before)) return true
  if (force === 'discussed' && BEFOREHAND.test(before)) return true
  if (
    /^(?:call|offer|pledge|demand|request|appeal|plea)\b/u.test(word) &&
    /(?:\b(?:the|their|its|his|her|this|that)|'s) $/u.test(before)
  )
    return true
  if (/\bno $/u.test(before) && force !== 'discussed') return true
  if (/\bround $/u.test(before) && word === 'tables') return true
  if (/\bthat $/u.test(before)) return MODAL.test(word) ? OF_NOUN.test(before) : force !== 'demand'
  // "countries that have undertaken to stand by"
  if (
    /\b(?:countries|nations|states|those|allies|partners|members|governments|leaders) (?:that|who|which) (?:have|had|has) $/u.test(
      before,
    )
  )
    return true
  // ", which Germany will finance" is a plan of its own
  if (
    MODAL.test(word) &&
    /(?<!\b(?:from|in|by|through|under|at|for|on|with) )\bwhich (?:\S{1,20} ){1,2}$/u.test(before)
  )
    return false
  if (MODAL.test(word) && FROM_WHICH.test(words.slice(Math.max(0, start - 80), start))) return true
  // "Russia, which will host the next summit" tells of a plan all the same
  return (
    /\b(?:who|(?<!in )which|whose) (?:\S{1,20} )?$/u.test(before) && !/^ (?:host|hold|chair)\b/u.test(words.slice(end))
  )
}

/** "told the paper he was open to": who does it is not who was told. */
const OTHER_SUBJECT = /^told .*\b(?:he|she|they|it|we|was|were|is|had)\b/u

const CUT = new RegExp(`^\\s?["${UNHEARD}]{2,}|^\\s?"_`, 'u')

/** "announced that the first billion": the verb governs the that-clause, not the noun; "should “continue”": the verb is not ours. */
function isCut(words: string, { start, end }: Span): boolean {
  if (OTHER_SUBJECT.test(words.slice(start, end))) return true
  return / that /u.test(words.slice(start, end)) || CUT.test(words.slice(end))
}
