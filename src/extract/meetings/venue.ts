/** Where a sentence says that a gathering is. */
import { allMatches } from '../../all-matches.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { BlockKind, Span } from '../../model.ts'
import type { Mention, PlaceMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import { DATELINE } from './dateline.ts'
import { MEET } from './gathering-words.ts'
import type { TownReader } from './town.ts'

export interface PlaceNamed {
  readonly name: string
  /** Whether a sentence about the meeting names it together with a word of meeting. */
  readonly isTold?: boolean
  /** ISO 3166-1 alpha-3, where known. */
  readonly country?: string
  /** The town that a site lies in. */
  readonly town?: string
  /** Whether it is known only for what it is: "Harpsund" in "the meeting at Harpsund". */
  readonly isSite?: boolean
  readonly span: Span
}

/** A place that a sentence names, and how much its words make it the place of the gathering. */
export interface Venue extends PlaceNamed {
  /**
   * `held`: a verb of meeting governs it; `named`: beside the noun ("the Riga summit"), or people in office do something
   * there; `near`: in the same sentence; `close`: only near it ("outside Berlin").
   */
  readonly tie: 'held' | 'named' | 'near' | 'close'
  /** Whether the clause speaks of what is to come. */
  readonly future: boolean
}

/** "in Riga", "at the Swedish port city of Ystad", "near the historic town of Losby". */
const QUALITY = String.raw`(?:<J>|<C>['’ʼ]s|(?:north|south|east|west|cent)[\p{L}-]+|coastal|historic|ancient|old|new|small|nearby|neighbouring|seaside|lakeside|mountain|border|port|capital|spa|ski|resort|city|town|Arctic|Alpine|Adriatic|Baltic)`
const INTO = pattern(
  String.raw`(?<![\p{L}])(?:in|at|to|near|outside|aboard) (?:the |an? |his |her |its |their )?(?:${QUALITY},? ){0,4}(?:(?:town|city|port|capital|resort|village|suburb|island|peninsula|fort|fortress|castle|palace|manor|monastery|estate|château|villa|camp|citadel|(?:air|naval) base) (?:of |at |in )?)?$`,
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
/** "flew to Ankara to meet", "were in Doha for talks", "went to Rome, where he met": who is there meets there. */
const TO_MEET =
  /^,?(?: (?:on |late |early )*\uE007,?)?(?: [\p{L}-]+){0,3}? (?:to (?:meet|hold|attend|join|take part|discuss|negotiate|talk|confer|co-chair|chair|host|sign)|for (?:(?:the|a|an|another|their|his|her|its|fresh|new|further|more|crisis|emergency|peace|urgent|direct|trilateral|\uE008|second|third|last) ){0,3}(?:[a-z-]+ )?(?:talks|meetings?|summits?|negotiations|consultations|conference|round|session|gathering|discussions)|where (?:he|she|they|it) (?:met|(?:was|were) (?:received|welcomed)|held|(?:will|is to|are to) (?:meet|hold|join)|joined|sat))\b/iu
const GROUP = String.raw`(?:<O>|(?<!\p{L})(?:leaders|ministers|chiefs|envoys|negotiators|delegations|delegates|diplomats|advisers|allies|teams))`
/** "EU ministers agreed in Brussels on Tuesday", "leaders in Riga signed": those who do it are there. */
const DOES = pattern(
  String.raw`${GROUP}(?: (?:of|from) [^.;:]{1,60}?)?,? (?:<D> |on <D> |also |have |had |jointly )*(?:agreed|decided|adopted|endorsed|approved|signed|pledged|backed|failed|discussed|debated|resumed|clashed|settled|unveiled|launched|vowed|wrapped up)[^.;:<=L>]{0,50} $`,
  'iu',
)
/** "Nordic ministers in Bodø – as it happened" */
const GROUP_IN = pattern(`${GROUP} $`, 'iu')
/** "The summit agreed to open a corridor to El Obeid": what was decided there lies elsewhere. */
const MATTER =
  /\b(?:agreed|decided|adopted|endorsed|approved|backed|pledged|called (?:for|on)|urged|told|said|failed|proposed|ordered|promised) [^.;]*$/iu
const MEET_WORDS = pattern(String.raw`(?<!\p{L})${MEET}(?!\p{L})`, 'giu')

const NOUN_AFTER =
  /^ (?:[a-z-]+ ){0,2}(?:summit|meeting|talks|conference|gathering|session|forum|round|consultations|breakfast|dinner)\b(?! (?:in|at) (?:the )?[\uE004\uE002\uE009])/iu
/** "ahead of the Washington summit": the same before a place that stands in front of the noun. */
const OTHER_NAMED =
  /\b(?:ahead of|before|until|since|last (?:year|month|week)['’]s|next (?:year|month|week)['’]s|like|unlike) (?:the |a |an )?$/iu

/** Not "a headquarters in Paris" or "the war in Ukraine": these are elsewhere than the people who speak of them. */
const ELSEWHERE =
  /\b(?:headquarters|seat|hq|bases?|forces?|cells?|troops|war|peace|ceasefire|strikes?|attacks?|hubs?|centre|center|office|embassy|minister|president|reporters|based|born|secretariat|support|pressure|coup|elections?|situation) (?:in|at|to|near|outside) [^,]{0,30}$/iu

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

/** "navies will run patrols, their chiefs decided at a meeting in the capital": the second clause has its own tense. */
const BREAK = pattern(
  String.raw`[;:]|, (?:while|but|whereas|and|where|before|after)\b|\. |,? (?:that|which|who) (?=(?:will|would|is|are|was|were|has|had)\b)|, (?=(?:the|their|its) (?:<O>|leaders|ministers|chiefs|envoys))`,
  'gu',
)

export type VenueReader = (sentence: SentenceMentions) => Venue[]

export function venueReader({ attendance, meetings, stage }: Lexicon, townOf: TownReader): VenueReader {
  const attack = pattern(stage.attack, 'iu')
  const future = pattern(`${attendance.expected}|${meetings.next}`, 'iu')
  return ({ tagged, kind }) => {
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
      const tie = other
        ? 'near'
        : CLOSE_TO.test(before)
          ? 'close'
          : named
            ? 'named'
            : tieOf(into, text.slice(at + 1), kind)
      // "agreed to buy gas, hours after drones killed five people in Dnipro"
      if (tie === 'near' && attack.test(text.slice(Math.max(0, at - BESIDE), at + BESIDE))) continue
      const invited = INVITED.test(into) && !SEEN.test(text.slice(at + 1))
      venues.push({ ...place, tie, future: other || invited || future.test(clauseAt(text, at)) })
    }
    return venues
  }
}

/** By the words before a place, without its preposition, and those behind it. */
function tieOf(before: string, after: string, kind: BlockKind): Venue['tie'] {
  if (TO_MEET.test(after) || (HELD.test(before) && !isMatter(before))) return 'held'
  return DOES.test(before) || (kind === 'headline' && GROUP_IN.test(before)) ? 'named' : 'near'
}

/** Whether between the last word of meeting and a place something is decided or spoken of. */
function isMatter(before: string): boolean {
  const last = allMatches(before, MEET_WORDS).at(-1)
  return last !== undefined && MATTER.test(before.slice(last.index + last[0].length))
}

/** "has invited the colleagues to Ystad in April": where they have yet to go. */
const INVITED = /\b(?:invited?|invites|inviting|asked|summoned) [^.;:]{1,50} $/iu
const SEEN = /^ (?:on \uE007|\uE007)/u

/** How far from a place words of an attack make it the place of that. */
const BESIDE = 50
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
