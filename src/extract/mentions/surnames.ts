/** A surname alone is whoever of that surname the document names in full; else the one of the lexicon; else nobody. */
import type { Lexicon, Person } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { Atom } from './lexical.ts'
import type { PersonMention } from './mention.ts'
import { oneSlip } from './spelling.ts'
import { Taken } from './taken.ts'
import { fold } from './tokens.ts'

export interface SurnameResolver {
  /** A person mention whose name may be a surname only ("Governor Reznichenko"). */
  person(mention: PersonMention): PersonMention[]
  /** Those of the capitalised words of a sentence, outside the people read in it, that are surnames. */
  atoms(text: string, sentence: Span, atoms: readonly Atom[], people: readonly PersonMention[]): PersonMention[]
}

/** "D. Novak", who is somebody of the document whose given name begins so. */
const INITIAL = /^(\p{Lu})\.?(?: ?\p{Lu}\.)? (\p{Lu}[\p{L}'’ -]+)$/u

interface Candidate {
  readonly name: string
  readonly known?: Person
}

export function surnameReader(lexicon: Lexicon): (everyone: readonly PersonMention[]) => SurnameResolver {
  return (everyone) => {
    const inDocument = new Map<string, Map<string, Candidate>>()
    for (const { full, name, known } of everyone) {
      if (!full || INITIAL.test(name)) continue
      for (const form of [name, ...(known?.aliases ?? [])]) {
        const words = fold(form).split(' ')
        for (let from = 0; from < words.length; from++) {
          const key = words.slice(from).join(' ')
          const named = inDocument.get(key) ?? new Map<string, Candidate>()
          inDocument.set(key, named.set(name, { name, ...(known ? { known } : {}) }))
        }
      }
    }
    const resolve = (surname: string, country: string | undefined): Candidate | undefined => {
      const here = [...(inDocument.get(surname)?.values() ?? [])]
      if (here.length > 0) return here.length === 1 ? here[0] : undefined
      const known = (lexicon.surnames.get(surname) ?? []).filter(
        (person) => country === undefined || person.country === country,
      )
      if (known.length === 1 && known[0] !== undefined) return { name: known[0].name, known: known[0] }
      const slips = [...inDocument.keys()]
        .filter((key) => oneSlip(key, surname))
        .flatMap((key) => [...(inDocument.get(key)?.values() ?? [])])
      return slips.length === 1 ? slips[0] : undefined
    }
    return {
      person(mention) {
        const [, initial, surname] = INITIAL.exec(mention.name) ?? []
        if (initial !== undefined && surname !== undefined) {
          const candidate = resolve(fold(surname), mention.country)
          return [candidate?.name.startsWith(initial) ? { ...mention, ...candidate } : mention]
        }
        if (mention.full) return [mention]
        const candidate = resolve(fold(mention.name), mention.country)
        return candidate ? [{ ...mention, ...candidate, full: true }] : [mention]
      },
      atoms(text, sentence, atoms, people) {
        const taken = new Taken(sentence)
        for (const person of people) taken.take(person)
        return atoms.flatMap((atom) => {
          if (atom.kind !== 'name' || atom.words > 3 || taken.has(atom)) return []
          const words = text.slice(atom.start, atom.end).replace(/\s+/gu, ' ')
          const [, initial = '', surname = words] = INITIAL.exec(words) ?? []
          const candidate = resolve(fold(surname), undefined)
          if (candidate === undefined || !candidate.name.startsWith(initial)) return []
          const span = { start: atom.start, end: atom.end }
          return [{ kind: 'person', ...span, nameSpan: span, ...candidate, full: true }]
        })
      },
    }
  }
}
