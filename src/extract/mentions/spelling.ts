/** Slips in a known name. */
import type { Lexicon, Person } from '../../lexicon/lexicon.ts'
import { fold } from './tokens.ts'

/** "Giorgia Maloni", "Volodymr Zelenskyy": one slip in one part of a known name, the other part right, one candidate. */
export function bySpelling(name: string, lexicon: Lexicon): Person | undefined {
  const [given = '', ...rest] = fold(name).split(' ')
  const surname = rest.join(' ')
  const bySurname = (lexicon.givenNames.get(given) ?? []).filter((person) =>
    oneSlip(surname, fold(person.name).split(' ').slice(1).join(' ')),
  )
  const byGiven = (lexicon.surnames.get(surname) ?? []).filter((person) =>
    oneSlip(given, fold(person.name).split(' ')[0] ?? ''),
  )
  const candidates = new Set([...bySurname, ...byGiven])
  return candidates.size === 1 ? [...candidates][0] : undefined
}

/** Whether two words of five letters or more differ by one letter put in, left out or changed. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (a.length === b.length) return restA.slice(1) === restB.slice(1)
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1)
}
