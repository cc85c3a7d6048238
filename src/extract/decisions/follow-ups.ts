/** Sentences that only say more of the measure told before: who leads it, where it sits, for whom its money is. */
import type { ExtractContext } from '../context.ts'
import type { Topic } from './cues.ts'
import type { Measure } from './measure.ts'
import { plain } from './plain.ts'
import type { Unit } from './units.ts'

export interface Told {
  readonly unit: Unit
  readonly measures: readonly Measure[]
}

/** A follow-up stands so near behind its measure. */
const NEAR = 2
/** Money for "the programme" may follow at some distance. */
const PAID = 5

/** The measures of a document in order; what follows one up stands in its `more` and is none itself. */
export function followed(told: readonly Told[], { document }: ExtractContext): Measure[] {
  return told.reduce<Measure[]>((before, { unit, measures }) => {
    const last = before.at(-1)
    const paid = before
      .slice(-PAID)
      .findLast((measure) => FOR.has(measure.topic) && unit.index - measure.unit.index <= PAID)
    const found = paid === undefined ? measures : measures.map((measure) => withTopicOf(paid, measure))
    const words = plain(document.text, unit.sentence.span)
    const named = namedBefore(before, unit, words)
    if (named !== undefined)
      return before.map((measure) =>
        measure === named ? { ...measure, more: [...(measure.more ?? []), unit] } : measure,
      )
    if (last === undefined || last.unit.meeting !== unit.meeting || unit.index - last.unit.index > NEAR)
      return [...before, ...found]
    const goesOn = GOES_ON.test(words) && measures.every(({ topic }) => topic === last.topic)
    if ((goesOn || FOLLOW_UP.test(words)) && last.topic !== 'next_meeting')
      return [...before.slice(0, -1), { ...last, more: [...(last.more ?? []), unit] }]
    return [...before, ...found]
  }, [])
}

const THING =
  '(?:mission|force|team|cell|centre|center|office|pool|group|operation|effort|unit|brigade|fund|body|work|exercise|training|secretariat|programme|program|initiative|plan|naval part|staff|network|desk|hub|committee|board|panel|project|task force|mechanism|school|academy|flotilla|corps|working group|preparations?)'
const ANAPHOR = String.raw`(?:it|they|this|them|these|(?:the|this|that|its) (?:\p{L}+ ){0,2}?${THING})`
const TO = '(?:is to|are to|will|would|shall|is due to|is expected to|has agreed to|have agreed to|is set to)'

/** "It will be based in Oslo", "The cell is to be headed by a Dane", "Poland is to command it". */
const FOLLOW_UP = new RegExp(
  String.raw`^\W{0,3}(?:${ANAPHOR} (?:${TO} (?:\p{L}+ly )?be|is|are|will have its|is to have its) (?:\p{L}+ly )?(?:led|headed|commanded|run|overseen|chaired|placed under|put under|staffed|based|located|housed|seated|headquartered|stationed|seat|headquarters|base)\b|(?:command|leadership|overall command) (?:of ${ANAPHOR} )?(?:${TO} )?(?:rest|rests|lie|lies|be held|be exercised|fall|falls|go|goes) |(?:the|this|that) (?:money|sum|cash|amount) ${TO} (?:go|be spent|come|be used|be raised|be borrowed|be drawn)\b|[^,;:.]{2,60}? ${TO} (?:\p{L}+ly )?(?:lead|head|command|run|oversee|coordinate|chair|host|be at) (?:${ANAPHOR}\b|its head|the head of ${ANAPHOR})[^,;:.]{0,60}(?:, which [^;:.]{0,80})?\W{0,3}$|[^,;:.]{2,60}? (?:leads?|heads?|commands?|runs?) ${ANAPHOR}\W{0,3}$)`,
  'u',
)

/** "The cell will be led by a Briton", some sentences behind "agreed to open a cell": the measure that speaks of that thing. */
function namedBefore(before: readonly Measure[], { meeting, index }: Unit, words: string): Measure | undefined {
  const thing = FOLLOW_UP.test(words) ? OPENING_THING.exec(words)?.groups?.['thing'] : undefined
  if (thing === undefined) return undefined
  return before.findLast(
    (measure) =>
      measure.unit.meeting === meeting &&
      index - measure.unit.index <= FAR &&
      new RegExp(`\\b${thing}s?\\b`, 'u').test(measure.words),
  )
}

/** Within so many sentences a thing is still the one spoken of. */
const FAR = 12
const OPENING_THING = new RegExp(String.raw`^\W{0,3}(?:the|this|that|its) (?:\p{L}+ ){0,2}?(?<thing>${THING})\b`, 'u')

/** "The truce will take effect on Monday", "The patrols will start in May and last three months". */
const GOES_ON = new RegExp(
  String.raw`^\W{0,3}(?:according to [^,]{3,60}, )?(?:${ANAPHOR}|(?:the|this|that|its|these) (?:["'“]?\p{L}+["'”]? ){0,2}?["'“]?(?:truce|ceasefire|pause|calm|patrols|exchange|swap|sanctions|package|measures|loan|money|talks|deal|agreement)["'”]?)(?: (?:at|in|of|on) [^,;:.]{2,40}?)? ${TO} (?:\p{L}+ly )?(?:cover|last|apply|begin|start|run|take effect|enter into|come into|hold|remain|take place|be carried out|be completed|be spread|be in force)\b`,
  'u',
)

/** Money for "the same purchase" or "of the sum" is for what the sum was for. */
function withTopicOf(last: Measure, measure: Measure): Measure {
  return measure.topic === 'funding' && last.unit.meeting === measure.unit.meeting && OF_IT.test(measure.words)
    ? { ...measure, topic: last.topic }
    : measure
}

const FOR: ReadonlySet<Topic> = new Set<Topic>(['military_aid', 'humanitarian', 'land_forces', 'air_security'])
const OF_IT =
  /\b(?:of|to|towards|for|into) (?:the|this|that) (?:same )?(?:sum|money|amount|total|package|purchase|scheme|fund|pot|effort|cost|costs|bill|initiative|programme|program|project|drive|deal)\b|\bthe rest\b/u
