/** Where a sentence says that a gathering is. */

import { allMatches } from '../../all-matches.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { Mention, PlaceMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import { DATELINE } from './dateline.ts'
import { MEET } from './day.ts'
import type { TownReader } from './town.ts'

export interface PlaceNamed {
  readonly name: string
  /** ISO 3166-1 alpha-3, where known. */
  readonly country?: string
  /** The town that a site lies in. */
  readonly town?: string
  readonly span: Span
}

/** A place that a sentence names, and how much its words make it the place of the gathering. */
export interface Venue extends PlaceNamed {
  /** `held`: a verb of meeting governs it; `named`: beside the noun ("the Riga summit"); `near`: in the same sentence. */
  readonly tie: 'held' | 'named' | 'near'
  /** Whether the clause speaks of what is to come. */
  readonly future: boolean
}

/** "in Riga", "at the Swedish port city of Ystad", "near the historic town of Losby". */
const QUALITY = String.raw`(?:<J>|<C>['’ʼ]s|(?:north|south|east|west|cent)[\p{L}-]+|coastal|historic|ancient|old|new|small|nearby|neighbouring|seaside|lakeside|mountain|border|port|capital|spa|ski|resort|city|town|Arctic|Alpine|Adriatic|Baltic)`
const INTO = pattern(
  String.raw`(?<![\p{L}])(?:in|at|to|near|outside|aboard) (?:the |an? |his |her |its |their )?(?:${QUALITY},? ){0,4}(?:(?:town|city|port|capital|resort|village|suburb|island) (?:of )?)?$`,
  'iu',
)

const HELD = pattern(String.raw`(?<!\p{L})${MEET}(?:[^.;:<]{0,70}?) $`, 'iu')
/** "a month before a summit in Washington": another gathering than the one told of. */
const OTHER = pattern(
  String.raw`\b(?:before|ahead of|until|since|after|following) (?:an? |another |next |last |(?:next|last) (?:week|month|year)['’]s |an? upcoming )(?:[\p{L}-]+ ){0,2}${MEET}[^.;:]{0,40}$`,
  'iu',
)
/** "after their ministers had met in Tallinn": an earlier one. */
const EARLIER = pattern(String.raw`\bhad (?:[\p{Ll}]+ ){0,2}${MEET}[^.;:,]{0,40}$`, 'iu')
const NOUN_AFTER =
  /^ (?:[a-z-]+ ){0,2}(?:summit|meeting|talks|conference|gathering|session|forum|round|consultations|breakfast|dinner)\b/iu
/** "ahead of the Washington summit": the same before a place that stands in front of the noun. */
const OTHER_NAMED =
  /\b(?:ahead of|before|until|since|last (?:year|month|week)['’]s|next (?:year|month|week)['’]s|like|unlike) (?:the |a |an )?$/iu

/** Not "a headquarters in Paris" or "the war in Ukraine": these are elsewhere than the people who speak of them. */
const ELSEWHERE =
  /\b(?:headquarters|hq|bases?|forces?|cells?|troops|war|peace|ceasefire|strikes?|attacks?|hubs?|centre|center|office|embassy|minister|president|reporters|based|born|secretariat|support|pressure|coup|elections?|situation) (?:in|at|to|near|outside) [^,]{0,30}$/iu

/** "talks at the military headquarters in Northwood": where they sat. */
const SEAT = pattern(
  String.raw`(?<!\p{L})${MEET}[^.;:]{0,50}\bat (?:the |its |a |an |his |her )?(?:[\p{L}-]+ ){0,3}(?:headquarters|hq|base|centre|center|office|embassy) (?:in|at|near|outside) [^,]{0,30}$`,
  'iu',
)
const MEETS = pattern(String.raw`(?<!\p{L})${MEET}`, 'iu')
/** "their support at Sunday's meeting in Riyadh" is there, "support in Warsaw" is not. */
function isElsewhere(before: string): boolean {
  const match = ELSEWHERE.exec(before)
  return match !== null && !SEAT.test(before) && !MEETS.test(match[0])
}
/** "near London", "outside Berlin": close to where it is. */
const CLOSE_TO =
  /\b(?:near|outside|close to|north(?:east|west)? of|south(?:east|west)? of|east of|west of|not far from) (?:the )?$/iu
/** "told reporters in Riga after the summit": it was there. */
const AFTERWARDS = /^ (?:after|following|at the end of) (?:the |a )/u

const BREAK =
  /[;:]|, (?:while|but|whereas|and|where|before|after)\b|\. |,? (?:that|which|who) (?=(?:will|would|is|are|was|were|has|had)\b)/gu

export type VenueReader = (sentence: SentenceMentions) => Venue[]

export function venueReader({ attendance, meetings }: Lexicon, townOf: TownReader): VenueReader {
  const future = pattern(`${attendance.expected}|${meetings.next}`, 'iu')
  return ({ tagged }) => {
    const from = DATELINE.exec(tagged.tagged)?.[0].length ?? 0
    const text = `${' '.repeat(from)}${tagged.tagged.slice(from)}`
    const venues: Venue[] = []
    for (let at = from; at < text.length; at++) {
      const place = townOf(tagged.mentionAt(at), text, at)
      if (place === undefined) continue
      const before = text.slice(Math.max(0, at - REACH), at)
      const named = NOUN_AFTER.test(text.slice(at + 1, at + 60))
      if (!named && !INTO.test(before)) continue
      if (isElsewhere(before) && !AFTERWARDS.test(text.slice(at + 1))) continue
      if (named && OTHER_NAMED.test(before)) continue
      const into = named ? before : before.replace(INTO, ' ')
      const other = OTHER.test(into) || EARLIER.test(into)
      const tie = other || CLOSE_TO.test(before) ? 'near' : named ? 'named' : HELD.test(into) ? 'held' : 'near'
      venues.push({ ...place, tie, future: other || future.test(clauseAt(text, at)) })
    }
    return venues
  }
}

/** How far before a place its verb may stand. */
const REACH = 110

function clauseAt(text: string, at: number): string {
  const start = allMatches(text.slice(0, at), BREAK).at(-1)
  const from = start === undefined ? 0 : start.index + start[0].length
  const end = text.slice(at).search(BREAK)
  return text.slice(from, end < 0 ? text.length : at + end)
}

const SEATED = pattern(
  String.raw`(?:<O>|leaders|ministers|chiefs|<P>),? (?:who were |gathered |together )?in (?<in><L>)(?= (?:then |also |later )?(?:spoke|called|phoned|rang|talked|joined|conferred))|\b(?:from|(?:sat|seated|together|side by side|gathered) (?:[^,.;:<=L>]{0,25} )?(?:in|at)) (?:[^,.;:]{0,45}?(?:at|in|of) )?(?:the )?(?<place><L>)`,
  'giu',
)

/** Where people sat who joined a virtual meeting: "from the Joint Staff at Northwood". */
export function seatsOf({ tagged }: SentenceMentions): PlaceNamed[] {
  return allMatches(tagged.tagged, SEATED).flatMap((match) => {
    const mention: Mention | undefined = tagged.mentionAt(match.index + match[0].length - 1)
    return mention?.kind === 'place' && mention.place?.kind === 'settlement' ? [placeNamed(mention.name, mention)] : []
  })
}

export const placeNamed = (name: string, { start, end, country }: PlaceMention): PlaceNamed => ({
  name,
  ...(country === undefined ? {} : { country }),
  span: { start, end },
})
