/**
 * The topic of a measure that no cue tells: that of the examples it is most like, by a multinomial naive Bayes model over
 * words and pairs of words with additive smoothing (Manning, Raghavan, Schütze, Introduction to Information Retrieval,
 * chapter 13). "to bar firms from servicing tankers" is told by no phrase, but its words stand among examples of sanctions.
 */
import { allMatches } from '../../all-matches.ts'
import type { Topic } from './cues.ts'

/** `src/lexicon/measures.yaml`. */
export type MeasureExamples = Readonly<Record<Topic, readonly string[]>>

/** The topic of words in plain form; undefined where the examples do not tell it clearly, and for `other`. */
export type TopicGuess = (words: string) => Topic | undefined

/** Additive smoothing: what an example counts for that nobody wrote. */
const SMOOTHING = 0.3
/** The best topic must be so much likelier than the next, as a natural logarithm of their ratio. */
const MARGIN = 1.5
/** Fewer known words say nothing. */
const KNOWN = 3

/** Learns from the examples; done once, when the lexicon is loaded. */
export function likeness(examples: MeasureExamples): TopicGuess {
  const topics = Object.keys(examples).filter((name): name is Topic => name in examples)
  const counts = topics.map((topic) => counted(examples[topic].flatMap(featuresOf)))
  const vocabulary = new Set(counts.flatMap((count) => [...count.keys()]))
  const totals = counts.map((count) => [...count.values()].reduce((sum, each) => sum + each, 0))
  const weights = new Map(
    [...vocabulary].map((feature) => [
      feature,
      counts.map((count, at) =>
        Math.log(((count.get(feature) ?? 0) + SMOOTHING) / ((totals[at] ?? 0) + SMOOTHING * vocabulary.size)),
      ),
    ]),
  )
  return (words) => {
    const known = featuresOf(words).flatMap((feature) => {
      const weight = weights.get(feature)
      return weight === undefined ? [] : [weight]
    })
    if (known.length < KNOWN) return undefined
    const scored = topics
      .map((topic, at) => ({ topic, score: known.reduce((sum, weight) => sum + (weight[at] ?? 0), 0) }))
      .sort((a, b) => b.score - a.score)
    const [best, next] = scored
    if (best === undefined || next === undefined || best.topic === 'other') return undefined
    return best.score - next.score >= MARGIN ? best.topic : undefined
  }
}

function counted(features: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return counts
}

const WORD = /\p{L}[\p{L}\d-]*/gu
/** Words that stand in measures of every topic. */
const COMMON = new Set(
  'the a an of to in for on and or by with from at be is are was were will that this its their his her as it has have had would which who s'.split(
    ' ',
  ),
)

/** Stems and pairs of neighbouring stems, each once. */
function featuresOf(words: string): string[] {
  const stems = allMatches(words.toLowerCase(), WORD).flatMap(([word]) => (COMMON.has(word) ? [] : [stemOf(word)]))
  return [...new Set([...stems, ...stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`)])]
}

/** "patrols", "patrolling", "patrolled" -> "patrol": enough to meet the same word again. */
const stemOf = (word: string): string => word.replace(/(?<=\p{L}{3})(?:ing|ed|es|s|ions?|ments?)$/u, '')
