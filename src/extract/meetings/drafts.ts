/** Which sentence speaks of which meeting: one draft a meeting, in order of first mention. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { type Attendance, attendanceReader } from '../attendees/attendance.ts'
import type { Participant } from '../attendees/groups.ts'
import { labelledReader } from '../attendees/labelled.ts'
import { listReader } from '../attendees/lists.ts'
import { partiesOf } from '../attendees/parties.ts'
import { preamble } from '../attendees/preamble.ts'
import { tableReader } from '../attendees/tables.ts'
import type { ExtractContext } from '../context.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import type { DateContext } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import { anotherReader } from './another.ts'
import { draftOfCall, draftOfCast } from './call-drafts.ts'
import { callReader } from './calls.ts'
import { type Cast, castOf } from './cast.ts'
import { choose, isOld } from './choose.ts'
import { type Day, dayReader } from './day.ts'
import type { Draft, DraftPart } from './draft.ts'
import { type Gathering, type GatheringReader, gatheringReader } from './gatherings.ts'
import { dayTold, settled, withNewsDate, withoutDayToCome } from './news-date.ts'
import { follows, isHeadlineOnly, type Side, withoutOthersInHeadline } from './scope.ts'
import { type Section, sectionsOf } from './sections.ts'

export function draftReader(lexicon: Lexicon): (context: ExtractContext) => Draft[] {
  const attendanceOf = attendanceReader(lexicon)
  const listReaders = [labelledReader(lexicon), listReader(lexicon), tableReader(lexicon), preamble]
  const gatheringOf = gatheringReader(lexicon)
  const dayOf = dayReader(lexicon)
  const callOf = callReader(lexicon)
  const isAnother = anotherReader(lexicon)
  const background = pattern(lexicon.attendance.background, 'iu')

  return ({ mentions, dates }) => {
    const listed = new Map(listReaders.flatMap((read) => [...read(mentions)]))
    const read = inTurn(mentions.sentences, dates, gatheringOf)
    const gatherings = read.map(({ gathering }) => gathering)
    const main = mainForum(mentions.sentences, gatherings)
    const sections = sectionsOf(mentions.sentences, dayOf, dates)
    const bySection = new Map<Section, Draft>()
    const blocks = paragraphsOf(mentions.sentences)
    const drafts: Draft[] = []
    let current: Draft | undefined
    let side: Side | undefined
    let inBackground = false
    let begun: { readonly day: Day; readonly block: number } | undefined
    gatherings.forEach((own, index) => {
      const sentence = mentions.sentences[index]
      if (sentence === undefined || sentence.kind === 'credit') return
      if (sentence.kind === 'heading' || sentence.tagged.tagged.trimEnd().endsWith(':'))
        inBackground = background.test(sentence.tagged.tagged)
      const none = sentence.kind === 'heading' || (own.wished && !own.definite)
      const all = listed.get(index) ?? (none ? [] : attendanceOf(sentence))
      const initial = BEGINS_WITH_DAY.test(sentence.tagged.tagged) ? dayOf(sentence, dates) : undefined
      if (initial) begun = { day: initial, block: sentence.block }
      const together = initial ? [...all, ...partiesOf(sentence, all)] : all
      const carried = begun?.block === sentence.block && isScene(own, together) ? begun.day : undefined
      const plain = withoutDayToCome(own, all, sentence, dates)
      const gathering = plain.date || carried === undefined ? plain : { ...plain, ...carried, opens: own.opens }
      const headed = mentions.sentences[index - 1]?.kind === 'heading'
      if (sentence.kind === 'heading' && side?.headed) side = undefined
      const present = current
      if (present && !sections.has(index) && !inBackground && blocks.get(sentence.block)?.[0] === sentence) {
        const cast = castOf(blocks.get(sentence.block) ?? [], peopleIn(present))
        if (cast) side = { draft: draftOfCast(drafts, cast), block: sentence.block, headed, cast }
      }
      const section = sections.get(index)
      const call =
        inBackground || gathering.past
          ? undefined
          : callOf(sentence, () => (present ? peopleIn(present, 'in_person') : []))
      if (call) {
        const theirs = all.filter(({ range }) => range.to > call.from)
        const draft = draftOfCall(drafts, call, { index, sentence, gathering, attendance: theirs }, current)
        if (current === undefined || !drafts.includes(current)) current = draft
        side = { draft, block: sentence.block, headed }
      }
      const attendance = call ? all.filter(({ range }) => range.to <= call.from) : all
      if (call && attendance.length === 0) return
      const spoken = initial ? { ...gathering, date: initial.date } : gathering
      const aside = side && follows(side, sentence, spoken, attendance, current) ? side.draft : undefined
      const day = dayOf(sentence, dates)
      const mayOpen = !call && !section && !none && !inBackground && !gathering.past && sentence.kind !== 'headline'
      const withParties = [...attendance, ...partiesOf(sentence, attendance)]
      const beside =
        mayOpen && current && !isHeadlineOnly(current)
          ? isAnother(sentence, gathering, withParties, aside ?? current, day, headed)
          : undefined
      if (beside === 'outside') return
      const isRecap = inBackground || isOld(gathering, dates.published)
      const told = isRecap ? withParties : attendance
      const opens = beside === 'meeting'
      const ofSection = section && (bySection.get(section) ?? (isTold(own, withParties) ? 'new' : 'none'))
      const target =
        ofSection ??
        (opens ? 'beside' : undefined) ??
        aside ??
        choose(drafts, current, gathering, told, {
          inBackground,
          isHeading: sentence.kind === 'heading',
          published: dates.published,
        })
      if (target === undefined || target === 'none') return
      const isNew = target === 'new' || target === 'aside' || target === 'beside'
      const draft = isNew
        ? open(gathering, sentence, section || opens ? undefined : main, inBackground || target === 'aside')
        : target
      if (isNew) drafts.push(draft)
      const heading = isNew && section ? gatherings[section.index] : undefined
      if (section && heading) {
        bySection.set(section, draft)
        draft.parts.push(headOf(section, heading))
      }
      const isOthers = own.date !== undefined && plain.date === undefined
      const toldDay =
        (isOthers ? undefined : dayTold(dayOf, sentence, gathering, attendance, draft, read[index]?.dates ?? dates)) ??
        carried
      const first = draft.date && toldDay && gathering.opens && toldDay.date.date < draft.date.date
      const speaks = gathering.forum || gathering.noun || attendance.length > 0
      if (
        (draft.date === undefined || first) &&
        toldDay &&
        !toldDay.loose &&
        speaks &&
        (draft.past || !gathering.past)
      ) {
        draft.date = toldDay.date
        draft.dateSpan = toldDay.dateSpan
      }
      const itsDay = draft.past || !gathering.past ? toldDay : undefined
      const cast = draft === side?.draft ? side.cast : undefined
      const stayed = cast?.staying.get(sentence)
      draft.parts.push({
        index,
        sentence,
        gathering: cast ? inCast(gathering, cast, draft) : gathering,
        attendance: [
          ...(opens || isRecap || draft === side?.draft || (section && isEmpty(draft)) ? withParties : attendance),
          ...(stayed ? [stayed] : []),
        ],
        ...(itsDay ? { day: itsDay } : {}),
      })
      if (draft.past || opens || draft === side?.draft)
        side = { ...(draft === side?.draft ? side : { headed }), draft, block: sentence.block }
      else {
        current = draft
        side = undefined
      }
    })
    return drafts.reduce<Draft[]>((done, draft) => {
      const own = settled(ownName(withoutOthersInHeadline(draft, drafts), drafts))
      done.push(withNewsDate(dayOf, own, done, mentions.sentences, dates))
      return done
    }, [])
  }
}

function paragraphsOf(sentences: readonly SentenceMentions[]): ReadonlyMap<number, readonly SentenceMentions[]> {
  const paragraphs = new Map<number, SentenceMentions[]>()
  for (const sentence of sentences)
    paragraphs.set(sentence.block, [...(paragraphs.get(sentence.block) ?? []), sentence])
  return paragraphs
}

/** The gatherings of the sentences; "a day later" counts from the day that was told before it. */
function inTurn(
  sentences: readonly SentenceMentions[],
  dates: DateContext,
  gatheringOf: GatheringReader,
): { readonly gathering: Gathering; readonly dates: DateContext }[] {
  let current: string | undefined
  return sentences.map((sentence) => {
    const context = current === undefined ? dates : { ...dates, current }
    const gathering = gatheringOf(sentence, context)
    current = gathering.date?.date ?? current
    return { gathering, dates: context }
  })
}

/** What a section tells of its meeting before the first sentence: the day, and the town where it names one. */
const headOf = ({ heading, index, day, venues }: Section, gathering: Gathering): DraftPart => ({
  index,
  sentence: heading,
  gathering: { ...gathering, ...day, opens: false, venues },
  attendance: [],
  day,
})

const isTold = ({ forum, noun }: Gathering, attendance: readonly Attendance[]): boolean =>
  forum !== undefined || noun !== undefined || attendance.length > 0

/** "On Wednesday, the scene moved down the Danube. In Bratislava Fico hosted …": the day holds for the paragraph. */
const BEGINS_WITH_DAY = pattern(String.raw`^["“]?(?:(?:On|Late on|Early on|Then, on|Then on) )?<D>(?!'s\b|’s\b)`, 'u')

/** Nobody is told to be there yet. */
const isEmpty = ({ parts }: Draft): boolean => parts.every(({ attendance }) => attendance.length === 0)

/** A call to which others come is one that all are on, unless some are told to sit together. */
const inCast = (gathering: Gathering, { seated }: Cast, { nameSpan }: Draft): Gathering =>
  seated ? gathering : { ...gathering, virtual: gathering.virtual ?? nameSpan }

/** Whether a sentence without a day sets people in a place. */
const isScene = ({ date, venues }: Gathering, attendance: readonly Attendance[]): boolean =>
  date === undefined && attendance.length > 0 && venues.some(({ future }) => !future)

/**
 * A draft that no sentence called by the main forum's name loses it to one that is; one without a name takes it from the
 * first of its sentences that has one ("the other members of the group known as the NB8").
 */
function ownName(draft: Draft, drafts: readonly Draft[]): Draft {
  const { forum, ...rest } = draft
  if (forum === undefined) {
    const named = draft.parts.flatMap(({ gathering }) => (gathering.past ? [] : (gathering.forum ?? [])))[0]
    return named === undefined || draft.title !== undefined
      ? draft
      : { ...draft, forum: named.name, nameSpan: { start: named.start, end: named.end } }
  }
  const named = draft.forumStated || draft.parts.some((part) => part.gathering.forum?.name === forum)
  return named || !drafts.some((other) => other !== draft && !other.past && other.forumStated && other.forum === forum)
    ? draft
    : rest
}

/** People of a meeting, or those in the room only: "the five leaders" of the next sentence. */
function peopleIn(draft: Draft, mode?: 'in_person'): Participant[] {
  const people = draft.parts.flatMap((part) =>
    part.attendance.flatMap((each) =>
      each.status === 'absent' || (mode && each.mode === 'remote')
        ? []
        : each.group.members.filter((member) => member.kind === 'person'),
    ),
  )
  return [...new Map(people.map((person) => [person.name, person])).values()]
}

/**
 * The forum that the document is about: the headline's, else the one named most, of equals the first. One that is named
 * once, further down, is some other meeting's.
 */
function mainForum(sentences: readonly SentenceMentions[], gatherings: readonly Gathering[]): string | undefined {
  const counts = new Map<string, number>()
  let prose = 0
  for (const [index, sentence] of sentences.entries()) {
    const forum = gatherings[index]?.forum
    if (forum && sentence.kind === 'headline') return forum.name
    if (sentence.kind === 'paragraph' || sentence.kind === 'item') prose += 1
    const weight = prose <= HEAD ? AT_HEAD : 1
    if (forum) counts.set(forum.name, (counts.get(forum.name) ?? 0) + weight)
  }
  return [...counts].filter(([, weight]) => weight > 1).sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** So many sentences of prose say what an article is about. */
const HEAD = 4
const AT_HEAD = 1.5

function open(
  gathering: Gathering,
  sentence: SentenceMentions,
  main: string | undefined,
  inBackground: boolean,
): Draft {
  const { forum, noun, another, past } = gathering
  const name = forum?.name ?? (another || past ? undefined : main)
  const span = forum ?? noun ?? sentence.span
  return {
    ...(name === undefined ? {} : { forum: name }),
    nameSpan: { start: span.start, end: span.end },
    forumStated: forum !== undefined,
    past: past || inBackground,
    parts: [],
  }
}
