/** What says that a list of people takes part: one pattern a kind, of all the verbs and phrases that the lexicon has for it. */
import { pattern } from '../mentions/tagged.ts'
import type { Attendance } from './attendance.ts'
import type { AttendanceWords } from './words.ts'

export interface Predicate {
  readonly role: Attendance['role']
  readonly status: 'attended' | 'absent'
  readonly rule: string
  readonly pattern: RegExp
  /**
   * Whom alone it governs: people, where countries would only be named as parties ("talks between Ukraine and Russia"),
   * or countries and bodies, where somebody sits in for them.
   */
  readonly only?: 'people' | 'lands'
  /** Whether it speaks of the first of a list only: "host Sadyr Japarov, Vladimir Putin". */
  readonly firstOnly: boolean
}

export interface Predicates {
  /** Against the words after a list, in order. */
  readonly after: readonly Predicate[]
  /** Against the words before a list, in order. */
  readonly before: readonly Predicate[]
  /** Before a list, too; they count only beside a meeting or a verb of attendance in the same sentence. */
  readonly weak: Predicate
  /** Anywhere in the clause: the people are read by `in-clause.ts`. */
  readonly inTheClause: Predicate
}

/** "sent {envoy}": a word in braces is the lexicon's list of that name. */
export const filled = (source: string, { envoy, nobody }: AttendanceWords): string =>
  source.replaceAll('{envoy}', envoy).replaceAll('{nobody}', nobody)

const AUXILIARY = String.raw`(?:(?:has|have|had|is|are|was|were|will|would|shall|be|been|due to|to|expected to|set to|scheduled to|plans? to|going to) ){0,4}`
/** "Starmer, Macron and others joined", "a U.S. delegation attended" */
const OTHERS = String.raw`(?:,? and (?:the |several |many |some |a number of )?others?(?: [a-z]+)?|(?:['’ʼ]s?)?(?: [\p{Ll}-]+)? (?:government|authorities|junta|leadership|delegations?|delegates?|representatives?|sides?|teams?|officials?|diplomats?|negotiators?|observers?|envoys?|part(?:y|ies)|seats?|chairs?))?`
/** "…, who arrived late, took part", "…, center, hosts the summit" */
const ASIDE =
  '(?:,? (?:who|which) (?=[a-z])|,? whom [^,;]{1,100},|(?:, (?:who|which|whose) [^,;]{1,100}|, [^,;<=PCGO>]{1,90}){1,2},)?'

/** "had met the king the day before, but did not attend" */
const BUT = String.raw`(?: ?[^.;:<=PCG>]{1,90},? (?:but|and) )?`

/** "his French and German colleagues" before their names */
const COLLEAGUES = String.raw`(?:(?:the|his|her|their|its|fellow) )?(?:<J>(?:,|,? and)? ){0,4}(?:colleagues?|counterparts?|opposite numbers?|peers?|neighbou?rs?),? `

export function predicatesOf(words: AttendanceWords): Predicates {
  const adverbs = String.raw`(?:,? ?${words.adverbs},?){0,3}`
  const verbs = (kind: keyof AttendanceWords['after']): Predicate => ({
    ...meaning(kind),
    rule: `${kind}-after-names`,
    pattern: pattern(
      `^${OTHERS}${ASIDE}${kind === 'absent' || kind === 'sender' ? BUT : ''}${adverbs}(?:,)? ?${AUXILIARY}${adverbs} ?(?:${filled(words.after[kind].join('|'), words)})`,
      'iu',
    ),
    ...(kind === 'sender' ? { only: 'people' } : {}),
    firstOnly: false,
  })
  const phrases = (kind: keyof AttendanceWords['before'], rule: string): Predicate => ({
    ...meaning(kind),
    rule: `${rule}-before-names`,
    pattern: pattern(
      `(?:^|(?<=[^\\p{L}])|(?=[,:]))(?:${filled(words.before[kind].join('|'), words)})(?:(?:the |his |her )?[\\p{Ll}-]+['’ʼ]s |<P>['’ʼ]s? [\\p{Ll}-]+ |Council |${COLLEAGUES})?$`,
      'iu',
    ),
    ...(kind === 'people' || kind === 'replaced' ? { only: 'people' } : kind === 'lands' ? { only: 'lands' } : {}),
    firstOnly: kind === 'host_first',
  })
  return {
    after: [verbs('absent'), verbs('sender'), verbs('host'), verbs('attended')],
    before: [
      phrases('absent', 'absent'),
      phrases('replaced', 'absent'),
      phrases('host', 'host'),
      phrases('host_first', 'host'),
      phrases('attended', 'attended'),
      phrases('people', 'attended'),
      phrases('lands', 'attended'),
    ],
    weak: phrases('weak', 'listed'),
    inTheClause: {
      ...meaning('attended'),
      rule: 'attendance-in-clause',
      pattern: pattern(words.cues, 'iu'),
      only: 'people',
      firstOnly: false,
    },
  }
}

function meaning(kind: string): Pick<Predicate, 'role' | 'status'> {
  return {
    role: kind.startsWith('host') ? 'host' : 'participant',
    status: kind === 'absent' || kind === 'sender' || kind === 'replaced' ? 'absent' : 'attended',
  }
}
