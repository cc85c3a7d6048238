/** What a sentence on an attack is made of: counted things, acts, words for tolls and attacks. */
import type { Span } from '../../model.ts'
import type { Mention, NumberMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type Token, tokenize } from '../mentions/tokens.ts'
import { isAge } from './age.ts'
import { counted, demonyms } from './counted.ts'
import { related } from './related.ts'
import { single } from './single.ts'
import { wholeAt } from './whole.ts'
import type { Action, Cue, Form, StrikeWords, Unit } from './words.ts'

/** A number with the thing it counts: "around 400 drones", "six of them", "a man". The span covers both. */
export interface Quantity extends Span {
  readonly kind: 'quantity'
  readonly value: number
  readonly approximate: boolean
  /** "another eight": beside those named before. */
  readonly further: boolean
  /** What is counted, where the words behind the number tell; `undefined` with `bare` where there are none. */
  readonly unit?: Unit
  /** Whether no noun follows the number: "72 were shot down", "eight over the Belgorod region". */
  readonly bare: boolean
  /** "of them", "of the drones". */
  readonly partitive: boolean
  /** "24" in "20 of 24 missiles". */
  readonly whole?: true
  /** Whether the number is the article of "a man". */
  readonly article: boolean
  /** Those left out of "all but three", none of "all of them"; the value is that of the whole less these. */
  readonly except?: number
  /** "12" in "12 and nine drones over the Tula and Kaluga regions respectively": each for a place of its own. */
  readonly paired?: true
  /** "421 of the former and 14 of the latter", "291 and 15 neutralised": of what was launched, by its place in order. */
  readonly order?: 0 | 1
  /** "the rest": less those whose fate is told, too. */
  readonly rest?: true
  /** "the night watchman", "their daughter": who may have been counted before. */
  readonly definite?: true
}

export interface Act extends Span {
  readonly kind: 'act'
  readonly action: Action
  readonly form: Form
}

export interface Toll extends Span {
  readonly kind: 'toll'
  readonly action: 'kill' | 'wound'
}

export interface Attack extends Span {
  readonly kind: 'attack'
  readonly verb: boolean
  /** "explosion", "debris": no sign of an attack by itself. */
  readonly weak: boolean
}

/** A weapon without a number: "drones", "the missile". */
export interface Weapon extends Span {
  readonly kind: 'weapon'
  readonly unit: Unit
}

export type Part = Quantity | Act | Toll | Attack | Weapon

/** An attack or a weapon; debris and explosions are of accidents, too. */
export const isBlow = (part: Part): boolean =>
  (part.kind === 'attack' && !part.weak) ||
  part.kind === 'weapon' ||
  (part.kind === 'quantity' &&
    (part.unit === 'drone' || part.unit === 'missile' || part.unit === 'mixed' || part.unit === 'arm'))

/** A blow, or an act of one: "the men took off their helmets" is neither, since no lives are taken. */
export const isDeed = (part: Part): boolean =>
  isBlow(part) || (part.kind === 'act' && part.form !== 'lives' && part.form !== 'bodies')

/** Parts of a sentence, in order and not overlapping. */
export function partsOf(text: string, sentence: SentenceMentions, words: StrikeWords): Part[] {
  const tokens = tokenize(text, sentence.span)
  const numbers = new Map<number, NumberMention>()
  for (const mention of sentence.mentions) if (mention.kind === 'number') numbers.set(mention.start, mention)
  const closed = sentence.mentions.filter(
    ({ kind }) => kind === 'person' || kind === 'place' || kind === 'date' || kind === 'office',
  )
  const people = sentence.mentions.filter((mention) => mention.kind === 'person' || isPerson(mention))
  const parts: Part[] = []
  let done = sentence.span.start
  for (const [index, token] of tokens.entries()) {
    if (token.start < done) continue
    const victim = namedVictim(
      text,
      parts.at(-1),
      people.find(({ start }) => start === token.start),
    )
    if (victim !== undefined) {
      parts.push(victim)
      done = victim.end
      continue
    }
    if (closed.some((mention) => mention.start <= token.start && token.start < mention.end)) continue
    const whole = WHOLES.has(token.key) ? wholeAt(text, token.start, numbers) : undefined
    if (whole !== undefined) {
      parts.push(whole)
      done = whole.end
      continue
    }
    const number = numbers.get(token.start)
    if (
      number !== undefined &&
      (isAge(text, parts.at(-1), number, sentence.mentions) ||
        /(?<!\p{L})no $/iu.test(text.slice(Math.max(0, number.start - 4), number.start)))
    )
      continue
    const part = number
      ? (demonyms(text, sentence.mentions, number) ?? counted(text, tokens, number, words))
      : (alone(text, single(text, tokens, index, words, parts.at(-1)), numbers) ?? cued(text, tokens, index, words))
    if (part === undefined) continue
    parts.push(part)
    done = part.end
  }
  return related(text, sentence.span, parts)
}

/** "the Kyiv region one person died": an article that another count stands behind is not of it; one of "a 45-year-old woman" is. */
const alone = (
  text: string,
  quantity: Quantity | undefined,
  numbers: ReadonlyMap<number, NumberMention>,
): Quantity | undefined =>
  quantity !== undefined &&
  [...numbers.values()].some(
    ({ start, end }) =>
      start > quantity.start && end < quantity.end && text.charAt(end) === ' ' && !/^ of\b/u.test(text.slice(end)),
  )
    ? undefined
    : quantity

const isPerson = (mention: Mention): boolean => mention.kind === 'name' && mention.personLike

/** "killed Razi Mousavi", "wounding Captain Ali Saad": somebody by name. */
function namedVictim(text: string, last: Part | undefined, person: Mention | undefined): Quantity | undefined {
  if (
    person === undefined ||
    last?.kind !== 'act' ||
    (last.action !== 'kill' && last.action !== 'wound') ||
    (last.form !== 'past' && last.form !== 'active') ||
    !/^ $/u.test(text.slice(last.end, person.start)) ||
    /^['’]/u.test(text.slice(person.end, person.end + 1))
  )
    return undefined
  const { start, end } = person
  const rest = { approximate: false, further: false, bare: false, partitive: false, article: true }
  return { kind: 'quantity', start, end, value: 1, unit: 'person', ...rest }
}

/** What begins a count told by what it is of. */
const WHOLES: ReadonlySet<string> = new Set(['all', 'the', 'each', 'every', 'it', 'which', 'that'])

function cued(text: string, tokens: readonly Token[], index: number, words: StrikeWords): Part | undefined {
  const [match] = words.cues.at(text, tokens, index)
  const last = match && tokens[index + match.length - 1]
  const first = tokens[index]
  const toll = first?.key === 'number' ? tollAt(text, first.start) : undefined
  if (toll !== undefined) return toll
  if (match === undefined || last === undefined || first === undefined) return undefined
  return partOf(match.value, { start: first.start, end: last.end })
}

/** "the number of people who died", "number of residents injured": a word for victims, whose number stands behind. */
function tollAt(text: string, start: number): Toll | undefined {
  const match = TOLL.exec(text.slice(start, start + 80))
  if (match === null) return undefined
  const action = match.groups?.['killed'] === undefined ? 'wound' : 'kill'
  return { kind: 'toll', action, start, end: start + match[0].length }
}

const TOLL =
  /^number of (?:the |those )?(?:(?!drones|missiles)\p{Ll}+ ){0,2}(?:who (?:have |had |has )?(?:been |were |was )?)?(?:(?<killed>killed|dead|died|perished|lost their lives|deaths|fatalities)|injured|wounded|hurt|suffered|hospitali[sz]ed)\b/iu

function partOf(cue: Cue, span: Span): Part | undefined {
  if (cue.kind === 'act') return { ...cue, ...span }
  if (cue.kind === 'toll') return { ...cue, ...span }
  if (cue.kind === 'attack') return { ...cue, ...span }
  return cue.unit === 'person' || cue.unit === 'animal' ? undefined : { kind: 'weapon', unit: cue.unit, ...span }
}
