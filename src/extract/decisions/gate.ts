/** What looks like a measure and is none: fighting, what the enemy does, what would be otherwise, what only explains. */
import { allMatches } from '../../all-matches.ts'
import type { ExtractContext } from '../context.ts'
import type { Measure } from './measure.ts'
import { plain } from './plain.ts'

/** Whether a sentence under a governing word may tell a measure at all. */
export function mayTell(measure: Measure, context: ExtractContext): boolean {
  const { unit, words, topic, head } = measure
  const sentence = plain(context.document.text, unit.sentence.span)
  if (isFighting(measure, sentence)) return false
  if (OTHERWISE.test(sentence) || RECALLED.test(sentence)) return false
  if (isHypothetical(measure, context)) return false
  if (measure.status === 'discussed' && BESIDE.test(sentence)) return false
  if (topic === 'next_meeting') return true
  if (BEFOREHAND.test(sentence) && measure.status !== 'agreed' && measure.status !== 'discussed') return false
  return head !== undefined || unit.leadIn !== undefined || !EXPLAINS.test(words)
}

const COUNT = String.raw`(?:(?:at least|more than|about|around|nearly|some|over|almost|another|up to|a total of|as many as) ){0,2}(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|scores of|several|all|most)`
const WEAPON = '(?:drones?|uavs?|missiles?|rockets?|shaheds?|glide bombs?|bombs?|shells|projectiles|decoys)'
/** "launched 40 drones", "shot down 68 of the 83 drones", "missiles launched that night", "was hit overnight". */
const FIGHTING = new RegExp(
  [
    String.raw`\b(?:launched|fired|unleashed|hurled|shot down|downed|intercepted|destroyed|suppressed|neutrali[sz]ed|brought down|repelled) (?:${COUNT} )(?:[\p{L}\d-]+ ){0,5}?${WEAPON}\b(?: (?:that |which )?\p{L}+ (?:had )?(?:launched|fired|sent)\b)?`,
    String.raw`\b(?:launched|fired|unleashed|shot down|downed|intercepted) ${WEAPON}\b`,
    String.raw`\b${WEAPON} (?:\p{L}+ ){0,3}?(?:launched|fired|shot down|downed|intercepted|destroyed) (?:that|last|over|on|at|by|during|in|from|this)\b`,
    String.raw`\b(?:launched|carried out|mounted|staged|conducted) (?:\p{L}+ ){0,3}?(?:strikes?|attacks?|raids?|barrages?|assaults?) (?:on|against|at|overnight)`,
  ].join('|'),
  'gu',
)

/** Whether the word that governs the clause is a deed of war: "agreed to answer when drones are launched" is not. */
function isFighting({ statusSpan, unit }: Measure, sentence: string): boolean {
  const { start } = unit.sentence.span
  return allMatches(sentence, FIGHTING).some(
    ({ index, 0: deed }) =>
      statusSpan.end > start + index && statusSpan.start < start + index + deed.length && statusSpan.start >= start,
  )
}

/** "Ankara would send soldiers if asked": nobody has asked. */
const isHypothetical = ({ statusSpan, conditions }: Measure, { document: { text } }: ExtractContext): boolean =>
  /^would$/iu.test(text.slice(statusSpan.start, statusSpan.end)) &&
  conditions.some(({ start, end }) => /^if (?:asked|requested|invited|called)\b/iu.test(text.slice(start, end)))

/** "The co-chairs recalled that Washington had announced": what was before. */
const RECALLED = /\brecall(?:ed|s|ing) that (?:[^.;:]{0,60} )?had (?:\p{L}+ly )?\p{L}+/u

/** "Without it the border would be paid for by …", "Otherwise they would have to", "Nor had Romania been asked": what is not so. */
const OTHERWISE =
  /^\W{0,3}(?:nor\b|without (?:it|this|that|them)\b|otherwise\b|if not\b|failing (?:that|this|which)\b)/u

/** "Before the call he said that": not said at the meeting. */
const BEFOREHAND =
  /^\W{0,3}(?:(?:shortly|hours|just|a day|days|immediately|an hour) )?(?:before|ahead of|prior to|on the eve of) (?:the|their|his|her|its) (?:[\p{L}'-]+ ){0,3}?(?:call|meeting|summit|talks|session|conference|gathering|negotiations|visit|round)\b[^,;:.]{0,30}, (?!(?:the )?(?:leaders|ministers|sides|allies|they)\b)[^;:.]{0,90}?\b(?:said|told|wrote|posted|warned|insisted|stressed|called|urged|asked)\b/u

/** Two who talk beside the meeting; what they sign there counts. */
const BESIDE = /^\W{0,3}(?:also )?(?:on|at|in) the (?:sidelines|margins|fringes)\b/u

/** "That will prepare the arrival", "It enters into force": says more of what was told before. */
const EXPLAINS =
  /^\W{0,3}(?:(?:that|this) (?:will|would|is to|should|means|has|enters|comes|takes)|it (?:enters|takes effect|comes into)|the (?:money|sum|text|document|agreement|decision) (?:has (?:already )?been|enters|takes effect|comes into|will enter|will take effect))\b(?!.{0,60}\b(?:discussed|talked|debated)\b)/u
