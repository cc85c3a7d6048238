/** An office beside a name: its title in the text's words, and the country or body it belongs to. */
import type { Span } from '../../model.ts'
import type { Atom, OfficeAtom } from './lexical.ts'
import type { PersonMention, Title } from './mention.ts'
import type { Tagged } from './tagged.ts'

export interface OfficeReading {
  readonly title: Title
  readonly span: Span
  readonly parts: readonly Atom[]
}

/** Of these nobody holds two. */
const HEAD = /^(?:president|prime minister|premier|chancellor|federal chancellor|taoiseach)$/iu
const AND = / and (?:the )?$/u

/**
 * The tagged words before a name; in "the Prime Minister and President Macron" the office of somebody else is left blank.
 */
export function afterOtherHead(text: string, tagged: Tagged<Atom>, from: number, at: number): string {
  const left = tagged.tagged.slice(from, at)
  const offices = [...left].flatMap((_, index) => {
    const atom = tagged.mentionAt(from + index)
    return atom?.kind === 'office' && HEAD.test(text.slice(atom.start, atom.end)) ? [index] : []
  })
  const last = offices.at(-1)
  const other = offices.at(-2)
  if (last === undefined || other === undefined || !AND.test(left.slice(other + 1, last))) return left
  const isSame = textAt(text, tagged, from + other) === textAt(text, tagged, from + last)
  return isSame ? left : `${' '.repeat(last)}${left.slice(last)}`
}

function textAt(text: string, tagged: Tagged<Atom>, index: number): string {
  const atom = tagged.mentionAt(index)
  return atom ? text.slice(atom.start, atom.end).toLowerCase() : ''
}

/** The title without its country: "President of Romania" is "President", "Special Envoy for Ukraine" stays whole. */
export function readOffice(
  text: string,
  tagged: Tagged<Atom>,
  match: RegExpExecArray,
  from: number,
): OfficeReading | undefined {
  const atoms: Atom[] = []
  const officeAt = from + (match.indices?.groups?.['office']?.[0] ?? 0) - match.index
  let office: (OfficeAtom & { at: number }) | undefined
  for (let at = from; at < from + match[0].length; at++) {
    const atom = tagged.mentionAt(at)
    if (atom === undefined) continue
    if (atom.kind === 'office' && at === officeAt) office = { ...atom, at }
    else atoms.push(atom)
  }
  if (office === undefined) return undefined
  const complement = match.groups?.['complement'] ?? ''
  const end = complement === '' ? office.end : tagged.spanOf(office.at, office.at + 1 + complement.trimEnd().length).end
  const span = { start: office.start, end }
  const words = titleText(text, office, end, atoms)
  const title = {
    text: office.plural ? singular(words) : words,
    span,
    level: office.level,
    past: office.past,
    plural: office.plural,
  }
  return { title, span: tagged.spanOf(from, from + match[0].trimEnd().length), parts: atoms }
}

function titleText(text: string, office: OfficeAtom, end: number, atoms: readonly Atom[]): string {
  const bare = text.slice(office.start, office.end)
  if (end === office.end) return normalTitle(bare)
  const inside = atoms.filter((atom) => atom.start >= office.end && atom.end <= end)
  let rest = ''
  let done = office.end
  for (const atom of inside) {
    rest += text.slice(done, atom.start)
    const isPurpose = /\bfor (?:the )?$/u.test(rest) && (atom.kind === 'country' || atom.kind === 'place')
    if (isPurpose || (atom.kind !== 'country' && atom.kind !== 'adjective' && atom.kind !== 'organization'))
      rest += text.slice(atom.start, atom.end)
    const owns = /^['’]s/u.test(text.slice(atom.end)) && !isPurpose && atom.kind !== 'office'
    // "secretary of Ukraine's Security Council" is secretary of the council
    if (owns && /\b(?:of|for|to) $/u.test(rest)) rest += 'the'
    done = owns ? atom.end + 2 : atom.end
  }
  rest += text.slice(done, end)
  const isNational = inside.some(({ kind }) => kind === 'country' || kind === 'adjective')
  const complement = rest
    .replace(/\s+/gu, ' ')
    // "secretary of its Security Council" too, "head of its press unit" is head of press unit
    .replace(/\b(of|for|to) (?:its|their|his|her) (?=\p{Lu})/u, '$1 the ')
    .replace(/\b(of|for|to) (?:its|their|his|her) /u, '$1 ')
    .replace(isNational ? FORM_OF_STATE : /$^/u, '')
    .replace(/(?:[ ,]+(?:of|for|to|the|and))+ ?$/u, '')
    .trim()
  return normalTitle(complement === '' || /^(?:of|for|to)(?: the)?$/u.test(complement) ? bare : `${bare} ${complement}`)
}

/** "of the Togolese Republic" is of Togo, as "of Togo" is. */
const FORM_OF_STATE = / of the (?:\p{Lu}\p{Ll}+ )?(?:Republic|Kingdom|Federation|State|Union)(?: of)?(?: the)? ?$/u

/** The title of an office that several people share: "foreign ministers all". */
export const sharedTitle = (text: string, office: OfficeAtom): Title => {
  const { start, end, level, past, plural } = office
  return { text: singular(normalTitle(text.slice(start, end))), span: { start, end }, level, past, plural }
}

/** "Senators" is "Senator", "foreign ministers" "foreign minister". */
const singular = (title: string): string =>
  title.replace(/ies(?=$| (?:of|for))/u, 'y').replace(/s(?=$| (?:of|for))/u, '')

const normalTitle = (title: string): string =>
  title
    .replace(/\s+/gu, ' ')
    .replace(/^(?:pm)$/iu, 'Prime Minister')
    .replace(/(?<!-)[Ss]ecretary-[Gg]eneral/u, 'Secretary General')

/** "Ukraine envoy", "special envoy for Ukraine", "ambassador to NATO" are sent there; "envoy of Ukraine", "US envoy" are not. */
function isSentTo(text: string, atom: Atom, title: string): boolean {
  if (!/envoy|ambassador|(?:special|permanent) representative/iu.test(title)) return false
  if (/\b(?:for|to|in) (?:the )?$/u.test(text.slice(Math.max(0, atom.start - 9), atom.start))) return true
  const isShort = /^[A-Z.]{2,4}$/u.test(text.slice(atom.start, atom.end))
  return (
    atom.kind === 'country' &&
    !isShort &&
    /^ (?:\p{L}+ ){0,2}(?:envoy|ambassador)/iu.test(text.slice(atom.end, atom.end + 40))
  )
}

export function belonging(
  text: string,
  parts: readonly Atom[],
  title: string,
): Pick<PersonMention, 'country' | 'countrySpan' | 'organization' | 'organizationSpan'> {
  for (const atom of parts) {
    const span = { start: atom.start, end: atom.end }
    if (isSentTo(text, atom, title)) continue
    if (atom.kind === 'country' || atom.kind === 'adjective') return { country: atom.country.code, countrySpan: span }
    if (atom.kind === 'organization') return { organization: atom.name, organizationSpan: span }
    if (atom.kind === 'forum' && /^(?:European Council|NATO)/u.test(atom.name))
      return { organization: atom.name, organizationSpan: span }
    if (atom.kind === 'person' && atom.person.country !== undefined)
      return { country: atom.person.country, countrySpan: span }
    const [place] = atom.kind === 'place' ? atom.places : []
    if (place?.country !== undefined) return { country: place.country, countrySpan: span }
  }
  return {}
}
