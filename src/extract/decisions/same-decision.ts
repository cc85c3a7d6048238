/** Whether two tellings are of one measure: "one row per topic and distinct measure". */
import { allMatches } from '../../all-matches.ts'
import type { Status, Topic } from './cues.ts'

/** What is known of a decision of a meeting: enough to compare, inside a document and across documents. */
export interface DecisionFacts {
  readonly topic: string
  readonly summary: string
  readonly places: readonly string[]
  readonly status?: string
}

/** Of each of these a meeting has one. */
const SINGLE: ReadonlySet<string> = new Set<Topic>([
  'headquarters',
  'headquarters_rotation',
  'coordination_cell',
  'next_meeting',
])
/** Measures of these topics are told in ever other words: one collective act per status is one measure. */
const BROAD: ReadonlySet<string> = new Set<Topic>([
  'force_deployment',
  'security_guarantees',
  'ceasefire',
  'land_forces',
  'air_security',
  'maritime_security',
])

const KINDS: Readonly<Record<Status, string>> = { agreed: 'act', planned: 'act', proposed: 'wish', discussed: 'talk' }

/** Shared words of this part of the shorter telling make it the same measure. */
const ALIKE = 0.5

/**
 * Whether two decisions of one meeting are the same measure. Topics that a meeting decides once match unless their
 * places differ; others need the same sums and the same act, or like words.
 */
export function sameDecision(a: DecisionFacts, b: DecisionFacts): boolean {
  if (a.topic !== b.topic) return sameSum(a, b)
  if (SINGLE.has(a.topic)) return !apart(a.places, b.places) && !apart(termsOf(a), termsOf(b))
  if (a.topic === 'ceasefire' && WATCH.test(a.summary) !== WATCH.test(b.summary)) return false
  const [mine, yours] = [amounts(a.summary), amounts(b.summary)]
  if (apart(mine, yours)) return false
  if (mine.length > 0 && yours.length > 0) return true
  const alike = likeness(a.summary, b.summary)
  const [one, two] = [outcomeOf(a.status), outcomeOf(b.status)]
  if (one === undefined || two === undefined || one === two)
    return alike >= ALIKE || (BROAD.has(a.topic) && !apart(a.places, b.places))
  return alike >= ALIKE
}

/** Over documents: they tell one act in other words, and give other figures for it. */
export function sameAcross(a: DecisionFacts, b: DecisionFacts): boolean {
  if (sameDecision(a, b)) return true
  if (a.topic !== b.topic || SINGLE.has(a.topic) || outcomeOf(a.status) !== outcomeOf(b.status)) return false
  const enough = apart(amounts(a.summary), amounts(b.summary)) ? AKIN : AKIN_IN_SUM
  return !apart(a.places, b.places) && likeness(a.summary, b.summary) >= enough
}

/** The month of a next meeting, or that it is within the week: further sessions are announced one by one. */
function termsOf({ topic, summary }: DecisionFacts): string[] {
  if (topic !== 'next_meeting') return []
  return [...new Set(summary.toLowerCase().match(MONTH) ?? [])]
}

const MONTH = /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/gu

/** Enough in common for two documents that tell one meeting. */
const AKIN = 0.38
/** The same where neither gives a sum that the other has not. */
const AKIN_IN_SUM = 0.3

/** A truce is one thing, and who watches it another. */
const WATCH = /monitor|verif|supervis|observ|mechanism|watch|centre|center/iu

/** Money told once with what it is for and once without is one sum. */
export function sameSum(a: DecisionFacts, b: DecisionFacts): boolean {
  if (!PAID.has(a.topic) || !PAID.has(b.topic) || (a.topic !== 'funding' && b.topic !== 'funding')) return false
  const [mine, yours] = [sums(a.summary), sums(b.summary)]
  return mine.some((sum) => yours.includes(sum))
}

const PAID: ReadonlySet<string> = new Set<Topic>(['funding', 'military_aid', 'humanitarian', 'other'])

/** Amounts of millions and more. */
const sums = (words: string): string[] => amounts(words).filter((amount) => /[mbt]$/u.test(amount))

/** Whether one telling may be the other in short: the same topic and kind of outcome, or the talk that led to it; no other sum. */
export function repeats(a: DecisionFacts, b: DecisionFacts): boolean {
  if (a.topic !== b.topic || apart(amounts(a.summary), amounts(b.summary))) return false
  if (a.topic === 'ceasefire' && WATCH.test(a.summary) !== WATCH.test(b.summary)) return false
  if (SINGLE.has(a.topic)) return !apart(a.places, b.places)
  const [one, two] = [outcomeOf(a.status), outcomeOf(b.status)]
  return (
    one === two ||
    ((one === 'talk') !== (two === 'talk') && likeness(a.summary, b.summary) >= AKIN / 2) ||
    likeness(a.summary, b.summary) >= ALIKE
  )
}

/** Whether it is an act, a wish or talk. */
export const outcomeOf = (status: string | undefined): string | undefined =>
  status !== undefined && status in KINDS ? KINDS[status as Status] : undefined

/** Both name some and share none. */
export const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((item) => b.includes(item))

/** Sums of money and of goods: "3.2 billion", "5,000". Small counts, years and days tell nothing. */
export function amounts(words: string): string[] {
  const found = [
    ...allMatches(
      words,
      /(?<![\p{L}\d.,])(\d[\d,]{0,12}(?:[.·]\d{1,3})?)[\s-]?(?:(million|mln|m|billion|bn|bln|trillion)\b)?(?![-\s]?(?:days?|months?|years?|weeks?|hours?|nations|countries|leaders)\b)/giu,
    ),
  ]
  return found
    .map(([, number = '', scale = '']) => ({
      value: Number(number.replaceAll(',', '').replace('·', '.')),
      scale: scale.charAt(0).toLowerCase(),
    }))
    .filter(({ value, scale }) => scale !== '' || (value > 31 && !(value >= 1990 && value <= 2050)))
    .map(({ value, scale }) => `${value}${scale}`)
}

const EMPTY = new Set(
  'about after again agreed also among another been being between both build called could countries country during each from further have having help into leaders made make more most must near other over part partners plan planned plans said shall should some such take than that their them then there these they this those through under until what when where which while will with would year years ukraine ukrainian ukraine’s kyiv russia russian moscow meeting summit talks allies europeans'.split(
    ' ',
  ),
)

/** Names in a sentence, by their first letters: "Denmark" and "Danish" are two, which only keeps more apart. */
export function namesOf(sentence: string): string[] {
  const words = sentence.match(/(?<![\p{L}-])\p{Lu}\p{L}{3,}/gu) ?? []
  return words
    .map((word) => word.toLowerCase())
    .filter((word) => !NAMELESS.test(word) && !EMPTY.has(word))
    .map((word) => word.slice(0, 5))
}

/** Words that begin with a capital and name nobody in particular: openings of sentences, days, months, the group. */
const NAMELESS =
  /^(?:a?l{2}ies|the|leaders?|ministers?|participants?|they|both|after|once|under|according|members?|heads|president|prime|minister|chancellor|secretary|foreign|defen[cs]e|states?|european?|union|council|commission|coalition|willing|group|nato|joint|also|plans?|talks|sides|parties|parliament|further|europe|black|\p{L}+day|january|february|march|april|june|july|august|september|october|november|december)$/u

/** Share of the content words of the shorter text that the other has too, by their first letters. */
export function likeness(a: string, b: string): number {
  const [one, two] = [stems(a), stems(b)]
  const smaller = one.size <= two.size ? one : two
  const larger = smaller === one ? two : one
  if (smaller.size === 0) return 0
  return [...smaller].filter((stem) => larger.has(stem)).length / smaller.size
}

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const telling = words.filter((word) => !EMPTY.has(word) && !DAY.test(word))
  return new Set(telling.map((word) => MEANS.get(stemOf(word)) ?? stemOf(word)))
}

/** When it was said or is to be tells little of what it is. */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|january|february|march|april|june|july|august|september|october|november|december)$/u

const stemOf = (word: string): string => word.replace(/(?<=\p{L}{3})s$/u, '').slice(0, 6)

/** Words that news uses for one another; the first stands for all. */
const SYNONYMS: readonly string[] = [
  'exchange swap',
  'truce ceasefire armistice',
  'weapons arms weaponry armaments',
  'buy purchase procure acquire order',
  'give provide supply deliver send donate hand transfer contribute allocate',
  'pledge promise commit',
  'troops soldiers servicemen forces',
  'prisoners captives detainees',
  'loan credit',
  'assistance support help',
  'build develop produce manufacture create establish launch',
  'raise increase boost double expand',
  'extend prolong renew',
  'spending outlays expenditure invest investment',
  'border frontier',
  'discuss talk debate consider',
  'remains bodies',
  'drones uavs',
  'barriers obstacles hurdles restrictions limits',
  'drop remove lift scrap abolish take',
  'defence defense military',
]
const MEANS: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map(stemOf)
    return others.map((other) => [other, first] as const)
  }),
)
