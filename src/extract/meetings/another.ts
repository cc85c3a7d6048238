/**
 * Where the text goes over to another meeting: "Earlier in the day, over breakfast, A, B and C agreed …". No one sign says
 * so; what a sentence, its heading and the scene set before it say of who, when and where is weighed against what is
 * known of the meeting spoken of before.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { pattern } from '../mentions/tagged.ts'
import { levelsOf, namesOf } from './company.ts'
import { type Draft, isElsewhere, isHeld } from './draft.ts'
import { type Hints, hintReader, under } from './hints.ts'
import type { Line } from './lines.ts'
import { soFar } from './so-far.ts'

/** Signs of another meeting, and against it. */
const POINTS = {
  apart: 2,
  frame: 1,
  also: 1,
  ownKind: 2,
  indefinite: 1,
  otherForum: 2,
  /** Of the one before no forum is told. */
  aForum: 1,
  had: 1,
  otherDay: 1.5,
  /** To come, where people have met. */
  announced: 1,
  otherTown: 2,
  /** First under a heading of its own. */
  headed: 1.5,
  otherLevel: 1,
  newcomers: 1.5,
  someNewcomers: 1,
  nobodyNew: -2,
  /** "a video conference of the Coalition", where the one before is the Coalition's. */
  sameForum: -2,
  definite: -2,
} as const
const ENOUGH = 3
/** So much must be set by a scene for whoever is there to be at a meeting of its own, whatever the verb. */
const SCENE = 2.5

/** What a sentence is weighed against. */
interface Setting {
  readonly before: Draft
  /** Whether it stands in the first paragraph under a heading. */
  readonly headed: boolean
  readonly published: string | undefined
}

type Signs = Record<keyof typeof POINTS, boolean>
/** Any of these, and so much in all, sets the scene of another meeting for the sentences that follow. */
const SETS = ['apart', 'headed', 'otherForum', 'otherDay', 'otherTown'] as const
const SETTING = 2.5

/**
 * What a sentence tells of beside the meeting before: another `meeting`, or what is none by the codebook (`outside`: an
 * encounter of two people, an audience).
 */
export type Beside = 'meeting' | 'outside'

/** What was told before a sentence that may hold for it. */
export interface Scene {
  /** The heading that it stands under, until a meeting is told of there. */
  readonly heading?: Hints
  readonly hints?: Hints
  /** The paragraph that it holds for; that after a heading where none is said. */
  readonly block?: number
  /** Whether it is the first under its heading. */
  readonly headed?: boolean
}

export interface AnotherReader {
  readonly besideOf: (line: Line, before: Draft, scene: Scene, published: string | undefined) => Beside | undefined
  /** The scene that a line stands in, given that of the line before. */
  readonly sceneOf: (line: Line, scene: Scene) => Scene
  /** The scene that a line sets for the rest of its paragraph: that of another meeting than the one before. */
  readonly sceneSet: (line: Line, before: Draft, scene: Scene, published: string | undefined) => Scene | undefined
}

export const NO_SCENE: Scene = {}

/** Builds the reader of whether a sentence tells of another meeting than the one before. */
export function anotherReader(lexicon: Lexicon): AnotherReader {
  const { meetings: words } = lexicon
  const event = pattern(words.event, 'iu')
  const audience = pattern(words.audience, 'iu')
  const hintsOf = hintReader(lexicon)

  const signsOf = (line: Line, hints: Hints, { before, headed, published }: Setting, people: boolean): Signs => {
    const { gathering, attendance } = line
    const there = people ? attendance.filter(({ status }) => status !== 'absent') : []
    const company = namesOf(there)
    const { names: known, levels: theirs, forums, towns, venues } = soFar(before)
    const fresh = [...company].filter((name) => !known.has(name)).length
    const levels = there.flatMap(levelsOf)
    const mine = new Set(levels.length > 0 ? levels : hints.levels)
    const { forum } = hints
    const date = hints.day?.date
    const isNamed = before.forumStated || before.forum === undefined || forums.has(before.forum)
    const isOther = date !== undefined && before.date !== undefined && date.date !== before.date.date
    return {
      apart: hints.apart,
      frame: hints.frame && !hints.apart,
      also: hints.also,
      had: hints.had,
      ownKind: hints.ownKind,
      indefinite: hints.indefinite,
      otherForum: forum !== undefined && isNamed && forum !== before.forum,
      sameForum: forum !== undefined && isNamed && forum === before.forum && !isOther && !hints.apart,
      aForum: forum !== undefined && !isNamed,
      otherDay: isOther,
      announced: isOther && published !== undefined && date.date > published && isHeld(before, published),
      headed: headed && !isOfHeadingOnly(before),
      otherTown:
        isElsewhere(before, gathering, attendance) ||
        (hints.towns.length > 0 &&
          towns.size + venues.size > 0 &&
          !hints.towns.some((town) => towns.has(town) || venues.has(town))),
      otherLevel: mine.size > 0 && theirs.size > 0 && [...mine].every((level) => !theirs.has(level)),
      newcomers: known.size > 0 && company.size > 0 && fresh === company.size,
      someNewcomers: known.size > 0 && fresh < company.size && 2 * fresh >= company.size,
      nobodyNew: company.size > 0 && fresh === 0 && !(forum !== undefined && forum !== before.forum),
      definite: hints.definite,
    }
  }
  const sumOf = (...told: Parameters<typeof signsOf>): number => {
    const signs = signsOf(...told)
    return (Object.keys(POINTS) as (keyof typeof POINTS)[]).reduce(
      (points, sign) => points + (signs[sign] ? POINTS[sign] : 0),
      0,
    )
  }

  return {
    besideOf: (line, before, scene, published) => {
      const setting = settingOf(line, before, scene, published)
      const { sentence, gathering, attendance } = line
      const text = sentence.tagged.tagged
      const there = attendance.filter(({ status }) => status !== 'absent')
      const company = namesOf(there)
      const own = hintsOf.ofLine(line)
      const isGroup =
        (own.levels.length > 0 || gathering.forum !== undefined || gathering.another) &&
        [MEETS_ITSELF, AT_A_MEETING].some((each) => each.test(text))
      const isSet = scene.hints !== undefined && company.size > 0 && sumOf(line, scene.hints, setting, false) >= SCENE
      const isEvent = event.test(text) && (company.size >= PAIR || isGroup)
      if ((!isEvent && !isSet) || isOfHeadingOnly(before)) return undefined
      if (sumOf(line, under(own, scene.hints), setting, true) < ENOUGH) return undefined
      const isChaired = there.length > 0 && there.every(({ role }) => role === 'host') && gathering.noun !== undefined
      const isPair =
        company.size <= PAIR &&
        !isGroup &&
        !isSet &&
        !isChaired &&
        gathering.forum === undefined &&
        !WITH_TWO.test(text)
      return isPair || audience.test(text) || ONE_BY_ONE.test(text) ? 'outside' : 'meeting'
    },
    sceneOf: (line, { heading, hints, block, headed }) => {
      const { sentence } = line
      if (sentence.kind === 'heading') {
        const told = hintsOf.ofHeading(line)
        return { heading: told, hints: told, headed: !line.isLive }
      }
      if (block === undefined || block === sentence.block)
        return {
          ...(heading && { heading }),
          ...(hints && { hints }),
          block: sentence.block,
          ...(headed && { headed }),
        }
      return { ...(heading && { heading, hints: heading }), block: sentence.block }
    },
    sceneSet: (line, before, scene, published) => {
      const hints = hintsOf.ofLine(line)
      const setting = settingOf(line, before, scene, published)
      const signs = signsOf(line, hints, setting, false)
      const sets = SETS.some((sign) => signs[sign]) && (signs.announced || !SAYS.test(line.sentence.tagged.tagged))
      return sets && sumOf(line, hints, setting, false) >= SETTING
        ? { ...scene, hints: under(hints, scene.hints) }
        : undefined
    },
  }
}

const settingOf = (line: Line, before: Draft, { headed }: Scene, published: string | undefined): Setting => ({
  before,
  headed: line.headed || headed === true,
  published,
})

const isOfHeadingOnly = ({ parts }: Draft): boolean => parts.every(({ sentence }) => sentence.kind === 'heading')

/** An encounter of so many is a visit or a bilateral. */
const PAIR = 2

/** "The Prime Minister met with A and B": three, one of them without a name. */
const WITH_TWO = pattern(
  String.raw`\b(?:The|the) (?:<O>|President|Prime Minister|Minister|Chancellor)(?: [^.;<=P>]{0,40})? (?:met|held|sat|received|hosted|spoke)\b[^.;<=P>]{0,80}<P>(?:,| and| as well as)[^.;<=P>]{0,80}<P>`,
  'u',
)

/** "received A and B separately", "had a bilateral meeting" */
const ONE_BY_ONE = pattern(
  String.raw`\b(?:met|received|saw|spoke|talked|meetings|talks|conversations)\b[^.;:]{1,120} (?:separately|one by one|one after (?:the other|another)|in turn|individually|each (?:alone|on (?:his|her|their) own))\b|\bbilateral(?:ly)?\b|\bone-on-one`,
  'iu',
)
/** "After the dinner, Merz said": what somebody says of the meeting before. */
const SAYS = pattern(
  String.raw`(?:<P>|<O>|\b(?:he|she|they))(?: (?:also|then|later|again|both))? (?:said|says|told|noted|added|warned|wrote|repeated|thanked|praised|called|insisted|stressed)\b`,
  'u',
)

/** "the ministers met", "the drone coalition convened": the group does it, whoever it is. */
const MEETS_ITSELF = pattern(
  String.raw`(?:<OF>|leaders|ministers|chiefs|advisers|envoys|negotiators)(?: (?:of|from|in) [^.;:]{1,60}?)?,? (?:who )?(?:[\p{Ll}]+ly |also |then |had |have |will |are to |jointly )*(?:met|meet|gather|gathered|get together|come together|convene|convened|convening|sat (?:down|for|in|as)|huddled|conferred|held|hold|assembled?|came together|had (?:breakfast|lunch|dinner)|is holding|are holding|will hold|follows|followed)\b|\b(?:convened|gathered|hosted|chaired|received|assembled|brought together) (?:(?:the|an?|<N>|his|her) ){0,2}(?:[\p{L}]+ ){0,2}?(?:<OF>|leaders|ministers|chiefs|advisers|envoys)(?! of (?:parliament|staff))|\b(?:next|second|third|another|new) (?:meeting|round|session|summit)\b|\b(?:summit|meeting|conference|session|round|talks|call) (?:follows|followed|takes place|took place|will be held|is held|begins)\b`,
  'iu',
)
/** "at an informal meeting": where they did it. */
const AT_A_MEETING = pattern(
  String.raw`(?:<OF>|leaders|ministers|chiefs|advisers|envoys|negotiators)[^.;:]{1,90} (?:at|during|over|in) an? (?:[\p{Ll}-]+ ){0,3}(?:meeting|summit|session|dinner|breakfast|lunch|videoconference)\b`,
  'iu',
)
