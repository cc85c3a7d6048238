/** Everything a document names, sentence by sentence. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { BlockKind, Document, Sentence, Span } from '../../model.ts'
import { pieces } from '../../read/pieces.ts'
import { dateMentions } from './dates.ts'
import { forumsByForm } from './forums.ts'
import { type Atom, lexicalReader } from './lexical.ts'
import type { ForumMention, Mention, NameMention, PersonMention } from './mention.ts'
import { numberReader } from './numbers.ts'
import { officeReader } from './offices.ts'
import { peopleReader } from './people.ts'
import { placeReader } from './places.ts'
import { surnameReader } from './surnames.ts'
import { type Tagged, tag } from './tagged.ts'
import { Taken } from './taken.ts'

export interface SentenceMentions {
  readonly span: Span
  /** Index of its block in `Document.blocks`. */
  readonly block: number
  readonly kind: BlockKind
  /** In order, not overlapping. */
  readonly mentions: readonly Mention[]
  readonly tagged: Tagged<Mention>
}

/** What a document says of a person, wherever it says it. */
export interface Profile {
  readonly name: string
  readonly mentions: readonly PersonMention[]
}

export interface DocumentMentions {
  readonly text: string
  /** Headlines, credits and sentences, in reading order. */
  readonly sentences: readonly SentenceMentions[]
  /** By name. */
  readonly people: ReadonlyMap<string, Profile>
}

export type MentionReader = (document: Document) => DocumentMentions

/** Builds the reader; the dictionaries behind it are made once. */
export function mentionReader(lexicon: Lexicon): MentionReader {
  const atomsOf = lexicalReader(lexicon)
  const peopleOf = peopleReader(lexicon)
  const surnamesOf = surnameReader(lexicon)
  const officesOf = officeReader(lexicon)
  const placesOf = placeReader(lexicon)
  const numbersOf = numberReader(lexicon.numbers)
  const bodies = new Set(lexicon.officeWords.institutions)

  return ({ text, blocks, sentences }) => {
    const parts = inOrder(
      blocks.flatMap(({ kind, span }, block) =>
        kind === 'headline' || kind === 'credit' ? pieces(text, span).map((piece) => ({ span: piece, block })) : [],
      ),
      sentences,
    )
    const read = parts.map((sentence) => {
      const dates = dateMentions(text, sentence.span)
      const known = withoutOverlaps(sentence.span, dates, atomsOf(text, sentence.span))
      const isHeadline = blocks[sentence.block]?.kind === 'headline'
      const atoms = isHeadline
        ? known
        : withForums(sentence.span, known, forumsByForm(text, sentence.span, lexicon.functionWords))
      const tagged = tag(text, sentence.span, atoms)
      return { ...sentence, dates, atoms, tagged, people: peopleOf(text, tagged) }
    })
    const home = countriesOf(read.flatMap(({ atoms }) => atoms))
    const everyone = read.flatMap(({ people }) => people)
    const resolve = surnamesOf(everyone)
    const done = read.map(({ span, block, dates, atoms, tagged, people: found }): SentenceMentions => {
      const named = [...found.flatMap((person) => resolve.person(person)), ...resolve.atoms(text, span, atoms, found)]
      const people = new Taken(span)
      for (const person of named) people.take(person)
      const inPerson = (at: number): boolean => people.has({ start: at, end: at + 1 })
      const mentions: Mention[] = [
        ...named,
        ...officesOf(text, tagged, inPerson),
        ...placesOf(text, tagged, home),
        ...atoms.filter(opensWithNumber).flatMap((atom) => plain(text, atom, span, bodies)),
        ...dates,
        ...numbersOf(text, span),
        ...atoms.filter((atom) => !opensWithNumber(atom)).flatMap((atom) => plain(text, atom, span, bodies)),
      ]
      const kept = firstComeFirstServed(span, mentions)
      return { span, block, kind: blocks[block]?.kind ?? 'paragraph', mentions: kept, tagged: tag(text, span, kept) }
    })
    return { text, sentences: done, people: profiles(done) }
  }
}

function inOrder(...lists: readonly (readonly Sentence[])[]): Sentence[] {
  return lists.flat().sort((a, b) => a.span.start - b.span.start)
}

/** The atoms of a sentence that none of the spans takes a part of. */
function withoutOverlaps(sentence: Span, spans: readonly Span[], atoms: readonly Atom[]): Atom[] {
  if (spans.length === 0) return [...atoms]
  const taken = new Taken(sentence)
  for (const span of spans) taken.take(span)
  return atoms.filter((atom) => !taken.has(atom))
}

/** Forums by form beside the atoms; one that the lexicon knows is better known. */
function withForums(sentence: Span, atoms: readonly Atom[], formed: readonly ForumMention[]): Atom[] {
  const known = new Taken(sentence)
  for (const atom of atoms) if (atom.kind === 'forum') known.take(atom)
  const fresh = formed.filter((forum) => !known.has(forum))
  return [...withoutOverlaps(sentence, fresh, atoms), ...fresh].sort((a, b) => a.start - b.start)
}

/** Of overlapping mentions the one listed first stays: the richer kinds are listed first. */
function firstComeFirstServed(sentence: Span, mentions: readonly Mention[]): Mention[] {
  const taken = new Taken(sentence)
  return mentions.filter((mention) => taken.take(mention)).sort((a, b) => a.start - b.start)
}

/** A capital at the head of a sentence is no sign of a name. */
const isInitial = (text: string, { start }: Span, sentence: Span): boolean =>
  /^[\s"'“‘«(•–—-]*$/u.test(text.slice(sentence.start, start))

const PERSON_LENGTH = /^\p{Lu}(?:\.|\p{Ll}[\p{L}'’-]*)(?:\s+(?:\p{Lu}\.?|al-|el-|bin |de |van |von )[\p{L}'’-]*){1,4}$/u

function nameMention(text: string, span: Span, bodies: ReadonlySet<string>): NameMention {
  const personLike = PERSON_LENGTH.test(text) && !text.split(/\s+/u).some((word) => bodies.has(word))
  return { kind: 'name', ...span, text, personLike }
}

function plain(text: string, atom: Atom, sentence: Span, bodies: ReadonlySet<string>): Mention[] {
  const span = { start: atom.start, end: atom.end }
  if (atom.kind === 'country' || atom.kind === 'adjective') return [{ kind: atom.kind, ...span, country: atom.country }]
  if (atom.kind === 'organization' || atom.kind === 'forum') return [{ kind: atom.kind, ...span, name: atom.name }]
  if (atom.kind === 'name' && atom.words === 1 && isInitial(text, atom, sentence)) return []
  if (atom.kind === 'name') return [nameMention(text.slice(atom.start, atom.end), span, bodies)]
  return []
}

/** "The Three Seas Initiative": the number is part of the name; that of "the Bucharest Nine" counts its members, too. */
const opensWithNumber = (atom: Atom): boolean =>
  atom.kind === 'forum' && /^(?:two|three|four|five|six|seven|eight|nine|ten|\d)/iu.test(atom.name)

function countriesOf(atoms: readonly Atom[]): Set<string> {
  return new Set(
    atoms.flatMap((atom) => (atom.kind === 'country' || atom.kind === 'adjective' ? [atom.country.code] : [])),
  )
}

function profiles(sentences: readonly SentenceMentions[]): Map<string, Profile> {
  const people = new Map<string, PersonMention[]>()
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (mention.kind === 'person') {
        const known = people.get(mention.name)
        if (known) known.push(mention)
        else people.set(mention.name, [mention])
      }
  return new Map([...people].map(([name, list]) => [name, { name, mentions: list }]))
}
