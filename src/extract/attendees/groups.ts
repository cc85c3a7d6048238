/** Lists of people, countries and organisations in a sentence: what one verb of attendance can govern. */
import type { CountryMention, Mention, OfficeMention, OrganizationMention, PersonMention } from '../mentions/mention.ts'
import { pattern, type Tagged } from '../mentions/tagged.ts'

export type Participant = PersonMention | OfficeMention | CountryMention | OrganizationMention

export interface Group {
  readonly members: readonly Participant[]
  /** Range in the tagged sentence. */
  readonly from: number
  readonly to: number
}

/** Between two members of a list: a comma, "and", "and, by video,", or an aside ("who turned up late", "the host", "in Rome"). */
const JOIN = String.raw`(?:(?:, | [–—-] | )(?:and|nor|as well as|plus|or|&|together with|along with|then)(?:, (?:by|via|on|over|through|from|in|remotely|online|connected|joining|virtually)(?: [^,;.<=PCG>]{1,50})?,)? (?:by |with |from |of )?(?:<N> <O>, )?|, | [–—] )`
const DETERMINER = '(?:the |his |her |its |their |our |own |later |also |from )*'
const ASIDE = String.raw`(?:,? (?:who|whose|the|a|an|one|co-chair|co-host|host|chair|in|from|himself|herself|for|with|at) [^,;:.]{1,80}|,? by video(?: ?link)?| \([^)]{1,50}\))`
/** Of the asides those that need no comma behind them: "Merz (by video) and Tusk". */
const BESIDE = String.raw`(?: \([^)]{1,50}\)|,? (?:in|from|at) [^,;:.]{1,30}|,? by video(?: ?link)?)`
const KIN = String.raw`(?:(?:<J> )?(?:colleague|counterpart|opposite number|number two|fellow <O>|host|guest|son-in-law|daughter|brother|deputy|predecessor|successor) )?`
/** "Trump's son-in-law" before a name: whose he is, not somebody who takes part. */
const OWNER = String.raw`(?:<P>['’ʼ]s? [\p{Ll}-]+ )?`
const GAP = pattern(
  `^(?:${BESIDE}?${JOIN}|${ASIDE}?[,;] (?:and )?(?:by |with |of )?)${DETERMINER}${OWNER}${KIN}(?:<J> )?$`,
  'iu',
)
/** "Powell, who advises Prime Minister Starmer on security; and …": somebody in an aside of the list is none of it. */
const IN_ASIDE = pattern(String.raw`^,? (?:who|whose|which) [^,;:.]{1,80}$`, 'iu')
const ASIDE_ENDS = pattern(String.raw`^[^,;:.]{0,60}[,;](?: and)?(?: the)? <PO>`, 'iu')
/** "Sánchez went to Baghdad, for the Arab League, and Martin stayed at home": what it was for takes no part. */
const IN_PASSING = /\p{Ll}, for (?:the )?$/u
/** "Meloni ("beautiful," Trump remarked), Sharif": neither is who is named in a bracket with more words. */
const IN_BRACKET = /^ \([^)]{0,40}$/u
const BRACKET_ENDS = /^[^()]{2,40}\)/u
const OWNS = /^['’ʼ]s?(?![\p{L}])/u
/** "the Netherlands by Defence Minister …": the name after it takes part. */
const BY = /^ (?:is |was |were |are )?(?:represented )?by [^.;,]{0,40}\uE000/u

/** "… a state secretary and Iceland by its ambassador": what a country begins that shares the verb of the one before. */
const HAS_OWN = pattern('^ (?:(?:by|at the level of) (?:an?|its|the)|an?|its) [\\p{Ll}<=O>]', 'u')

const isParticipant = (mention: Mention): mention is Participant =>
  mention.kind === 'person' ||
  (mention.kind === 'office' &&
    (!mention.title.plural || mention.countries.length > 0 || mention.organization !== undefined)) ||
  mention.kind === 'country' ||
  mention.kind === 'organization'

/** "Anwar Ibrahim, the chairman of the bloc", "the other chair, European Council president Costa,": who it is has a name. */
function isApposed(office: OfficeMention, between: string, last: Participant | undefined, after: string): boolean {
  if (office.title.plural || office.countries.length > 0 || office.organization !== undefined) return false
  return (last?.kind === 'person' && between === ', the ' && after.startsWith(' of ')) || NAME_FOLLOWS.test(after)
}

const NAME_FOLLOWS = /^, \uE000(?:[,.;)]|$)/u

/** Somebody whose office or adviser may be spoken of: "Bevz of the President's Office". */
const isOne = (mention: Participant): boolean =>
  mention.kind === 'person' || (mention.kind === 'office' && !mention.title.plural)

/** A name that no lexicon knows is a person's where a verb of attendance governs it. */
function asPerson(mention: Mention): Mention {
  if (mention.kind !== 'name' || !mention.personLike) return mention
  const { start, end, text } = mention
  return { kind: 'person', start, end, nameSpan: { start, end }, name: text.replace(/\s+/gu, ' '), full: true }
}

/** "Norwegian officials", "the Turkish side", "U.S. and Ukrainian negotiators": what people of a country are at a meeting. */
const DELEGATION =
  /^(?:(?:,| and|, and) \uE003)*(?: (?:[a-z]+|\uE001))? (?:officials?|diplomats?|ministers?|representatives?|negotiators?|delegates?|delegations?|teams?|sides?|observers?|experts?|envoys?|officers?|part(?:y|ies)|generals|seats?|chairs?|flags?)(?![\p{L}])/u

/** "The Tajiks", "Ukrainians": a people in the plural, with no noun behind it. */
const PEOPLE = /(?<!s)s$/u
const NO_NOUN = /^(?:[,.;:)]|$| (?:and|were|had|have|are|will|sat|came|took|sent|joined|did|also|who)(?![\p{L}]))/u

/**
 * "Washington was not represented", "Oslo and Reykjavik sent ambassadors": a capital that does what governments do.
 */
const GOVERNS = pattern(
  String.raw`^(?:(?:, (?:and )?| and | nor )<L>){0,8},?(?: <O>)?(?: (?:also|only|too|itself|meanwhile|again|had|has|have|was|were|is|are|will|would|be|been|did|does|not|never|this|time|[\p{Ll}]+ly|n['’]t)){0,4},? (?:represented|not represented|invited|asked|excluded|left out|sen[dt]|sends|sending|dispatched|delegated|declined|stayed away|let (?:its|the|an?) <O>|attend(?:ed|ing)?|took part|taking part|take part|joined|kept away|boycott(?:ed|ing)?)(?![\p{L}])`,
  'u',
)

/** A nationality before such a word is its country, and so is a capital before a verb of governments. */
function asCountry(mention: Mention, after: string): Mention {
  if (mention.kind === 'place' && mention.government && GOVERNS.test(after))
    return { kind: 'country', start: mention.start, end: mention.end, country: mention.government }
  if (mention.kind !== 'adjective') return mention
  const printed = mention.end - mention.start
  const plural = mention.country.adjectives.some((word) => word.length === printed && PEOPLE.test(word))
  const isPeople = plural && NO_NOUN.test(after)
  return isPeople || DELEGATION.test(after) ? { ...mention, kind: 'country' } : mention
}

/** "adviser to President Donald Trump": whose adviser it is, not somebody who takes part. */
const AIDE = pattern('<O> (?:of|to|for) (?:the )?$', 'iu')

function ofCountry(person: PersonMention, { country, start, end }: CountryMention): PersonMention {
  return person.country === undefined ? { ...person, country: country.code, countrySpan: { start, end } } : person
}

/** "Speaking for Estonia, Prime Minister …", "for Latvia came …": whom the next is there for, not somebody beside. */
const FOR = /(?:^|[^\p{L}])(?:for|on behalf of|representing) (?:the )?$/iu
const FOR_ENDS = pattern(String.raw`^,?(?: (?:there )?\p{Ll}+)? (?:the |its )?<P>`, 'u')

/**
 * "Asked about the absence of Slovakia and Hungary, Orpo said", "After talks with Macron, Starmer said": what stands
 * before the comma is no part of one list with whoever begins the clause behind it.
 */
function isFronted(before: string, list: string, after: string): boolean {
  if (!/^(?:,? who|['’ʼ]s?)? \p{Ll}/u.test(after) || /^ (?:and|or|as well as|plus) /u.test(after)) return false
  return / and (?!.*,)/u.test(list) || (list.length === 1 && FRONT.test(before))
}

const FRONT =
  /(?:^|[.;,:] )\p{Lu}?(?:[\p{L}'’]+ ){0,6}(?:unlike|like|with|of|after|before|without|from|to|despite|about|by|as|beside|between|behind) (?:the |his |her )?$/iu

/** The groups of a sentence, in order. */
export function groupsOf(sentence: Tagged<Mention>): Group[] {
  const groups: Group[] = []
  let members: Participant[] = []
  let from = 0
  let to = 0
  for (let at = 0; at < sentence.tagged.length; at++) {
    const here = sentence.mentionAt(at)
    if (here === undefined) continue
    const after = sentence.tagged.slice(at + 1, at + 72)
    const mention = asCountry(asPerson(here), after)
    if (!isParticipant(mention)) continue
    if ((isOne(mention) && OWNS.test(after)) || (mention.kind === 'country' && BY.test(after))) continue
    if (mention.kind === 'country' && FOR_ENDS.test(after) && FOR.test(sentence.tagged.slice(0, at))) continue
    if (mention.kind === 'office' && isApposed(mention, sentence.tagged.slice(to, at), members.at(-1), after)) continue
    const isBody = mention.kind === 'country' || mention.kind === 'organization'
    if (isBody && after.startsWith(',') && IN_PASSING.test(sentence.tagged.slice(to, at))) continue
    if (mention.kind === 'person' && AIDE.test(sentence.tagged.slice(Math.max(0, at - 24), at))) continue
    const between = sentence.tagged.slice(to, at).replace(/^\)/u, '')
    const land = members.at(-1)
    // "Britain (Starmer), Norway (Brekke)"
    if (land?.kind === 'country' && mention.kind === 'person' && between === ' (' && after.startsWith(')')) {
      members = [...members.slice(0, -1), ofCountry(mention, land)]
      to = at + 1
      continue
    }
    if (members.length > 0 && IN_ASIDE.test(between) && ASIDE_ENDS.test(after)) continue
    if (members.length > 0 && IN_BRACKET.test(between) && BRACKET_ENDS.test(after)) continue
    const begins =
      (mention.kind === 'country' && HAS_OWN.test(after)) ||
      (/^, (?:the )?$/u.test(between) &&
        isFronted(sentence.tagged.slice(0, from), sentence.tagged.slice(from, to), after))
    if (members.length > 0 && GAP.test(between) && !begins) members = [...members, mention]
    else {
      if (members.length > 0) groups.push({ members, from, to })
      members = [mention]
      from = at
    }
    to = at + 1
  }
  return members.length > 0 ? [...groups, { members, from, to }] : groups
}
