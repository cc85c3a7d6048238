/** Countries and armed groups that a sentence names, as those who may attack or be attacked. */
import { allMatches } from '../../all-matches.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import type { Cast } from './cast.ts'
import { anyOf } from './patterns.ts'
import type { StrikeWords } from './words.ts'

/** A side with the words that tell it. Countries are ISO 3166-1 alpha-3, armed groups their usual name. */
export interface Side {
  readonly code: string
  readonly span: Span
  /** Whether the words name a force: "the army". */
  readonly body?: true
}

export interface Actor extends Side {
  /** "Russian", "Russia's": stands before what belongs to it. */
  readonly owning: boolean
}

/** Countries, nationalities, capitals that stand for a government, and armed groups of a sentence. */
export function actorsOf(
  text: string,
  sentence: SentenceMentions,
  lexicon: Lexicon,
  groups: (text: string, span: Span) => Side[],
): Actor[] {
  const owns = (end: number): boolean => /^['’]s?\b|^['’] /u.test(text.slice(end, end + 3))
  const actors: Actor[] = []
  for (const mention of sentence.mentions) {
    const span = { start: mention.start, end: mention.end }
    if (mention.kind === 'country' || mention.kind === 'adjective')
      actors.push({
        code: mention.country.code,
        span,
        owning:
          // "the Russians" are nobody's
          (mention.kind === 'adjective' && !/[^s]s$/u.test(text.slice(mention.start, mention.end))) ||
          owns(mention.end) ||
          /^[A-Z.]{2,5}$/u.test(text.slice(mention.start, mention.end)),
      })
    const isCapital =
      mention.kind === 'place' &&
      mention.place?.kind === 'settlement' &&
      mention.country !== undefined &&
      lexicon.countries.get(mention.country)?.capitals.includes(mention.name)
    const isLocated =
      /\b(?:in|on|at|over|near|to|from|for|of|hit|struck|around|outside|into|against) (?:[\p{Ll}]+ )?$/u.test(
        text.slice(Math.max(0, mention.start - 24), mention.start),
      )
    if (mention.kind === 'place' && isCapital && !isLocated && mention.country !== undefined)
      actors.push({ code: mention.country, span, owning: owns(mention.end) })
  }
  // "the Revolutionary Guards fired", "an IDF strike"
  const part = text.slice(sentence.span.start, sentence.span.end)
  for (const { country, pattern } of lexicon.strikes.patterns.agents)
    for (const match of allMatches(part, pattern)) {
      const start = sentence.span.start + match.index
      const agent = { code: country, span: { start, end: start + match[0].length } }
      actors.push({ ...agent, owning: true }, { ...agent, owning: false })
    }
  // "Houthi missiles" and "the Houthis fired": the names of groups are nouns and adjectives
  for (const group of groups(text, sentence.span)) actors.push({ ...group, owning: true }, { ...group, owning: false })
  return actors.sort((a, b) => a.span.start - b.span.start)
}

/** Finds armed groups in a part of a text. */
export function groupFinder({ patterns }: StrikeWords): (text: string, span: Span) => Side[] {
  const { any, each } = patterns.groups
  return (text, { start, end }) => {
    const part = text.slice(start, end)
    if (!any.test(part)) return []
    const found = each.flatMap(({ group, pattern }) =>
      allMatches(part, pattern).map((match) => ({
        code: group.name,
        span: { start: start + match.index, end: start + match.index + match[0].length },
      })),
    )
    // "Kataib Hezbollah" is not Hezbollah
    return found.filter(
      ({ span }) =>
        !found.some(
          (other) =>
            other.span.start <= span.start &&
            span.end <= other.span.end &&
            other.span.end - other.span.start > span.end - span.start,
        ),
    )
  }
}

/** Finds the sides that a text only names by their part: "the enemy", "the army", "the rebels". */
export function roleFinder({ roles }: StrikeWords, { enemy, soil, group }: Cast): (text: string, span: Span) => Side[] {
  const codes = { enemy, army: soil, group }
  const patterns = Object.entries(codes).flatMap(([role, code]) =>
    code === undefined
      ? []
      : [{ code, role, pattern: new RegExp(String.raw`\b(?:${anyOf(roles[role as keyof typeof codes])})\b`, 'giu') }],
  )
  return (text, { start, end }) => {
    const part = text.slice(start, end)
    return patterns.flatMap(({ code, role, pattern }) =>
      allMatches(part, pattern).map((match) => ({
        code,
        span: { start: start + match.index, end: start + match.index + match[0].length },
        ...(role === 'army' ? { body: true as const } : {}),
      })),
    )
  }
}
