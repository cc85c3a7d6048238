/** Whom "he said", "the ministry added" and "according to the governor" mean: whoever spoke before. */
import type { Reporter } from './reporters.ts'
import type { StrikeWords } from './words.ts'

/**
 * Those meant, or undefined where nobody is taken up. `heard` are all who spoke before, last first, `speaker` whoever
 * spoke last. A ministry is no mayor: where nobody fits, nobody is meant.
 */
export function takenUp(
  words: string,
  heard: readonly Reporter[],
  speaker: readonly Reporter[],
  { patterns, again }: StrikeWords,
): readonly Reporter[] | undefined {
  const { who, whom = who } = patterns.saysAgain.exec(words)?.groups ?? {}
  if (whom === undefined) return undefined
  const phrase = whom.toLowerCase()
  if (/^(?:he|she|him|her)$/u.test(phrase)) return someone(heard, speaker)
  const office = again.people.find((noun) => phrase.endsWith(noun))
  if (office !== undefined) {
    const named = heard.find((reporter) => holds(reporter, office))
    if (named !== undefined) return [named]
    return speaker.filter((reporter) => reporter.office === '' || (GENERAL.has(office) && isPerson(reporter)))
  }
  const body = again.bodies.find((noun) => phrase.endsWith(noun))
  if (body === undefined) return speaker
  const named = heard.find((reporter) => !isPerson(reporter) && reporter.name.toLowerCase().includes(body))
  if (named !== undefined) return [named]
  return LOOSE.has(body) ? speaker.filter((reporter) => !isPerson(reporter)) : []
}

const isPerson = ({ office }: Reporter): boolean => office !== undefined

/** The person who spoke last. */
function someone(heard: readonly Reporter[], speaker: readonly Reporter[]): readonly Reporter[] {
  const people = speaker.filter(isPerson)
  if (people.length > 0) return people
  const last = heard.find(isPerson)
  return last === undefined ? speaker : [last]
}

/** Anybody may be called so. */
const GENERAL: ReadonlySet<string> = new Set(['official', 'spokesman', 'spokeswoman', 'spokesperson'])

/** Any body of its kind may be called so. */
const LOOSE: ReadonlySet<string> = new Set([
  'military',
  'army',
  'agency',
  'service',
  'group',
  'network',
  'headquarters',
])

/** "head of the Kharkiv region" is a governor, too. */
const holds = ({ office }: Reporter, noun: string): boolean =>
  office !== undefined &&
  (office.includes(noun) ||
    (noun === 'governor' && /\bhead of (?:the )?\p{L}+ (?:region|oblast|regional)|\bregional head\b/u.test(office)) ||
    (noun === 'head' && /\bgovernor\b/u.test(office)))
