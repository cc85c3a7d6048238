/** People with the office, country and organisation that stand beside the name. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import { homeAfter, homeBefore, homeOfOffice, isPeer, isRepresentative, servedBy } from './home.ts'
import type { Atom } from './lexical.ts'
import type { PersonMention } from './mention.ts'
import { type Paired, pairedOffices } from './paired.ts'
import { LISTED, sharedTitles, withoutOverlaps } from './people-in-list.ts'
import { bySpelling } from './spelling.ts'
import { pattern, type Tagged } from './tagged.ts'
import { afterOtherHead, belonging, readOffice, sharedTitle } from './titles.ts'
import { fold } from './tokens.ts'

/** Words that cannot stand inside "head of the city military administration": there the phrase has ended. */
const STOP = String.raw`(?!(?:said|says|told|who|that|which|since|until|till|during|is|was|are|were|has|had|have|will|would|in|on|at|and|by|as|to|with|from|over|after|before|where|when|met|has|two|three|four|five|six|seven|eight|nine|ten|several|both|all)\b)`

/**
 * "of Romania", "for the Armed Forces", "of the city's military administration", "of the President's Office", "and
 * Foreign Minister": `atoms` may stand in it.
 */
const complement = (atoms: string, institutions: string, portfolios: string): string => {
  const word = String.raw`(?:of |and |for |to )?(?:the )?(?:${atoms}(?:['’ʼ]s?)?|<O>['’ʼ]s?|<X>(?=[ ,])|${institutions}|${STOP}\p{Ll}[\p{Ll}'’-]*)`
  return String.raw`(?<complement>(?: and (?:<O>|${portfolios}))?(?:,? (?:of|for|to) (?:the |its |his |her )?${word}(?: ${word}){0,5}?)?)`
}

/** "Foreign ministers of the Benelux": what ministers are of is nobody. */
const OFFICE_OF = pattern('<O> (?:of|from) (?:the )?$', 'u')

export type PeopleReader = (text: string, tagged: Tagged<Atom>) => PersonMention[]

export function peopleReader(lexicon: Lexicon): PeopleReader {
  const honorific = `(?:(?:${lexicon.officeWords.honorifics.map((word) => word.replaceAll(' ', '[. ]{1,2}')).join('|')})\\.? )`
  const dropped = `(?:(?:${[...lexicon.officeWords.drop, ...lexicon.officeWords.past].join('|')}) )?`
  // "French", "Britain's new", "Odesa region", "Trump's", "Belgium:"
  const owner = String.raw`(?:<CJG> |<L> (?:region |city )?|(?:(?:<CJ> )?<O> )?<CJGLPX>['’ʼ]s? (?:[\p{Ll}]{3,12} )?|<CG>: )?`
  const institutions = `(?:${lexicon.officeWords.institutions.join('|')})`
  const portfolios = `(?:${lexicon.officeWords.portfolios.join('|')})`
  // "a director at the European External Action Service", "head of section at the Iranian Foreign Ministry"
  const employer = String.raw` (?:at|in|with) (?:the |its |his |her )?(?:<CJG>(?:['’ʼ]s?)? ?)?(?:(?:<X>|${institutions}|ministry|office|department|agency|of|for)(?: |(?=[,.;:)]|$))){0,5}`
  // "Kaja Kallas, the bloc's foreign policy chief"
  const its = `(?:(?:bloc|alliance|union|group|country|nation|kingdom|community|league|organi[sz]ation|body)['’]s )?`
  const before = pattern(
    `(?:(?<![\\p{L}])${honorific}){0,2}${owner}${dropped}(?<office><O>)${complement('<CJGLF>', institutions, portfolios)}(?: (?:at|in|from) (?:the |its |his |her )?(?:<CJG>(?:['’ʼ]s)? )?(?:[\\p{L}’'-]+ ){0,3}[\\p{L}’'-]+(?=,))?(?<list> of (?:the )?<C>(?:, (?:the )?<C>){0,30},? and (?:the )?<C>)?(?<comma>,| [–—-]|:| \\()?(?: |(?<=\\())(?<each><CJ>['’ʼ]s? )?${honorific}{0,3}$`,
    'diu',
  )
  const after = pattern(
    String.raw`^(?:,| \(| [-–—]) ?(?:the |an? |his |her |its |their |who is (?:the )?|currently |now |now the )?${its}${owner}${dropped}(?<office><O>)${complement('<CJGLFXO>', institutions, portfolios)}(?:${employer}|(?<whose> (?:to|of) (?:the |his |her )?(?:<CJ>(?:['’ʼ]s?)? )?(?:<O> )?<P>))?(?:, (?:the )?<C>(?=[;.)]|$))?(?= ?(?:[,.;:)(|]|$)| (?:too|all|both|and(?! ${institutions})|who|whom|whose|said|says|told|on|in|at|from|since|until|with|was|is|had|as well)\b)`,
    'diu',
  )
  // "special envoy of the US President" before whoever is the envoy
  const outer = pattern(
    `${owner}${dropped}(?<office><O>)(?<complement> of (?:the |his |her )?(?:<CJ>(?:['’ʼ]s?)? )?<O>(?: of (?:the )?<C>)?)(?<comma>,)? ${honorific}{0,3}$`,
    'diu',
  )
  const address = pattern(`(?<![\\p{L}])${honorific}{1,3}$`, 'iu')
  const isBody = new RegExp(String.raw`\b${institutions}\b`, 'u')

  /** The person that a name at an index of the sentence is, given the one read before it. */
  const personAt = (
    text: string,
    tagged: Tagged<Atom>,
    at: number,
    last: PersonMention | undefined,
    pair: Paired | undefined,
  ) => {
    const atom = tagged.mentionAt(at)
    if (atom?.kind !== 'person' && atom?.kind !== 'name') return undefined
    const left = afterOtherHead(text, tagged, Math.max(0, at - REACH), at)
    if (atom.kind === 'name' && PLACE_OF.test(left)) return undefined
    const right = tagged.tagged.slice(at + 1, at + 1 + REACH)
    const found = before.exec(left)
    const isPlural = found !== null && isPluralOffice(tagged, found, at - left.length)
    if (atom.kind === 'name' && isPlural && OFFICE_OF.test(left)) return undefined
    const free =
      found !== null && last !== undefined && officeStart(tagged, found, at - left.length) < last.end ? null : found
    const nearest = titled(free, right, isPlural)
    const anothers = nearest !== undefined && belongsToAnother(text, tagged, at, nearest)
    const isRoyal =
      nearest !== undefined &&
      ROYAL.test(text.slice(officeStart(tagged, nearest, at - left.length), atom.start)) &&
      after.test(right)
    const leftMatch = isRoyal ? undefined : anothers ? (outer.exec(left) ?? undefined) : nearest
    const behind = leftMatch ? null : after.exec(right)
    const isTitle =
      behind && !isPluralOffice(tagged, behind, at + 1) && !IN_THE_CHAIR.test(text.slice(atom.end, atom.end + 20))
    const match = leftMatch ?? (isTitle ? behind : undefined)
    const form = address.exec(left)
    const words = text.slice(atom.start, atom.end)
    const listed = last?.full === true && LISTED.test(text.slice(last.end, atom.start))
    const origin = homeAfter(tagged, at)
    const bracketed = origin?.after?.startsWith(' (') === true
    const addressed = form ? at - left.length + form.index : at
    const countrys = homeBefore(tagged, addressed)
    const owned = countrys !== undefined && OWNED_PERSON.test(right)
    const shown =
      PERSON_FORM.test(words) &&
      (origin !== undefined || WHO.test(right) || isRepresentative(tagged, at) || isPeer(tagged, at))
    const signs = pair !== undefined || match !== undefined || form !== null || listed || bracketed || owned || shown
    const person = atom.kind === 'name' && isBody.test(words) ? undefined : identify(text, atom, lexicon, signs)
    if (person === undefined) return undefined
    const begin = leftMatch ? at - left.length + leftMatch.index : addressed
    const office = match && readOffice(text, tagged, match, leftMatch ? at - left.length + leftMatch.index : at + 1)
    const isList = isPlural && (leftMatch?.groups?.['list'] ?? leftMatch?.groups?.['comma']) !== undefined
    const owner = leftMatch && !isList ? undefined : countrys
    const stated = office && belonging(text, office.parts, office.title.text).country
    const master = HIS.test(tagged.tagged.slice(Math.max(0, begin - REACH), begin)) ? homeOf(last, lexicon) : undefined
    const behindAt = behind && match ? at + 1 + (behind.indices?.groups?.['office']?.[0] ?? 0) : begin
    const sender =
      homeOfOffice(tagged, behindAt) ??
      homeOfOffice(tagged, begin) ??
      master ??
      servedBy(tagged, behind && match ? at + behind[0].length : at)
    const untold = match === undefined || (office && stated === undefined)
    const home = owner ?? (untold ? origin?.atom : undefined)
    const parts = pair?.home
      ? [pair.home]
      : isList
        ? [...[home].filter((part) => part !== undefined)]
        : [...(office?.parts ?? []), ...[home ?? (untold ? sender : undefined)].filter((part) => part !== undefined)]
    const ranks = form && tagged.spanOf(at - left.length + form.index, at)
    const bracket = bracketed ? tagged.spanOf(at, at + 1 + (origin.after?.length ?? 0)) : undefined
    const beside = pair?.home && /^, $/u.test(text.slice(pair.home.end, atom.start)) ? pair.home : undefined
    const span = [office?.span, home, beside, ranks ?? undefined, bracket].reduce<Span>(
      (whole, part) => (part ? cover(whole, part) : whole),
      atom,
    )
    const title = office?.title ?? (pair?.office && sharedTitle(text, pair.office))
    return {
      kind: 'person',
      start: span.start,
      end: span.end,
      nameSpan: { start: atom.start, end: atom.end },
      ...person,
      ...belonging(text, parts, title?.text ?? ''),
      ...(title ? { title } : {}),
    } satisfies PersonMention
  }

  return (text, tagged) => {
    const people: PersonMention[] = []
    const paired = pairedOffices(tagged)
    for (let at = 0; at < tagged.tagged.length; at++) {
      const person = personAt(text, tagged, at, people.at(-1), paired.get(at))
      if (person !== undefined) people.push(person)
    }
    return sharedTitles(text, withoutOverlaps(people))
  }
}

/** "Margus Tsahkna (chair)": what somebody is at the meeting is no title. */
const IN_THE_CHAIR = /^,? \((?:the )?(?:co-?)?(?:chair|host)(?:man|woman|person)?\)/iu

/** "Prince Faisal bin Farhan, the foreign minister": a form of address where an office stands behind the name. */
const ROYAL = /^(?:prince|princess)\b/iu

/** "Estonian Prime Minister Kadri Saluveer sent her foreign minister, Mart Lepik": Lepik is of Saluveer's country. */
function homeOf(master: PersonMention | undefined, { countries }: Lexicon): Atom | undefined {
  const country = countries.get(master?.country ?? master?.known?.country ?? '')
  const span = master?.countrySpan ?? master?.nameSpan
  return country && span && { kind: 'country', start: span.start, end: span.end, country }
}

const HIS =
  /\b(?:(?:his|her) (?:own )?|in (?:his|her) (?:place|stead),?(?: came| sat| spoke| was)? (?:the )?|(?:represented|replaced) by (?:the )?)$/u

/** How far from a name its office may stand. */
const REACH = 160

/** "in the village of Khorlivka, the governor said": no name of a governor. */
const PLACE_OF = /\b(?:villages?|towns?|settlements?|hamlets?|city|cities|port|resort|camp) of (?:the )?$/iu

/** "Signe Aagaard", "Tore O. Sandvik", "Mohammed bin Salman": with "of Denmark" or "who" behind it a person. */
const PERSON_FORM = /^\p{Lu}[\p{Ll}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+|\p{Ll}{2,3})){1,3}$/u
const WHO = /^(?:, |,? \([^)]{1,20}\),? | )who /u

/** After "Latvia's" and a name: what somebody does, or another of a list; "Britain's Royal Navy base" is nobody. */
const OWNED_PERSON =
  /^(?:[.;)]|, |$| and (?:the )?[^\p{Ll}]|,? (?:\p{Ll}+(?:ed|ly|[^su]s)|said|told|sat|took|came|spoke|met|had|has|was|were|is|did|left|gave|put|made)(?!\p{L}))/u

/** Where the office of a match begins: "A, envoy of China, B, envoy of Iran" has given the first to A. */
const officeStart = (tagged: Tagged<Atom>, match: RegExpExecArray, offset: number): number =>
  tagged.offsetAt(offset + (match.indices?.groups?.['office']?.[0] ?? 0))

function isPluralOffice(tagged: Tagged<Atom>, match: RegExpExecArray, offset: number): boolean {
  const atom = tagged.mentionAt(offset + (match.indices?.groups?.['office']?.[0] ?? 0))
  return atom?.kind === 'office' && atom.plural
}

/**
 * "the governor, Oleh Kiper, said": a comma between office and name must have its twin, or the name starts a list; it
 * may after a plural: "the prime ministers of Sweden and Latvia — Ulf Kristersson and Evika Siliņa".
 */
function titled(match: RegExpExecArray | null, right: string, plural: boolean): RegExpExecArray | undefined {
  if (match === null) return undefined
  if (plural) return match
  if ((match.groups?.['list'] ?? match.groups?.['each']) !== undefined) return undefined
  if (match.groups?.['comma'] === undefined) return match
  return /^(?:[,.;:)]|$| (?:said|says|told))/u.test(right) ? match : undefined
}

/** "the envoy of", before another office. */
const OUTER_OFFICE = pattern("<O> of(?<the> the)? (?:<CJ>(?:['’ʼ]s?)? )?$", 'iu')

/**
 * "the special envoy of the US President Steve Witkoff" is no president: whose office it is the lexicon knows; of a name
 * it has not, "of the" and a comma leave it open.
 */
function belongsToAnother(text: string, tagged: Tagged<Atom>, at: number, match: RegExpExecArray): boolean {
  const from = at - (match.input.length - match.index)
  const outer = OUTER_OFFICE.exec(tagged.tagged.slice(Math.max(0, from - REACH), from))
  if (outer === null) return false
  const name = tagged.mentionAt(at)
  if (name?.kind !== 'person') return match.groups?.['comma'] !== undefined || outer.groups?.['the'] !== undefined
  const office = tagged.mentionAt(from + (match.indices?.groups?.['office']?.[0] ?? 0) - match.index)
  const words = office ? text.slice(office.start, office.end).toLowerCase() : ''
  return !name.person.offices.some(({ title }) => title.toLowerCase().includes(words))
}

/** Who a name is: by the lexicon, or by its form (an office or form of address beside it, or a usual given name). */
function identify(
  text: string,
  atom: Atom & { readonly kind: 'person' | 'name' },
  lexicon: Lexicon,
  bySign: boolean,
): Pick<PersonMention, 'name' | 'full' | 'known'> | undefined {
  if (atom.kind === 'person') return { name: atom.person.name, full: true, known: atom.person }
  const name = text.slice(atom.start, atom.end).replace(/\s+/gu, ' ')
  if (atom.words > 5) return undefined
  if (atom.words === 1) return bySign && /^\p{Lu}\P{Lu}*\p{Ll}/u.test(name) ? { name, full: false } : undefined
  const misspelt = bySpelling(name, lexicon)
  if (misspelt !== undefined) return { name: misspelt.name, full: true, known: misspelt }
  const given = fold(name.split(' ')[0] ?? '')
  return bySign || lexicon.givenNames.has(given) ? { name, full: true } : undefined
}

const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
