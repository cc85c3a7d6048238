/** The words of `src/lexicon/decisions.yaml` as patterns over plain lower-case text (see `plain.ts`). */
import type { DecisionsRow } from '../../tables.ts'
import { inflected } from './inflection.ts'
import { likeness, type MeasureExamples, type MeasureLikeness } from './likeness.ts'
import { anyPhrase, CLAUSE, phrases } from './phrase.ts'
import { PhraseIndex } from './phrase-index.ts'

export type Topic = DecisionsRow['topic']
export type Status = DecisionsRow['status']

/** The form of `decisions.yaml`. */
export interface DecisionWords {
  readonly topics: readonly { readonly topic: Topic; readonly cues: readonly string[] }[]
  /** Words in the cues of topics that stand for all their forms. */
  readonly verbs: readonly string[]
  readonly status: Readonly<Record<Status | 'demand' | 'act' | 'confer', readonly string[]>>
  readonly idle: readonly string[]
  readonly idle_unless_that: readonly string[]
  readonly mission: readonly string[]
  readonly neutral: readonly string[]
  readonly attending: readonly string[]
  readonly joining: readonly string[]
  readonly gatherings: readonly string[]
  readonly outside: readonly string[]
  readonly voices: readonly string[]
  readonly witnesses: readonly string[]
  readonly saying: readonly string[]
  readonly past: readonly string[]
  readonly collective: readonly string[]
  readonly gathering: readonly string[]
  readonly actions: readonly string[]
  readonly headings: Readonly<Record<Status, readonly string[]>>
  readonly verdicts: readonly string[]
  readonly background: readonly string[]
  readonly reminders: readonly string[]
  readonly foreground: readonly string[]
  readonly digests: readonly string[]
  readonly conditions: {
    readonly opening: readonly string[]
    readonly after: readonly string[]
    readonly events: readonly string[]
  }
}

/** What a word that governs a clause makes of it. */
export type Force = Status | 'demand' | 'idle'

/** A governing word; an `act` settles a matter, and who `confer` talk about it, only where all do it. */
export type ForceCue = Force | 'act' | 'confer'

export interface DecisionCues {
  /** Tells the topic where none of the cues does, or several do. */
  readonly likeness: MeasureLikeness
  /** The first that fits wins. */
  readonly topics: PhraseIndex<Topic>
  readonly forces: PhraseIndex<ForceCue>
  /** What makes a force that is the subject the measure. */
  readonly mission: PhraseIndex<true>
  readonly neutral: RegExp
  /** A verb of taking part, at the start. */
  readonly attending: RegExp
  readonly outside: RegExp
  /** Who tells of the meeting without a seat at it. */
  readonly witness: RegExp
  readonly past: PhraseIndex<true>
  readonly collective: PhraseIndex<true>
  /** Words of people who confer. */
  readonly gathering: PhraseIndex<true>
  /** A verb of action, at the start. */
  readonly action: RegExp
  /** Words of a heading; the first that fits wins. */
  readonly headings: readonly { readonly force: Status; readonly pattern: RegExp }[]
  /** A verb at the end of a sentence. */
  readonly verdict: RegExp
  /** A label or heading, whole or before a colon. */
  readonly background: RegExp
  readonly foreground: RegExp
  /** A heading over a list that tells in short what stands elsewhere. */
  readonly digest: PhraseIndex<true>
  /** Opens a paragraph about earlier things. */
  readonly reminder: RegExp
  /** A subordinate clause that says what the rest waits for. */
  readonly condition: RegExp
}

/** "Not agreed" before "agreed". */
const HEADINGS = ['discussed', 'proposed', 'planned', 'agreed'] as const
const FORCES = ['agreed', 'act', 'confer', 'planned', 'proposed', 'demand', 'discussed'] as const

/** Compiles the words; done once, when the lexicon is loaded. */
export function decisionCues(words: DecisionWords, examples: MeasureExamples): DecisionCues {
  const verbs = new Set(words.verbs)
  return {
    likeness: likeness(examples),
    topics: new PhraseIndex(
      words.topics.map(({ topic, cues }) => ({ value: topic, phrases: cues.map((cue) => inflected(cue, verbs)) })),
    ),
    forces: new PhraseIndex<ForceCue>([
      ...FORCES.map((force) => ({ value: force, phrases: words.status[force], gap: CLAUSE })),
      { value: 'idle', phrases: words.idle },
      { value: 'idle', phrases: words.idle_unless_that, behind: '(?! that\\b)' },
    ]),
    mission: index(words.mission),
    neutral: phrases(words.neutral, 'gu'),
    attending: attending(words),
    outside: outside(words),
    witness: speaking(words.witnesses, words.saying),
    past: index(words.past),
    collective: index(words.collective),
    gathering: index(words.gathering),
    action: new RegExp(`^${anyPhrase(words.actions)}`, 'u'),
    headings: HEADINGS.map((force) => ({ force, pattern: phrases(words.headings[force]) })),
    verdict: new RegExp(
      `, (?<who>[^,;:"]{0,60})(?<verb>${anyPhrase(words.verdicts)})(?: (?:on|late|early|at|in|after|during|\\p{L}+day|today|yesterday)\\b[^,;:"]{0,70})?[.\\s]{0,3}$`,
      'u',
    ),
    background: label(words.background),
    foreground: label(words.foreground),
    digest: index(words.digests),
    reminder: new RegExp(`^\\W{0,4}${anyPhrase(words.reminders)}`, 'u'),
    condition: condition(words.conditions),
  }
}

/** "attend", "join the talks"; the gathering stands within some words of the verb. */
const attending = ({ attending: always, joining, gatherings }: DecisionWords): RegExp =>
  new RegExp(
    String.raw`^(?:${anyPhrase(always)}|${anyPhrase(joining)}(?=(?: [\p{L}'-]+){0,3}? (?:${anyPhrase(gatherings)}|_)|\W*$))`,
    'u',
  )

const index = (words: readonly string[]): PhraseIndex<true> => new PhraseIndex([{ value: true, phrases: words }])

/** Voices that never count, and those that count as outsiders where they speak. */
const outside = ({ outside: always, voices, saying }: DecisionWords): RegExp =>
  new RegExp(`${anyPhrase(always)}|${speaking(voices, saying).source}`, 'u')

/** "analysts believe", "according to diplomats". */
function speaking(voices: readonly string[], saying: readonly string[]): RegExp {
  const voice = anyPhrase(voices)
  // "experts will meet, he said": who speaks behind one comma is another
  const between = String.raw`(?:(?!\b(?:will|would|must|should|shall|is to|are to)\b)[^.;,]){0,60}?(?:,[^.;,]{1,60},[^.;,]{0,20}?)?`
  return new RegExp(String.raw`${voice}${between}${anyPhrase(saying)}|\baccording to [^,;.]{0,50}?${voice}`, 'u')
}

const label = (words: readonly string[]): RegExp => new RegExp(`^${anyPhrase(words)}(?=[^:]{0,24}:|\\W{0,3}$)`, 'u')

/** "once a truce holds", "in the event of a deal", "after the fighting ends"; not "after the meeting", not "if necessary". */
function condition({ opening, after, events }: DecisionWords['conditions']): RegExp {
  const stop = String.raw`(?=\s?[,;:.!?)"]|\s-\s|$)`
  const body = `[^,;:.!?"()]{3,110}?`
  const event = anyPhrase(events)
  return new RegExp(
    String.raw`(?<!\bat )(?:${anyPhrase(opening)}|(?<=^|[,;:-] )should(?! (?:be|have|not|also)\b)) (?!necessary|possible|needed|ever|anything|(?:more|again)\b|\p{L}+day\b)${body}${stop}|(?<=^\s?|[:;] )${anyPhrase(after)} (?:an?|the|any) ${event}(?= (?:an?|the|its|their|some|two|three|up to)\b)|${anyPhrase(after)} [^,;:.!?"()]{0,60}?${event}(?:[^,;:.!?"()]{0,60}?)${stop}`,
    'gu',
  )
}
