/** Single words and phrases of a sentence that a lexicon knows, and capitalised runs that none knows. */
import type { Country, Lexicon, OfficeLevel, Person, Place, ProperName } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import { type Token, tokenize } from './tokens.ts'

/** An office phrase as it stands, modifiers included: "interim President", "foreign ministers". */
export interface OfficeAtom extends Span {
  readonly kind: 'office'
  readonly level: OfficeLevel
  readonly plural: boolean
  readonly past: boolean
}

export interface PersonAtom extends Span {
  readonly kind: 'person'
  readonly person: Person
}

export interface NameAtom extends Span {
  readonly kind: 'name'
  readonly words: number
}

export type Atom =
  | OfficeAtom
  | PersonAtom
  | NameAtom
  | (Span & { readonly kind: 'country' | 'adjective'; readonly country: Country })
  | (Span & { readonly kind: 'place'; readonly places: readonly Place[] })
  | (Span & { readonly kind: 'organization' | 'forum'; readonly name: string })

/** Particles inside a name: "von der Leyen", "bin Salman". */
const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'da',
  'di',
  'dos',
  'ter',
  'ten',
  'la',
  'le',
])
/** Forms of address that are parts of a name as well: "Hassan Sheikh Mohamud". */
const INNER = new Set(['sheikh', 'sayyid', 'haji'])
/** After these a doubtful place name is a place. */
const PLACE_PREPOSITIONS = new Set(['in', 'near', 'over', 'on', 'at', 'outside', 'around', 'of', 'from'])

/** Reads atoms of a sentence, in order and not overlapping. */
export type LexicalReader = (text: string, span: Span) => Atom[]

export function lexicalReader(lexicon: Lexicon): LexicalReader {
  const noNames = new Set([
    ...lexicon.functionWords,
    ...lexicon.officeWords.honorifics.flatMap((phrase) => phrase.split(' ')),
    ...lexicon.officeWords.drop,
    ...lexicon.officeWords.past,
  ])
  const institutions = new Set(
    [...lexicon.officeWords.institutions, ...lexicon.officeWords.portfolios].map((word) => word.toLowerCase()),
  )
  return (text, span) => {
    const tokens = tokenize(text, span)
    const atoms: Atom[] = []
    for (let i = 0; i < tokens.length; ) {
      const found =
        (isRoyal(tokens, i, atoms.at(-1)) ? undefined : officeAt(text, tokens, i, lexicon)) ??
        properAt(text, tokens, i, lexicon) ??
        runAt(text, tokens, i, lexicon, noNames, institutions)
      if (found === undefined) i += 1
      else {
        if (found.atom !== undefined) atoms.push(found.atom)
        i += found.length
      }
    }
    return atoms
  }
}

/** "Foreign Minister Prince Faisal": behind an office it is a form of address. */
const isRoyal = (tokens: readonly Token[], index: number, last: Atom | undefined): boolean =>
  last?.kind === 'office' && last.end === tokens[index - 1]?.end && ROYAL.has(tokens[index]?.key ?? '')

const ROYAL = new Set(['prince', 'princess'])

interface Found {
  readonly atom?: Atom
  /** Tokens used up. */
  readonly length: number
}

function spanOf(tokens: readonly Token[], index: number, length: number): Span | undefined {
  const first = tokens[index]
  const last = tokens[index + length - 1]
  return first && last && { start: first.start, end: last.end }
}

/** Offices that are verbs as well ("to chair"), and what stands before the verb. */
const VERBS = new Set(['chair', 'chairs', 'head', 'heads', 'aide', 'king', 'head'])
const BEFORE_VERB = new Set([
  'to',
  'will',
  'would',
  'shall',
  'should',
  'may',
  'can',
  'must',
  'who',
  'which',
  'he',
  'she',
  'they',
  'also',
  'jointly',
  'now',
])

/** Modifiers and an office: "first deputy head", "new foreign minister". Dropped modifiers stay outside the span. */
function officeAt(text: string, tokens: readonly Token[], index: number, lexicon: Lexicon): Found | undefined {
  const { keep, drop, past } = lexicon.officeWords
  let at = index
  let from = index
  let isPast = false
  for (let token = tokens[at]; token !== undefined && at < index + 3; token = tokens[++at]) {
    const here = lexicon.offices.at(text, tokens, at)[0]?.length ?? 0
    if (here > 0 && (lexicon.offices.at(text, tokens, at + 1)[0]?.length ?? 0) < here) break
    if (past.includes(token.key) || token.key.startsWith('ex-')) isPast = true
    else if (!keep.includes(token.key) && !drop.includes(token.key)) return undefined
    if (!keep.includes(token.key)) from = at + 1
  }
  const [match] = lexicon.offices.at(text, tokens, at)
  if (match?.length === 1 && tokens[at + 1]?.key === 'marshal') return undefined
  if (match?.length === 1 && VERBS.has(tokens[at]?.key ?? '') && BEFORE_VERB.has(tokens[at - 1]?.key ?? ''))
    return undefined
  const span = match && spanOf(tokens, from, at - from + match.length)
  if (match === undefined || span === undefined) return undefined
  return { atom: { kind: 'office', ...span, ...match.value, past: isPast }, length: at - index + match.length }
}

const KIND_ORDER: Readonly<Record<ProperName['kind'], number>> = {
  person: 0,
  organization: 1,
  forum: 1,
  country: 2,
  adjective: 3,
  place: 4,
}

function properAt(text: string, tokens: readonly Token[], index: number, lexicon: Lexicon): Found | undefined {
  const matches = lexicon.names.at(text, tokens, index)
  const [best] = [...matches].sort((a, b) => KIND_ORDER[a.value.kind] - KIND_ORDER[b.value.kind])
  if (best === undefined) return undefined
  let span = spanOf(tokens, index, best.length)
  if (span === undefined) return undefined
  if (text.charAt(span.end) === '.' && /[A-Z]\.[A-Z]$/.test(text.slice(span.start, span.end)))
    span = { ...span, end: span.end + 1 }
  const { value, length } = best
  if (value.kind === 'organization' && isShouted(text, tokens, index, lexicon)) return undefined
  if (value.kind === 'person') return { atom: { kind: 'person', ...span, person: value.person }, length }
  if (value.kind === 'country' || value.kind === 'adjective')
    return { atom: { kind: value.kind, ...span, country: value.country }, length }
  if (value.kind !== 'place') return { atom: { kind: value.kind, ...span, name: value.name }, length }
  const places = matches.flatMap((match) => (match.value.kind === 'place' ? [match.value] : []))
  const sure = places.filter((place) => !place.doubtful)
  const before = tokens[index - 1]?.key ?? ''
  if (sure.length === 0 && !PLACE_PREPOSITIONS.has(before)) return undefined
  return {
    atom: { kind: 'place', ...span, places: (sure.length > 0 ? sure : places).map((place) => place.place) },
    length,
  }
}

/** "WHO IS THERE": a word in capitals among others is no abbreviation. */
function isShouted(text: string, tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const next = tokens[index + 1]
  return (
    next !== undefined &&
    lexicon.functionWords.has(tokens[index]?.key ?? '') &&
    /^\p{Lu}{2,}$/u.test(text.slice(next.start, next.end))
  )
}

/** Whether a run of capitalised words ends before a word because a lexicon knows it; a town can be a surname ("Petro Halych"). */
function isKnown(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  afterGivenName: boolean,
): boolean {
  if (lexicon.offices.at(text, tokens, at).length > 0) return true
  const names = lexicon.names.at(text, tokens, at)
  return names.some(({ value }) => !(afterGivenName && value.kind === 'place'))
}

/** A run of capitalised words that nothing else begins with; one at the head of a sentence must have company. */
function runAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  noNames: ReadonlySet<string>,
  institutions: ReadonlySet<string>,
): Found | undefined {
  let length = 0
  for (let token = tokens[index]; token !== undefined; token = tokens[index + length]) {
    const previous = tokens[index + length - 1]
    if (length > 0 && previous !== undefined && !/^\s{1,2}$|^\.\s$/.test(text.slice(previous.end, token.start))) break
    const next = tokens[index + length + 1]
    const chained = next !== undefined && PARTICLES.has(next.key) && tokens[index + length + 2]?.capital === true
    const particle = length > 0 && PARTICLES.has(token.key) && (next?.capital === true || chained)
    const inner = length > 0 && next?.capital === true && INNER.has(token.key)
    const isLetter = token.end - token.start === 1 && text.charAt(token.end) === '.'
    if (!particle && !inner && (!token.capital || (noNames.has(token.key) && !isLetter) || /^\d/.test(token.key))) break
    if (length === 0 && institutions.has(token.key)) break
    if (length > 0 && isKnown(text, tokens, index + length, lexicon, lexicon.givenNames.has(tokens[index]?.key ?? '')))
      break
    length += 1
  }
  const span = length === 0 ? undefined : spanOf(tokens, index, length)
  if (span === undefined) return undefined
  return { atom: { kind: 'name', ...span, words: length }, length }
}
