/** Who "the enemy", "the army" and "the rebels" are in a document that seldom names them in full. */
import type { SentenceMentions } from '../mentions/mentions.ts'
import type { StrikeWords } from './words.ts'

export interface Cast {
  /** Of the two countries at war the one whose places are hit: those who write so call the other one the enemy. */
  readonly home?: string
  /** Countries that only make weapons: those of other wars, in a report on the one of the two. */
  readonly makers: ReadonlySet<string>
  /** Who is called the enemy. */
  readonly enemy?: string
  /** The country that all of it happens in, where no other state is a party: "the army" is its own. */
  readonly soil?: string
  /** The only armed group that is named. */
  readonly group?: string
}

const LOCATED =
  /\b(?:in|over|of|across|on|at|near|against|above|hit|struck|attacked|targeted) (?:the )?(?:[\p{L}-]+ ){0,2}$/u

export function castOf(
  text: string,
  sentences: readonly SentenceMentions[],
  groups: ReadonlySet<string>,
  words: StrikeWords,
): Cast {
  const named = new Map<string, number>()
  const hit = new Map<string, number>()
  const told = new Set<string>()
  for (const { mentions, span } of sentences)
    for (const mention of mentions) {
      const code =
        mention.kind === 'country' || mention.kind === 'adjective'
          ? mention.country.code
          : mention.kind === 'place'
            ? mention.country
            : undefined
      if (code === undefined) continue
      if (mention.kind === 'place' && words.war.includes(code)) told.add(code)
      named.set(code, (named.get(code) ?? 0) + 1)
      const lead = text.slice(Math.max(span.start, mention.start - 32), mention.start)
      if (words.war.includes(code) && LOCATED.test(lead)) hit.set(code, (hit.get(code) ?? 0) + 1)
    }
  const [only, ...rest] = told
  const home =
    most(hit) ?? (rest.length === 0 && words.war.every((side) => side === only || !named.has(side)) ? only : undefined)
  const soil = most(named)
  // Reports from Ukraine speak so also where the places they name are in Russia
  const [first, second] = words.war
  const writer = told.has(second ?? '') ? second : home
  const enemy = writer === undefined ? undefined : writer === first ? second : first
  const [group, ...others] = groups
  const isReport = words.war.every((side) => named.has(side)) || told.size > 0
  const makers = [...named.keys()].filter((code) => isReport && isAlone(code, named, words))
  return {
    makers: new Set(makers),
    ...(home ? { home } : {}),
    ...(enemy ? { enemy } : {}),
    ...(soil && isAlone(soil, named, words) ? { soil } : {}),
    ...(group && others.length === 0 ? { group } : {}),
  }
}

/** What is counted most, if it is but one. */
function most(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

/** Whether no state that a country fights is named beside it. */
const isAlone = (code: string, named: ReadonlyMap<string, number>, { war, conflicts }: StrikeWords): boolean =>
  !war.includes(code) &&
  conflicts.every((pair) => !pair.includes(code) || pair.every((other) => other === code || !named.has(other)))
