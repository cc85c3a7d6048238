/** Numbers in digits and words that can count things: no money, shares, times, ages, years or model numbers. */
import { allMatches } from '../../all-matches.ts'
import type { Span } from '../../model.ts'
import type { NumberMention } from './mention.ts'

export interface NumberWords {
  readonly words: Readonly<Record<string, number>>
  readonly scales: Readonly<Record<string, number>>
  readonly approximate: readonly string[]
  readonly approximate_after: readonly string[]
  readonly further: readonly string[]
  readonly further_after: readonly string[]
}

export type NumberReader = (text: string, span: Span) => NumberMention[]

/** Longest first, so that "more than some" is not read as "more than". */
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', String.raw`\s{1,2}`))
    .join('|')

/** Builds the reader from the lexicon's words. "fifty-one", "some 1,200", "another eight", "13 or so", "1.2 million". */
export function numberReader(lexicon: NumberWords): NumberReader {
  const tens = Object.keys(lexicon.words).filter((word) => word.endsWith('ty'))
  const units = Object.keys(lexicon.words).filter(
    (word) => (lexicon.words[word] ?? 10) < 10 && !/both|couple|pair|trio/.test(word),
  )
  const word = String.raw`(?:(?:${anyOf(tens)})[-\s](?:${anyOf(units)})|${anyOf(Object.keys(lexicon.words))})`
  const scale = anyOf(Object.keys(lexicon.scales))
  const pattern = new RegExp(
    String.raw`(?<before>[\p{Sc}#№/:.,\d\p{L}-]?)` +
      String.raw`(?<about>\b(?:${anyOf([...lexicon.approximate, ...lexicon.further])})\s{1,2}(?:(?:${anyOf([...lexicon.approximate, ...lexicon.further])})\s{1,2})?)?` +
      String.raw`(?<number>(?<![\p{L}\d])(?:\d{1,3}(?:[,  ]\d{3})+(?!\d)|\d{1,9}(?:\.\d+)?|${word})(?![\p{L}\d]))` +
      String.raw`(?:[-\s](?<scale>${scale})(?:\s(?:and\s)?(?<rest>\d{1,2}|${word})(?!\p{L}))?)?` +
      String.raw`(?<after>\s{1,2}(?:${anyOf([...lexicon.approximate_after, ...lexicon.further_after])})\b)?`,
    'giu',
  )
  const isFurther = new RegExp(
    String.raw`\b(?:${anyOf([...lexicon.further, ...lexicon.further_after])})\b(?!\s+than)`,
    'iu',
  )
  const isAbout = new RegExp(String.raw`\b(?:${anyOf([...lexicon.approximate, ...lexicon.approximate_after])})\b`, 'iu')
  const wordValue = (words: string): number => numberOf(words, lexicon)
  return (text, span) => {
    const part = text.slice(span.start, span.end)
    const found: NumberMention[] = []
    for (const match of allMatches(part, pattern)) {
      const { before = '', about = '', number = '', scale: scaleWord, rest, after = '' } = match.groups ?? {}
      const start = span.start + match.index + before.length
      const end = span.start + match.index + match[0].length
      if (before !== '' || refused(text, end, part, match.index, number)) continue
      const factor = scaleWord === undefined ? 1 : (lexicon.scales[scaleWord.toLowerCase()] ?? 1)
      const value = wordValue(number) * factor + (rest === undefined ? 0 : wordValue(rest))
      if (!Number.isSafeInteger(Math.round(value * 1000) / 1000)) continue
      const near = isAbout.test(about) || isAbout.test(after)
      const further = isFurther.test(`${about}${number}`) || isFurther.test(after)
      found.push({ kind: 'number', start, end, value: Math.round(value), approximate: near, further })
    }
    return found
  }
}

/** What stands after it makes it a share, a time, an age, a measure, a model or an ordinal: "83 per cent", "4.30 p.m.", "17-year-old". */
const AFTER =
  /^(?:\s?(?:%|per\s?cent|percent|°|[ap]\.?m\b|km\b|kilomet|mile|met(?:re|er)s?\b|kg\b|tonnes?\b|hours?\b|minutes?\b|years?\b|days?\b|weeks?\b|months?\b|(?:euros?|dollars?|pounds?|hryvnias?|roubles?|rubles?)\b|GMT|BST|CET|EST)|(?:st|nd|rd|th)\b|[-–](?:\p{L}|\d)|:\d|\.\d|\/\d)/iu
/** What stands before it makes it an age, a page or a version. */
const BEFORE = /(?:\baged|\bage|\bday|\barticle|\bpage|\bitem|\bno\.|\bphoto|[$€£¥])\s?$/iu

function refused(text: string, end: number, part: string, index: number, number: string): boolean {
  if (AFTER.test(text.slice(end, end + 16))) return true
  if (BEFORE.test(part.slice(Math.max(0, index - 10), index))) return true
  return (
    /^(?:19|20)\d\d$/u.test(number) &&
    !/^\s(?:drones?|missiles?|people|UAVs?|civilians?)/iu.test(text.slice(end, end + 12))
  )
}

function numberOf(words: string, lexicon: NumberWords): number {
  if (/^\d/u.test(words)) return Number(words.replace(/[,  ](?=\d{3})/gu, ''))
  const normal = words.toLowerCase().replace(/\s+/gu, ' ')
  const whole = lexicon.words[normal]
  if (whole !== undefined) return whole
  return normal.split(/[-\s]/u).reduce((sum, word) => sum + (lexicon.words[word] ?? 0), 0)
}
