/** People of one sentence beside each other: a title that they share, and words that two of them claim. */
import type { PersonMention } from './mention.ts'

/** Between a person and the next of a list: an unknown name there is a person, too. */
export const LISTED = /^\)?(?:,? and |, and |,? as well as |, )(?:\p{Lu}\p{L}+['’ʼ]s? )?$/u

/** "US Senators Lindsey Graham and Richard Blumenthal": a plural office is that of each name in the list. */
export function sharedTitles(text: string, people: readonly PersonMention[]): PersonMention[] {
  const done: PersonMention[] = []
  let shared: PersonMention | undefined
  for (const person of people) {
    const last = done.at(-1)
    const listed = last !== undefined && LISTED.test(text.slice(last.end, person.start))
    if (person.title === undefined && shared?.title !== undefined && listed) done.push(withShared(person, shared))
    else {
      shared = person.title?.plural === true ? person : undefined
      done.push(person)
    }
  }
  return done
}

/** "US Senators A and B" share their country, "Presidents A of Ghana and B" do not. */
function withShared(person: PersonMention, { title, country, countrySpan, nameSpan }: PersonMention): PersonMention {
  const isOwn = person.country !== undefined || person.organization !== undefined
  const shares = !isOwn && countrySpan !== undefined && countrySpan.start < nameSpan.start
  return { ...person, ...(title ? { title } : {}), ...(shares && country ? { country, countrySpan } : {}) }
}

/** Where the words of two people meet the owner's goes into the other's: "Trump's envoy Keith Kellogg" is Kellogg. */
export function withoutOverlaps(people: readonly PersonMention[]): PersonMention[] {
  const kept: PersonMention[] = []
  for (const person of people) {
    const last = kept.pop()
    if (last === undefined || last.end <= person.start) kept.push(...(last ? [last] : []), person)
    else if (person.start <= last.nameSpan.start) kept.push(person)
    else if (person.nameSpan.start >= last.nameSpan.end && person.end <= last.end) kept.push(last)
    else {
      const end = Math.min(last.end, Math.max(last.nameSpan.end, person.start))
      kept.push({ ...last, end }, { ...person, start: Math.min(Math.max(end, person.start), person.nameSpan.start) })
    }
  }
  return kept
}
