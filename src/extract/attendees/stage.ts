/**
 * People whom a report shows at its meeting though no verb of attendance says so: "Meloni was not prepared to sign",
 * "Costa rang his bell", "Orpo told the others". Signs are weighed for each person over all sentences that tell of the
 * meeting: acting or speaking in it, being introduced by an office that fits it, standing in a list of such people; being
 * spoken of, speaking elsewhere or for others speak against.
 */
import { allMatches } from '../../all-matches.ts'
import type { Lexicon, OfficeLevel } from '../../lexicon/lexicon.ts'
import type { ExtractContext } from '../context.ts'
import type { Draft } from '../meetings/draft.ts'
import type { PlaceNamed } from '../meetings/venue.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { resolveDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Attendance } from './attendance.ts'
import type { Attendee } from './attendees.ts'
import type { Participant } from './groups.ts'
import { holderNamed } from './identity.ts'
import { type ModeReader, modeReader } from './mode-signs.ts'
import { withAntecedent } from './pronouns.ts'
import { quotedReader } from './quoted.ts'
import { type Rank, rankReader } from './rank.ts'
import { type Fit, fitReader, POINTS, type Sign, signReader } from './signs.ts'

/** The meeting as far as it is known from those who are said to attend. */
export interface Scene {
  readonly draft: Draft
  readonly level: OfficeLevel
  readonly attendees: readonly Attendee[]
  readonly places: readonly PlaceNamed[]
  /** Whether it is the first that the document tells of: then what stands before its first word is about it, too. */
  readonly isFirst: boolean
}

export type StageReader = (scene: Scene, context: ExtractContext) => Attendance[]

type People = ExtractContext['mentions']['people']

/** So many points make somebody an attendee. */
const ENOUGH = 2
/** What it says for a person that the document gives the office, or that it names the country among those there. */
const KNOWN = 1
/** In so many sentences somebody is shown more than by the way. */
const AGAIN = 2
/** Somebody of another rank than those who meet must be seen or heard in the scene; of a higher one, seen. */
const NEEDED = { same: 1, lower: POINTS.speaksInScene, higher: POINTS.actsInScene, none: Number.POSITIVE_INFINITY }

export function stageReader(lexicon: Lexicon): StageReader {
  const rankOf = rankReader(lexicon)
  const signsOf = signReader(lexicon)
  const fitOf = fitReader(lexicon)
  const modesOf = modeReader(lexicon)

  return ({ draft, level, attendees, places, isFirst }, context) => {
    const { people } = context.mentions
    const isQuoted = quotedReader(context.document)
    const said = new Set(attendees.map(({ name }) => name))
    const year = Number((draft.date?.date ?? context.dates.published)?.slice(0, 4)) || undefined
    const rank = (person: PersonMention): Rank | undefined => {
      const held = rankOf(person, people, year)
      return isOwnedBy(person, people) ? { level, title: '', ...held, stated: true } : held
    }
    const levels = new Set(attendees.filter(({ status }) => status !== 'absent').map((other) => other.level))
    // "Foreign Secretary David Lammy opened": whoever only opens sets no level, but has others of his rank beside him
    const fitHere = (person: PersonMention): Fit => {
      const held = rank(person)
      const found = fitOf(held, person, level)
      return found === 'higher' && levels.has(held?.level) ? 'same' : found
    }
    const counts = (person: PersonMention): boolean =>
      !said.has(person.name) && !isQuoted(person.start) && fitHere(person) !== 'none'
    const whom = (member: Participant): PersonMention | undefined => {
      const person = member.kind === 'office' ? holderNamed(member, context) : member
      return person?.kind === 'person' && counts(person) ? person : undefined
    }
    const venue = new Set(places.flatMap(({ name, town }) => [name, town ?? name]))
    const signs = sentencesOf(draft, isFirst, context)
      .filter((sentence) => !isOfAnotherDay(sentence, draft, context))
      .flatMap((sentence) => signsOf(sentence, whom, venue))
    const voices = new Set([...voicesOf(people), ...attackersIn(context)])
    const sum = (own: readonly Sign[], best: Sign): number => {
      const country = best.person.country ?? best.person.known?.country
      const against = own.reduce((total, { points }) => total + Math.min(0, points), 0)
      const isParty = attendees.some((other) => other.kind === 'delegation' && other.country === country)
      const isThere = attendees.some((other) => other.status !== 'absent' && other.country === country)
      const isVoiced = country !== undefined && voices.has(country) && !isThere
      const introduced = rank(best.person)?.stated ? KNOWN : 0
      const times = new Set(own.filter(({ points }) => points > 0).map(({ sentence }) => sentence)).size
      const again = times >= AGAIN ? POINTS.again : 0
      return best.points + against + introduced + again + (isParty ? KNOWN : 0) + (isVoiced ? POINTS.elsewhere : 0)
    }
    return [...new Set(signs.map(({ person }) => person.name))].flatMap((name) => {
      const own = signs.filter(({ person }) => person.name === name)
      const best = own.reduce((a, b) => (b.points > a.points ? b : a))
      const country = best.person.country ?? best.person.known?.country
      if (attendees.some((other) => other.status === 'absent' && other.country === country)) return []
      const isSeen = best.points >= NEEDED[fitHere(best.person)]
      return isSeen && sum(own, best) >= ENOUGH ? [attendanceOf(best, modesOf)] : []
    })
  }
}

/** The sentences that tell of a meeting. */
function sentencesOf({ parts }: Draft, isFirst: boolean, { mentions }: ExtractContext): readonly SentenceMentions[] {
  const { sentences } = mentions
  const before = isFirst ? sentences.slice(0, parts[0]?.index ?? 0) : []
  return [
    ...before,
    ...parts.map(
      ({ sentence, index }) => (sentence === sentences[index] && withAntecedent(sentences, index)) || sentence,
    ),
  ]
}

/** "Estonia's Kadri Saluveer", "Petteri Orpo of Finland": who is named by a country alone is of the rank that meets. */
function isOwnedBy({ name }: PersonMention, people: People): boolean {
  const mentions = people.get(name)?.mentions ?? []
  return mentions.some((each) => each.country !== undefined) && mentions.every((each) => each.title === undefined)
}

/** Countries that only answer the meeting through a spokesman. */
function voicesOf(people: People): Set<string> {
  const spokes = [...people.values()].flatMap(({ mentions }) =>
    mentions.filter(({ title }) => title !== undefined && /spokes(?:man|woman|person)/iu.test(title.text)),
  )
  return new Set(spokes.flatMap((person) => person.country ?? person.known?.country ?? []))
}

/** "Russia's invasion", "attacked by Russia": who is told of as attacking is not among those who meet. */
function attackersIn({ mentions }: ExtractContext): string[] {
  return mentions.sentences.flatMap(({ tagged }) =>
    allMatches(tagged.tagged, ATTACKER).flatMap(({ 0: words, index }) => {
      const at = index + words.search(COUNTRY)
      const mention = tagged.mentionAt(at)
      return mention?.kind === 'country' || mention?.kind === 'adjective' ? [mention.country.code] : []
    }),
  )
}

const ATTACKER = pattern(
  String.raw`<CJ>(?:['’ʼ]s?)? (?:[\p{Ll}-]+ ){0,2}(?:invasion|aggression|occupation|invaders|war against)\b|\b(?:aggression|invasion|attacked|invaded) by (?:the )?<CJ>`,
)
const COUNTRY = pattern('<CJ>', 'u')

/** "On Friday Fico said", of a meeting on Thursday. */
function isOfAnotherDay({ tagged }: SentenceMentions, { date }: Draft, { dates }: ExtractContext): boolean {
  const match = DAY.exec(tagged.tagged)
  const mention = match && tagged.mentionAt(match.index + match[0].length - 1)
  const told = mention?.kind === 'date' ? resolveDate(mention, dates) : undefined
  return told !== undefined && date !== undefined && told.date !== date.date
}

const DAY = pattern(
  String.raw`^(?:(?:On|Late on|Early on|Late|Early) )?<D>|(?:said|says|told [a-z]+|wrote|announced|posted|warned|spoke)(?: late| early)?(?: on)? <D>`,
  'u',
)

function attendanceOf({ person, sentence, from, to, rule, clause }: Sign, modesOf: ModeReader): Attendance {
  const group = { members: [person], from, to }
  // "announced that a video link would be set up": what is said tells nothing of the speaker
  const said = sentence.tagged.tagged.slice(0, clause.to).indexOf(' that ', from)
  const sign = modesOf(sentence.tagged, group, { ...clause, to: said < 0 ? clause.to : said })[0]?.sign
  return {
    group,
    ...(sign?.mode === 'remote' ? { mode: sign.mode, modeSpan: sentence.tagged.spanOf(sign.from, sign.to) } : {}),
    role: 'participant',
    status: 'attended',
    span: sentence.tagged.spanOf(from, to),
    range: { from, to },
    encounter: false,
    rule,
  }
}
