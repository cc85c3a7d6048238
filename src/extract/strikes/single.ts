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
  const alone = aloneAt(text, token, last)
  if (alone !== undefined) return alone
  const ordinal = ORDINALS.indexOf(tokens[index + 1]?.key ?? '')
  const { unit, partitive, plural, end } = headAfter(text, tokens, index + 1, words, 1)
  if (unit === undefined && !definite && ordinal < 0) return unlisted(text, tokens[index + 1], token, last)
  if (unit === undefined || partitive || plural) return undefined
  const rest = text.slice(end, end + 90)
  const isNamed =
    isHarmed(last, token.start) ||
    isJoined(text, last, token.start) ||
    isElliptic(text, last, token.start, rest) ||
    SUFFERS.test(rest)
  const isVictim = unit === 'person' && ordinal < 0 && isNamed
  if (definite && !isVictim) return undefined
  const isPair = /\bcouple$/iu.test(text.slice(token.start, end)) || (definite && PAIR.test(rest))
  const list = unit === 'person' && ordinal < 0 && !isPair ? listedAfter(text, tokens, end, words) : undefined
  return {
    kind: 'quantity',
    start: token.start,
    end: list?.end ?? end + (AGED.exec(rest)?.[0].length ?? 0),
    value: isPair
      ? 2
      : (list?.count ??
        (unit === 'person' && !DIES.test(text.slice(end - 'victim'.length, end) + rest)
          ? 1
          : Math.max(1, ordinal + 1))),
    approximate: false,
    further,
    unit,
    bare: false,
    partitive: false,
    article: true,
    ...(definite ? { definite } : {}),
  }
}

/** "A farmhand died", "killing an apiarist": somebody whose trade no list knows, by what befell them. */
function unlisted(
  text: string,
  next: Token | undefined,
  { start, end, key }: Token,
  last: Part | undefined,
): Quantity | undefined {
  if (next === undefined) return undefined
  const after = text.slice(end, end + 120)
  const noun = (isHarmed(last, start) ? HARMED_NOUN : NOUN).exec(after)
  if (noun === null || CROWD.test(noun[0])) return undefined
  return {
    kind: 'quantity',
    start,
    end: end + noun[0].length,
    value: 1,
    approximate: false,
    further: key === 'another',
    unit: 'person',
    bare: false,
    partitive: false,
    article: true,
  }
}

/** "and another in Chernihiv", "and a third wounded", "the other was in Reni": one without a noun. */
function aloneAt(text: string, { key, start, end }: Token, last: Part | undefined): Quantity | undefined {
  const after = text.slice(end, end + 32)
  const ordinal = key === 'a' || key === 'the' ? ORDINAL.exec(after)?.[0] : undefined
  const isCounted = last?.kind === 'act' && (last.action === 'kill' || last.action === 'wound')
  if (key !== 'another' && (ordinal === undefined || !isCounted)) return undefined
  const rest = after.slice(ordinal?.length ?? 0)
  if (!(key === 'the' ? LOCATED : ALONE).test(rest)) return undefined
  return {
    kind: 'quantity',
    start,
    end: end + (ordinal?.length ?? 0),
    value: 1,
    approximate: false,
    further: key !== 'the',
    bare: true,
    partitive: false,
    article: true,
  }
}

/** A third person dead makes it three; a third one hurt is one. */
const DIES = /^[^.;]{0,60}\b(?:died|dies|killed|dead|body|corpse|perished|succumbed)\b/u

const ORDINAL = /^ (?:second|third|fourth|fifth|sixth|other|last)(?: one)?(?= )/u
const ALONE = /^ (?:in|at|near|over|was|died|is|has|had|killed|injured|wounded|hurt|hospitali[sz]ed|dead)\b/u
const LOCATED = /^ (?:was |died |lived |came )?(?:in|at|near|from) \S/u

/** "A mother, father and baby", "a man and woman": nouns that share an article. A teacher and mother of two is one. */
function listedAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  words: StrikeWords,
): { readonly end: number; readonly count: number } | undefined {
  let list: { readonly end: number; readonly count: number } | undefined
  let end = from
  for (let count = 2; count < 6; count++) {
    const gap = /^(?:, (?:and )?| and )/u.exec(text.slice(end, end + 6))?.[0]
    const at = gap === undefined ? -1 : tokens.findIndex(({ start }) => start === end + gap.length)
    const [match] = at < 0 ? [] : words.cues.at(text, tokens, at)
    const noun = match && tokens[at + match.length - 1]
    if (noun === undefined || match?.value.kind !== 'unit' || match.value.unit !== 'person' || match.value.plural) break
    end = noun.end
    const isLast = gap?.includes('and') === true
    const single = isLast ? ONE.exec(text.slice(end, end + 32)) : null
    if (single !== null) return { end: end + single[0].length, count: 1 }
    if (isLast || /^,? and /u.test(text.slice(end, end + 6))) list = { end, count }
    if (isLast) break
  }
  return list
}

const ONE = /^(?: of [^,.;]{1,24})?(?=,? (?:was|is|has)\b)/u

/** "a woman was killed and her husband hurt": the verb stands once. */
const isElliptic = (text: string, last: Part | undefined, start: number, rest: string): boolean =>
  last?.kind === 'act' &&
  (last.action === 'kill' || last.action === 'wound') &&
  /^,? (?:and|while|but) $/u.test(text.slice(last.end, start)) &&
  ELLIPTIC.test(rest)

const ELLIPTIC =
  /^(?:, [^,.;]{1,30},| \(\d{1,2}\))? (?:\p{Ll}+ly )?(?:killed|wounded|injured|hurt|hospitali[sz]ed|concussed)\b/u

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

const HURT = '(?:injur|wound|burn|concuss|contus|barotrauma|trauma|shrapnel|fracture)'
const HOSPITAL = '(?:taken|rushed) to (?:a |the )?hospital'
/** What makes a victim of "the driver", behind an apposition. */
const SUFFERS = new RegExp(
  String.raw`^(?: and (?:his |her |their |the )?[\p{Ll}-]+)?(?:,? (?:who |of |aged |\(?\d)[^,.;]{0,30},?|, [^,.;]{1,40},)? (?:` +
    [
      String.raw`(?:was|were|has been|have been|had been|is|being) (?:\p{Ll}+ ){0,2}?(?:killed|dead|wounded|injured|hurt|hospitali[sz]ed|concussed|treated|${HOSPITAL})`,
      '(?:is|was|remains) (?:still |now )?in (?:a |the )?(?:hospital|intensive care)',
      '(?:has |also |later )?died|did not survive|perished|succumbed|lost (?:his|her) life',
      String.raw`(?:suffered|received|got|has|had) (?:(?!no\b)[\p{Ll}-]+ ){0,3}${HURT}|sustained`,
    ].join('|') +
    ')',
  'u',
)

const WORD = String.raw`(?: (?!(?:was|is|has|had|and|or|of|in|on|at|who|that|which|to|by|for|with|from|after|when|as|were|are|be)\b)[\p{Ll}][\p{Ll}-]*)`
/** A noun with what is said before it, before what befell somebody. */
const NOUN = new RegExp(`^${WORD}{1,4}(?=${SUFFERS.source.slice(1)})`, 'u')
const HARMED_NOUN = new RegExp(`^${WORD}{1,3}(?=[,.;]|$| (?:in|at|near|on|and|who|when|as|while|outside)\\b)`, 'u')
/** Many, of whom it is not said how many; animals and things that are said to die. */
const CROWD =
  /\b(?:family|group|number|crowd|team|crew|handful|dozen|total|majority|minority|third|quarter|half|few|lot|herd|flock|generation|deal|class|community|village|town|city|region|country|unit|brigade|battalion|platoon|company|squad|convoy|household|record|hundred|thousand|score|range|variety|pet|puppy|kitten|goat|elephant|lion|bear|deer|donkey|bird|fire|plan|bill|market|hope|dream|tree|ceasefire|truce|engine|battery|phone|signal|share|further|similar|large|great|small|big|string|series|wave|mix|combination|host|lorry|house|vehicle)s?$/u
