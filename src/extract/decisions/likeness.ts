/**
 * The topic of a measure by the examples it is most like: a complement naive Bayes model over words and pairs of words with
 * additive smoothing (Rennie, Shih, Teevan, Karger, Tackling the Poor Assumptions of Naive Bayes Text Classifiers, 2003).
 * "to bar firms from servicing tankers" is told by no phrase, but its words stand among examples of sanctions; and where a
 * clause holds phrases of several topics, the rest of its words says which of them it is about.
 */
import { allMatches } from '../../all-matches.ts'
import type { Topic } from './cues.ts'

/** `src/lexicon/measures.yaml`. */
export type MeasureExamples = Readonly<Record<Topic, readonly string[]>>

/** Asked with words in plain form. */
export interface MeasureLikeness {
  /** The topic of the examples; undefined where they do not tell it clearly by a margin, and for `other`. */
  guess(words: string, margin?: number): Topic | undefined
  /** The topic by examples and phrases together: `told` has the first of its phrases, `hinted` are those that have any. */
  judge(words: string, told: Topic, hinted: ReadonlySet<Topic>): Topic
}

/** Additive smoothing: what an example counts for that nobody wrote. */
const SMOOTHING = 1
/** The best topic must be so much likelier than the next, as a natural logarithm of their ratio. */
const MARGIN = 0.5
/** Fewer known words say nothing. */
const KNOWN = 3
/** What the first phrase, and any phrase of a topic, count for beside the words, in the same measure. */
const TOLD = 2
const HINTED = 1

/** Learns from the examples; done once, when the lexicon is loaded. */
export function likeness(examples: MeasureExamples): MeasureLikeness {
  const topics = Object.keys(examples).filter((name): name is Topic => name in examples)
  const weights = weighed(topics.map((topic) => counted(examples[topic].flatMap(featuresOf))))
  const known = (words: string): (readonly number[])[] =>
    featuresOf(words).flatMap((feature) => {
      const weight = weights.get(feature)
      return weight === undefined ? [] : [weight]
    })
  const ranked = (features: readonly (readonly number[])[], extra: (topic: Topic) => number) =>
    topics
      .map((topic, at) => ({
        topic,
        score: features.reduce((sum, weight) => sum + (weight[at] ?? 0), extra(topic)),
      }))
      .sort((a, b) => b.score - a.score)
  return {
    guess(words, margin = MARGIN) {
      const features = known(words)
      if (features.length < KNOWN) return undefined
      const [best, next] = ranked(features, () => 0)
      if (best === undefined || next === undefined || best.topic === 'other') return undefined
      return best.score - next.score >= margin ? best.topic : undefined
    },
    judge(words, told, hinted) {
      const extra = (topic: Topic): number => (topic === told ? TOLD : 0) + (hinted.has(topic) ? HINTED : 0)
      return ranked(known(words), extra)[0]?.topic ?? told
    },
  }
}

/** Of each feature, how much it speaks for each topic: the rarer it is among the examples of all others, the more. */
function weighed(counts: readonly ReadonlyMap<string, number>[]): Map<string, number[]> {
  const vocabulary = new Set(counts.flatMap((count) => [...count.keys()]))
  const totals = counts.map((count) => [...count.values()].reduce((sum, each) => sum + each, 0))
  const total = totals.reduce((sum, each) => sum + each, 0)
  return new Map(
    [...vocabulary].map((feature) => {
      const all = counts.reduce((sum, count) => sum + (count.get(feature) ?? 0), 0)
      return [
        feature,
        counts.map((count, at) => {
          const others = all - (count.get(feature) ?? 0)
          return -Math.log((others + SMOOTHING) / (total - (totals[at] ?? 0) + SMOOTHING * vocabulary.size))
        }),
      ]
    }),
  )
}

function counted(features: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return counts
}

const WORD = /\p{L}[\p{L}\d-]*/gu
/** Words that stand in measures of every topic. */
const COMMON = new Set(
  'the a an of to in for on and or by with from at be is are was were will that this its their his her as it has have had would which who s he she they them him we our us you i not no nor but if when while than then there here what how whether all any some more most other both each one also only already still so such too very into out up down over under about between through before after until once must should could can may might do does did been being said says say told those these where why because just now yet even much many own same off again t two three four five six seven eight nine ten twelve twenty thirty'.split(
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
