/** Words that look as if they governed a clause and do not: participles, nouns, verbs of other clauses. */
import type { Span } from '../../model.ts'
import type { Force } from './cues.ts'

export const MODAL =
  /^(?:will|would|shall|(?:we|they|it|he|she|you)'ll|(?:is|are|was|were|be) to|(?:is|are|was|were) (?:due|set|expected|scheduled|supposed|slated|poised) (?:to|for|on)|going to)$/u

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
export function isModifier(words: string, { start, end }: Span, force: Force): boolean {
  const before = words.slice(Math.max(0, start - 30), start)
  const word = words.slice(start, end)
  if (/^ by\b/u.test(words.slice(end)) && !/\b(?:was|were|been|is|are) (?:\p{L}+ly )?$/u.test(before)) return true
  if (/\b(?:the|an|any|its|their|this|previously|newly) $/u.test(before) && PARTICIPLE.test(word))
    return !/\bon (?:the|their) $/u.test(before)
  if (PARTICIPLE.test(word) && THING.test(before)) return true
  if (NOUN.test(word) && NOUN_BEFORE.test(before)) return true
  if (/(?:\b(?:not|never)|n't) $/u.test(before)) return true
  if (force === 'discussed' && BEFOREHAND.test(before)) return true
  if (
    /^(?:call|offer|pledge|demand|request|appeal|plea)\b/u.test(word) &&
    /(?:\b(?:the|their|its|his|her|this|that)|'s) $/u.test(before)
  )
    return true
  if (/\bno $/u.test(before) && force !== 'discussed') return true
  if (/\bround $/u.test(before) && word === 'tables') return true
  if (isNoun(word, before) || isIdleForm(word, words.slice(Math.max(0, start - 90), start), words.slice(end), force))
    return true
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

/** "the press office", "kept away by the budget debate", "without an agreement". */
const isNoun = (word: string, before: string): boolean =>
  (/^press/u.test(word) && /\bthe $/u.test(before)) ||
  (/^(?:debates?|review|study|talk|deal|focus)$/u.test(word) &&
    /\b(?:by|during|after|amid|from) (?:the|an?|its|their|his|her) (?:\p{L}+ )?$/u.test(before)) ||
  (/^(?:agreement|agreements|deal|deals|accord|understanding|consensus|compromise)\b/u.test(word) &&
    /\bwithout (?:an?|any) (?:\p{L}+ )?$/u.test(before))

/**
 * "called on the governor" is a visit; "with Poland asked to join them" only describes; "would have been" is not so; "giving
 * up weapons would help them" is what would come of it.
 */
function isIdleForm(word: string, before: string, rest: string, force: Force): boolean {
  if (/^call\p{L}* (?:on|upon)$/u.test(word)) return /^ \S/u.test(rest) && !/ (?:to|for|that|not) |:/u.test(rest)
  if (/^(?:asked|invited|requested|urged)\b/u.test(word)) return /\bwith (?:[\p{L}_-]+ ){1,4}$/u.test(before)
  if (word !== 'would') return false
  return (
    /^ (?:not |never )?have (?:been|had|\p{L}+ed|\p{L}+en)\b/u.test(rest) ||
    (force === 'planned' &&
      /\b(?:that|said|says|argued|warned|believes?) \p{L}{3,}ing (?:[\p{L}_-]+ ){1,6}$/u.test(before))
  )
}
