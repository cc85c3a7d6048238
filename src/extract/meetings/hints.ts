/**
 * What a sentence says by itself of a meeting of its own, whatever was told before. A heading, or a sentence that only
 * sets the scene, says it for those that follow.
 */
import type { Lexicon, OfficeLevel } from '../../lexicon/lexicon.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Day } from './day.ts'
import type { Line } from './lines.ts'
import { townAtHead } from './so-far.ts'

export interface Hints {
  /** "Afterwards", "On the sidelines": told as beside or after the one before. */
  readonly apart: boolean
  /** "In the evening": only another time. */
  readonly frame: boolean
  /** "then convened", "also came together" */
  readonly also: boolean
  /** "had sat down": before it. */
  readonly had: boolean
  /** "a trilateral meeting", "separately" */
  readonly ownKind: boolean
  /** "held a meeting" */
  readonly indefinite: boolean
  readonly definite: boolean
  readonly forum: string | undefined
  readonly day: Day | undefined
  /** Towns that set the scene. */
  readonly towns: readonly string[]
  /** Of groups that are named by their office. */
  readonly levels: readonly OfficeLevel[]
}

export interface HintReader {
  readonly ofLine: (line: Line) => Hints
  readonly ofHeading: (line: Line) => Hints
}

export function hintReader({ meetings: words }: Lexicon): HintReader {
  const apart = pattern(words.apart, 'iu')
  const frame = pattern(words.frame, 'iu')
  const ownKind = pattern(words.own_kind, 'iu')
  const ofLine = ({ sentence, gathering, day, carried }: Line): Hints => {
    const text = sentence.tagged.tagged
    const besides = apart.exec(text)
    const framed = besides === null ? frame.exec(text) : null
    const fronted = besides ?? framed
    const body = text.slice(fronted?.[0].length ?? 0)
    const town = townAtHead(sentence.tagged)
    return {
      apart: besides !== null,
      frame: framed !== null,
      also: fronted === null && ALSO.test(body),
      had: /\bhad\b/u.test(body),
      ownKind: ownKind.test(body),
      indefinite: INDEFINITE.test(body),
      definite: DEFINITE.test(body),
      forum: gathering.forum?.name,
      day: day && (gathering.date !== undefined || !day.said) ? day : carried,
      towns: town === undefined ? [] : [town],
      levels: levelsIn(sentence),
    }
  }
  return {
    ofLine,
    ofHeading: (line) => {
      const { sentence } = line
      const text = sentence.tagged.tagged
      const towns = sentence.mentions.flatMap((mention) =>
        mention.kind === 'place' && mention.place?.kind === 'settlement' ? [mention.name] : [],
      )
      return {
        ...ofLine(line),
        apart: HEADED_APART.test(text),
        frame: HEADED_BY_TIME.test(text),
        ownKind: NUMBERED.test(text) && HEADED_BY_MEETING.test(text),
        indefinite: HEADED_BY_MEETING.test(text),
        had: false,
        definite: false,
        towns,
      }
    },
  }
}

const levelsIn = ({ mentions }: SentenceMentions): OfficeLevel[] =>
  mentions.flatMap((each) => (each.kind === 'office' && each.title.plural ? [each.title.level] : []))

/** "In Cairo, meanwhile", "Paris the day before" over a paragraph. */
const HEADED_APART =
  /\b(?:meanwhile|meantime|the (?:day|evening|morning|night) (?:before|after)|(?:a|one) day (?:earlier|later)|the same (?:day|evening|night)|earlier|later|beforehand|afterwards?|in parallel|separately|elsewhere|next door|on the (?:margins|sidelines|fringes)|who else|the other|before(?:hand)? that|after that)\b/iu
/** "5 p.m. The soldiers' turn", "On Thursday afternoon, the Willing": a time and more. */
const HEADED_BY_TIME = pattern(
  String.raw`^(?:(?:at )?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?| o['’]clock| hours)?(?: (?:CET|CEST|GMT|EET|UTC|local time))?[:,.]? [–-]? ?\p{L}{2}|(?:And |Then |Late |Early )*(?:on |that |this |in the )?(?:<D> ?)?(?:morning|afternoon|evening|night|noon|lunchtime)\b|(?:And )?on <D>|(?:And )?<D>\W*$)`,
  'iu',
)
/** "Meeting with Fiji and Papua New Guinea", "2. Working lunch of the Group" */
const HEADED_BY_MEETING =
  /^(?:\W*\d{1,2}[.):]? )?(?:(?:\p{Lu}[\p{L}.–-]{1,30}|working|trilateral|joint|separate|informal|ministerial|video|phone|telephone|conference|side) )*(?:meeting|talks|call|summit|lunch|breakfast|dinner|session|conference|videoconference|consultations|round ?table|trilateral|quadrilateral)\b(?! (?:begins|began|opens|ends|ended|called|postponed|cancelled|over)\b)/iu
const NUMBERED = /^\W*\d{1,2}[.):]? \p{L}/u
const ALSO =
  /\b(?:also|then|later|afterwards|subsequently) (?:\p{Ll}+ed|met|held|sat|had|came|took part|got together)\b/u
const GATHERING = String.raw`(?:meetings?|summit|talks|session|conference|call|videoconference|round|breakfast|lunch|dinner|consultations|negotiations|gathering)`
const INDEFINITE = pattern(
  String.raw`\b(?:an?|another|their own) (?:[\p{Ll}-]+ |<JG> ){0,3}${GATHERING}\b|\b(?:held|holding) (?:[\p{Ll}-]+ )?(?:talks|consultations)`,
  'iu',
)
const DEFINITE = pattern(String.raw`\b(?:the|this|that) (?:[\p{Ll}-]+ |<JF> ){0,2}${GATHERING}\b`, 'iu')

/** What was said before holds where the sentence itself says nothing else. */
export const under = (own: Hints, scene: Hints | undefined): Hints =>
  scene === undefined
    ? own
    : {
        apart: own.apart || scene.apart,
        frame: own.frame || scene.frame,
        also: own.also || scene.also,
        had: own.had || scene.had,
        ownKind: own.ownKind || scene.ownKind,
        indefinite: own.indefinite || scene.indefinite,
        definite: own.definite,
        forum: own.forum ?? scene.forum,
        day: own.day ?? scene.day,
        towns: own.towns.length > 0 ? own.towns : scene.towns,
        levels: own.levels.length > 0 ? own.levels : scene.levels,
      }
