/** Single people and things, counted by their article: "a newborn boy", "a long-range drone", "the night watchman". */
import type { Token } from '../mentions/tokens.ts'
import { headAfter } from './head.ts'
import type { Part, Quantity } from './parts.ts'
import type { StrikeWords } from './words.ts'

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'another', 'the', 'his', 'her', 'their', 'its'])

/** "A third drone was shot down" makes it three. */
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** A single thing with an article counts as one; behind "the" and "his" only a victim does. `last` is the part before. */
export function single(
  text: string,
  tokens: readonly Token[],
  index: number,
  words: StrikeWords,
  last: Part | undefined,
): Quantity | undefined {
  const token = tokens[index]
  if (token === undefined || !ARTICLES.has(token.key)) return undefined
  const further = token.key === 'another'
  const definite = token.key !== 'a' && token.key !== 'an' && !further
  // "and another in Chernihiv"
  if (further && ALONE.test(text.slice(token.end, token.end + 12))) {
    const { start, end } = token
    return {
      kind: 'quantity',
      start,
      end,
      value: 1,
      approximate: false,
      further,
      bare: true,
      partitive: false,
      article: true,
    }
  }
  const ordinal = ORDINALS.indexOf(tokens[index + 1]?.key ?? '')
  const { unit, partitive, plural, end } = headAfter(text, tokens, index + 1, words, 1)
  if (unit === undefined || partitive || plural) return undefined
  const rest = text.slice(end, end + 90)
  const isNamed = isHarmed(last, token.start) || isJoined(text, last, token.start) || SUFFERS.test(rest)
  const isVictim = unit === 'person' && ordinal < 0 && isNamed
  if (definite && !isVictim) return undefined
  const isPair = /\bcouple$/iu.test(text.slice(token.start, end)) || (definite && PAIR.test(rest))
  return {
    kind: 'quantity',
    start: token.start,
    end: end + (AGED.exec(rest)?.[0].length ?? 0),
    value: isPair ? 2 : Math.max(1, ordinal + 1),
    approximate: false,
    further,
    unit,
    bare: false,
    partitive: false,
    article: true,
    ...(definite ? { definite } : {}),
  }
}

const ALONE = /^ (?:in|at|near|over|was|died|is|has|had)\b/u

/** "injured their neighbour" */
const isHarmed = (last: Part | undefined, start: number): boolean =>
  last?.kind === 'act' &&
  (last.action === 'kill' || last.action === 'wound') &&
  (last.form === 'past' || last.form === 'active') &&
  start - last.end === 1

/** "a mother and her son" */
const isJoined = (text: string, last: Part | undefined, start: number): boolean =>
  last?.kind === 'quantity' && last.unit === 'person' && last.article && text.slice(last.end, start) === ' and '

/** "a man of 45", "a girl aged ten", "a woman, 41", "a man (62)". */
const AGED =
  /^(?:,? (?:of|aged|age) (?:\d{1,3}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty)(?:-\p{Ll}+)?)|, \d{1,2}| \(\d{1,2}\))(?=[ ,.;])/u

/** "his mother and grandmother were": two. */
const PAIR =
  /^ and (?!(?:his|her|their|the|a|an|two|three|four|five) )[\p{Ll}-]+ (?:were|have|had|both|died|suffered|sustained|received)\b/u

const HURT = '(?:injur|wound|burn|concuss)'
const HOSPITAL = '(?:taken|rushed) to (?:a |the )?hospital'
/** What makes a victim of "the driver", behind an apposition. */
const SUFFERS = new RegExp(
  String.raw`^(?: and (?:his |her |their |the )?[\p{Ll}-]+)?(?:,? (?:who |of |aged |\(?\d)[^,.;]{0,30},?|, [^,.;]{1,40},)? (?:` +
    [
      String.raw`(?:was|were|has been|have been|had been|is|being) (?:\p{Ll}+ ){0,2}?(?:killed|dead|wounded|injured|hurt|hospitali[sz]ed|concussed|treated|${HOSPITAL})`,
      '(?:has |also |later )?died|did not survive|perished|succumbed|lost (?:his|her) life',
      String.raw`(?:suffered|received|got) (?:\p{Ll}+ )?${HURT}|sustained`,
    ].join('|') +
    ')',
  'u',
)
