/** Which sentence speaks of which meeting: one draft a meeting, in order of first mention. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Attendance } from '../attendees/attendance.ts'
import type { Participant } from '../attendees/groups.ts'
import { partiesOf } from '../attendees/parties.ts'
import type { ExtractContext } from '../context.ts'
import { anotherReader, NO_SCENE, type Scene } from './another.ts'
import { draftOfCall, draftOfCast } from './call-drafts.ts'
import { callReader } from './calls.ts'
import { castOf } from './cast.ts'
import { choose, isOld } from './choose.ts'
import { peopleIn } from './company.ts'
import { dayReader } from './day.ts'
import type { Draft, DraftPart } from './draft.ts'
import { dayIn, headOf, inCast, near, open, setDay } from './draft-parts.ts'
import type { Gathering } from './gatherings.ts'
import { type Line, lineReader } from './lines.ts'
import { mainForum, ownName } from './main-forum.ts'
import { settled, withNewsDate } from './news-date.ts'
import { follows, isHeadlineOnly, type Side, withoutOthersInHeadline } from './scope.ts'
import { type Section, sectionsOf } from './sections.ts'

/** What has been told so far. */
interface Telling {
  readonly drafts: Draft[]
  readonly bySection: Map<Section, Draft>
  /** The meeting that the text is on, and one told of beside it. */
  current: Draft | undefined
  side: Side | undefined
  /** What a heading or the paragraph has set up to here. */
  scene: Scene
  /** Sentences that set the scene of another meeting, and those after them until it is told. */
  pending: Told[]
}

export function draftReader(lexicon: Lexicon): (context: ExtractContext) => Draft[] {
  const dayOf = dayReader(lexicon)
  const linesOf = lineReader(lexicon, dayOf)
  const callOf = callReader(lexicon)
  const { besideOf, sceneOf, sceneSet } = anotherReader(lexicon)

  return (context) => {
    const { dates, mentions } = context
    const lines = linesOf(context)
    const main = mainForum(lines)
    const sections = sectionsOf(mentions.sentences, dayOf, dates)
    const telling: Telling = {
      drafts: [],
      bySection: new Map(),
      current: undefined,
      side: undefined,
      scene: NO_SCENE,
      pending: [],
    }

    /** A call that the sentence tells of; the line without what belongs to it. */
    const withoutCall = (line: Line): Line | undefined => {
      const { sentence, gathering, attendance, headed } = line
      const { current, drafts } = telling
      const present = (): Participant[] => (current ? peopleIn(current, 'in_person') : [])
      const call = line.inBackground || gathering.past ? undefined : callOf(sentence, present)
      if (call === undefined) return line
      const theirs = attendance.filter(({ range }) => range.to > call.from)
      const draft = draftOfCall(drafts, call, { ...partOf(line), attendance: theirs }, current)
      if (current === undefined || !drafts.includes(current)) telling.current = draft
      telling.side = { draft, block: sentence.block, headed }
      const rest = attendance.filter(({ range }) => range.to <= call.from)
      return rest.length === 0 ? undefined : { ...line, attendance: rest, none: true }
    }

    /** The draft that a line speaks of, opened where it is another one. */
    const draftOf = (line: Line, parties: readonly Attendance[]): Told | undefined => {
      const { sentence, own, gathering, attendance, inBackground, none } = line
      const { current, drafts } = telling
      const section = sections.get(line.index)
      const aside = sideOf(line, telling)
      const mayOpen = !section && !none && !inBackground && !gathering.past && sentence.kind !== 'headline'
      const beside =
        mayOpen && current && !isHeadlineOnly(current)
          ? besideOf({ ...line, attendance: parties }, aside ?? current, telling.scene, dates.published)
          : undefined
      if (beside === 'outside') return undefined
      const ofSection = section && (telling.bySection.get(section) ?? (isTold(own, parties) ? 'new' : 'none'))
      const told = isRecap(line, dates.published) ? parties : attendance
      const surroundings = { inBackground, isHeading: sentence.kind === 'heading', published: dates.published }
      const target =
        ofSection ??
        (beside === 'meeting' ? 'beside' : undefined) ??
        aside ??
        choose(drafts, current, gathering, told, surroundings)
      if (target === undefined || target === 'none') return undefined
      const isNew = target === 'new' || target === 'aside' || target === 'beside'
      if (!isNew) return { line, parties, draft: target, isNew, opens: false }
      const name = section || beside ? undefined : main
      const draft = open(gathering, sentence, name, inBackground || target === 'aside')
      drafts.push(draft)
      const heading = section && lines[section.index]
      if (section && heading) {
        telling.bySection.set(section, draft)
        draft.parts.push(headOf(section, heading.own))
      }
      return { line, parties, draft, isNew, opens: target === 'beside' }
    }

    /** Gives a line to its draft, which the scene that it stands in may have opened. */
    const give = ({ line, parties, draft, opens }: Told, { hints, headed }: Scene = NO_SCENE): void => {
      const isSide = draft === telling.side?.draft
      const day = dayIn(dayOf, line, draft) ?? (hints?.day && near(hints.day, telling.current))
      setDay(draft, line, day)
      const isTogether =
        opens || isSide || isRecap(line, dates.published) || (sections.has(line.index) && isEmpty(draft))
      const cast = isSide ? telling.side?.cast : undefined
      const stayed = cast?.staying.get(line.sentence)
      draft.parts.push({
        ...partOf(line),
        gathering: cast ? inCast(line.gathering, cast, draft) : line.gathering,
        attendance: [...(isTogether ? parties : line.attendance), ...(stayed ? [stayed] : [])],
        ...(day && (draft.past || !line.gathering.past) ? { day } : {}),
      })
      if (draft.past || opens || isSide)
        telling.side = {
          ...(isSide ? telling.side : { headed: line.headed || headed === true }),
          draft,
          block: line.sentence.block,
        }
      else {
        telling.current = draft
        telling.side = undefined
      }
    }
    /** Gives what is told to its meeting, or keeps it while a scene is set for another. */
    const take = (told: Told): void => {
      const { scene, pending } = telling
      const { line, draft, isNew, opens } = told
      if (opens) {
        for (const each of pending.splice(0)) give({ ...each, draft, opens }, scene)
        give(told, scene)
        telling.scene = NO_SCENE
        return
      }
      const waits = pending.length > 0
      const maySet = !waits && !isNew && line.sentence.kind !== 'heading'
      const set = maySet ? sceneSet(line, draft, scene, dates.published) : undefined
      if (set) telling.scene = set
      if (set || waits) {
        pending.push(told)
        return
      }
      give(told)
      // Whoever is told of first under a heading is at the meeting before: so it was no heading of another one
      if (line.attendance.length > 0 && !isNew) telling.scene = NO_SCENE
    }
    const giveAll = (): void => {
      for (const each of telling.pending.splice(0)) give(each)
    }

    for (const sentenceLine of lines) {
      if (sentenceLine.sentence.kind === 'credit') continue
      telling.scene = sceneOf(sentenceLine, telling.scene)
      if (sentenceLine.paragraph || sentenceLine.sentence.kind === 'heading') giveAll()
      telling.side = sideAfter(sentenceLine, telling, sections.has(sentenceLine.index))
      const line = withoutCall(sentenceLine)
      if (line === undefined) continue
      const parties = [...line.attendance, ...partiesOf(line.sentence, line.attendance)]
      const told = draftOf(line, parties)
      if (told !== undefined) take(told)
    }
    giveAll()
    const { drafts } = telling
    return drafts.reduce<Draft[]>((done, draft) => {
      const own = settled(ownName(withoutOthersInHeadline(draft, drafts), drafts), dates)
      done.push(withNewsDate(dayOf, own, done, mentions.sentences, dates))
      return done
    }, [])
  }
}

interface Told {
  readonly line: Line
  readonly parties: readonly Attendance[]
  readonly draft: Draft
  readonly isNew: boolean
  /** Whether the line opens it beside the one before. */
  readonly opens: boolean
}

const partOf = ({ index, sentence, gathering, attendance }: Line): DraftPart => ({
  index,
  sentence,
  gathering,
  attendance,
})

/** The meeting told of beside the main one as a line begins: a heading ends it, and a paragraph may change its cast. */
function sideAfter(
  { sentence, paragraph, inBackground, headed }: Line,
  { side, current, drafts }: Telling,
  inSection: boolean,
): Side | undefined {
  const kept = sentence.kind === 'heading' && side?.headed ? undefined : side
  const cast =
    paragraph && current && !inSection && !inBackground ? castOf(paragraph, () => peopleIn(current)) : undefined
  return cast ? { draft: draftOfCast(drafts, cast), block: sentence.block, headed, cast } : kept
}

/** The draft beside the main one, where a line goes on with it. */
function sideOf({ sentence, gathering, attendance, begins, day }: Line, { side, current }: Telling): Draft | undefined {
  const spoken = begins && day ? { ...gathering, date: day.date } : gathering
  return side && follows(side, sentence, spoken, attendance, current) ? side.draft : undefined
}

const isRecap = ({ inBackground, gathering }: Line, published: string | undefined): boolean =>
  inBackground || isOld(gathering, published)

const isTold = ({ forum, noun }: Gathering, attendance: readonly Attendance[]): boolean =>
  forum !== undefined || noun !== undefined || attendance.length > 0

/** Nobody is told to be there yet. */
const isEmpty = ({ parts }: Draft): boolean => parts.every(({ attendance }) => attendance.length === 0)
