/** How a count stands: reported of this attack, given up for a later count, or of something else than one attack. */
import type { Span } from '../../model.ts'
import type { Bound } from './bound.ts'

const EARLIER = '(?:earlier|previous|first|initial|preliminary)'
/** Words before a count that is not the last word: "up from 19", "had still put the number of dead at three". */
const OVERTAKEN_BEFORE = new RegExp(
  String.raw`\b(?:(?:up|down|rising|rose|risen|increased) from|compared (?:with|to)|instead of|not|rather than|(?:revis|correct)\w+ (?:(?!\bto\b)[^,.;:]){0,40}|${EARLIER} (?:count|figure|toll|tally|report|number|version|message|post|edition|article|story)s?\b(?:, [^,.;]{1,40},)?[^,.;]{0,60}|when (?:it|he|she|they) (?:first|initially) [^.;]{1,40}, [^.;]{1,40}|at first\b[^.;]{0,60}|initially\b[^.;]{0,60}|in the first hours\b[^.;]{0,40}|when the first\b[^.;]{0,80}|had (?:still |earlier |first |previously |initially |at first )*(?:put|counted|reported|given|spoken|said|stood|mentioned)\b[^;]{0,60}|had (?:still |earlier |first |previously |initially )+[^;]{0,60}|a version\b[^.;]{0,80}|${EARLIER} [^,.;]{0,20}(?:said|spoke|reported|put)\b[^.;]{0,60})$`,
  'iu',
)
/** Words behind it. */
const OVERTAKEN_AFTER = new RegExp(
  String.raw`^[^,.;]{0,30}\b(?:first mentioned|had been (?:reported|counted|given|mentioned)|(?:reported|given|mentioned|counted) (?:earlier|before|previously|at first|initially)|in (?:the|an?|his|her|its|their) ${EARLIER} (?:count|hours|reports?|posts?|messages?|statements?|tally)|was \w+day['’]s figure)|^,? which was`,
  'iu',
)

/** "the latest three": the last of those counted before. */
const LAST_OF = /\b(?:the|these) (?:latest|last|first|other|remaining|newest|final|next) $/iu

/** Whether the text itself says that a count was given up for a later one. */
export function isOvertaken(text: string, sentence: Span, count: Span): boolean {
  const before = text.slice(Math.max(sentence.start, count.start - 140), count.start).replace(/\s+/gu, ' ')
  return (
    OVERTAKEN_BEFORE.test(before) ||
    LAST_OF.test(before) ||
    OVERTAKEN_AFTER.test(text.slice(count.end, Math.min(sentence.end, count.end + 60)))
  )
}

/** "Two of the wounded died in hospital": an event of its own after the count, not the count. */
const LATER_DEATH =
  /^[^.;]{0,12}\b(?:of|from) (?:his|her|their|the) (?:wounds|injuries|burns)|^ (?:later |since )?in (?:a )?hospital\b/iu

/** Whether an act tells of victims counted before. */
export const isLaterDeath = (text: string, act: Span): boolean => LATER_DEATH.test(text.slice(act.end, act.end + 40))

/** Whether a sentence says that a count was put right. */
export const isCorrection = (text: string, sentence: Span): boolean =>
  /\b(?:correct\p{L}*|revis\p{L}+|lowered|clarif\p{L}+|updated|amended|reduced|chang(?:ed|es|ing) (?:its|his|her|the|their) (?:figure|count|toll|number|tally)|down (?:to|from)|rather than)\b/iu.test(
    text.slice(sentence.start, sentence.end),
  )

const ANCHOR =
  /\b(?:overnight|this morning|last night|(?:during|over|in|through) the (?:(?:past|last|previous) )?night|counts|lists|said|says|told|wrote|reported|reports|according to|while|meanwhile|on the (?:very )?(?:same )?day|hours (?:after|before|earlier|later)|so far|at dawn|before dawn|at night|night attack|(?:over|in|for|during|within) the (?:past |last )?(?:day|24 hours)|during the night|informs?)\b/iu

/** Whether a sentence tells of the night or day just past. */
export const isTimed = (text: string, sentence: Span): boolean =>
  /\b(?:overnight|this morning|last night|(?:during|over|in|through) the (?:(?:past|last|previous) )?night|(?:over|in|for|during|within) the (?:past|last) (?:day|24 hours))\b/iu.test(
    text.slice(sentence.start, sentence.end),
  )

/** Whether a sentence reports: it says when, or who says so. */
export const isAnchored = (text: string, sentence: Span): boolean =>
  ANCHOR.test(text.slice(sentence.start, sentence.end))

const MISHAP =
  /\b(?:accident|collision|collided|earthquake|floods?|flooding|avalanche|landslide|pile-up|(?:car|road|train|bus|plane|coach|helicopter|traffic) crash|crash landing|heatwave|gunman|stabbing|stabbed)\b/iu

/** Attacks start fires, too: a fire is another misfortune only where no attack is named beside it. */
const FIRE =
  /\b(?:died|killed|dead|injured|hurt|deaths?)\b[^.;]{0,60}\b(?:in|by) an? (?:\p{L}+ )?(?:fire|blaze|stampede|crush|storm|tornado|cyclone|hurricane|shooting|shipwreck|outbreak)\b(?! (?:caused|started|sparked|that followed|after))|\b(?:stampede|shipwreck|cyclone|hurricane|tornado|typhoon)\b/iu

/** Whether a sentence tells of another misfortune than an attack. */
export function isMishap(text: string, sentence: Span, isAttack: boolean): boolean {
  const words = text.slice(sentence.start, sentence.end)
  return MISHAP.test(words) || (!isAttack && FIRE.test(words))
}

const UNREAL =
  /\b(?:would|could|might|may|will|should|can|cannot|must|shall|never|not|nor|without|failed to|fails to|unable to|plans? to|planned to|wants? to|ready to|threatened to|trying to|tried to|how many|in order to|if|unless|suppose|to be|hope to|enough to|capable of|designed to|help(?:ed)? (?:to )?)\b[^,.;:]{0,24}$/iu
const DENIED = /\b(?:den(?:y|ied|ies|ying)|dismissed|rejected)\b[^.;]{0,60}$/iu
const NEGATED = /\b(?:not|never|n['’]t)\b[^,.;:]{0,16}$/iu

/** "None of the 17 drones reached": whatever it is said to have done, they did not. */
const isNone = (text: string, sentence: Span, count: Span): boolean =>
  /\b(?:none|neither|not one|not a single one) of (?:the |its |their )?$/iu.test(
    text.slice(Math.max(sentence.start, count.start - 26), count.start),
  )

/** Whether an act is denied, planned or imagined: "could launch", "were not stopped". */
export function isUnreal(text: string, sentence: Span, { act, quantity, action }: Bound): boolean {
  if (action !== 'launch' && isNone(text, sentence, quantity)) return true
  const before = text.slice(Math.max(sentence.start, act.start - 48), act.start).replace(/(\d),(?=\d)/gu, '$1')
  return (
    UNREAL.test(before) ||
    DENIED.test(text.slice(Math.max(sentence.start, act.start - 80), act.start)) ||
    NEGATED.test(before) ||
    /\b(?:if|unless)\b[^.;]{0,80}$/iu.test(text.slice(Math.max(sentence.start, act.start - 90), act.start))
  )
}
