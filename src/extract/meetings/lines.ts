/** The sentences of a document, each with all that is read of it before it is known which meeting it speaks of. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { type Attendance, attendanceReader } from '../attendees/attendance.ts'
import { labelledReader } from '../attendees/labelled.ts'
import { listReader } from '../attendees/lists.ts'
import { partiesOf } from '../attendees/parties.ts'
import { preamble } from '../attendees/preamble.ts'
import { tableReader } from '../attendees/tables.ts'
import type { ExtractContext } from '../context.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import type { DateContext } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Day, DayReader } from './day.ts'
import { type Gathering, type GatheringReader, gatheringReader } from './gatherings.ts'
import { withoutDayToCome } from './news-date.ts'

export interface Line {
  readonly index: number
  readonly sentence: SentenceMentions
  readonly gathering: Gathering
  readonly attendance: readonly Attendance[]
  /** The gathering as read. */
  readonly own: Gathering
  /** Whether its day is another meeting's. */
  readonly isOthers: boolean
  /** Whether nobody can be told there: a heading, a meeting only wished for. */
  readonly none: boolean
  readonly day: Day | undefined
  /** Whether the day is the first word. */
  readonly begins: boolean
  /** A day told before it in the paragraph. */
  readonly carried: Day | undefined
  /** What days are counted from. */
  readonly dates: DateContext
  /** Whether it stands under "Background". */
  readonly inBackground: boolean
  /** Whether it is the first under a heading. */
  readonly headed: boolean
  /** Whether its page is one of entries, each under the time of day: their headings part no meetings. */
  readonly isLive: boolean
  /** Its paragraph, where it is the first of it. */
  readonly paragraph: readonly SentenceMentions[] | undefined
}

export type LineReader = (context: ExtractContext) => readonly Line[]

export function lineReader(lexicon: Lexicon, dayOf: DayReader): LineReader {
  const attendanceOf = attendanceReader(lexicon)
  const listReaders = [labelledReader(lexicon), listReader(lexicon), tableReader(lexicon), preamble]
  const gatheringOf = gatheringReader(lexicon)
  const background = pattern(lexicon.attendance.background, 'iu')

  return ({ mentions: all, dates }) => {
    const listed = new Map(listReaders.flatMap((read) => [...read(all)]))
    const paragraphs = paragraphsOf(all.sentences)
    const isLive = all.sentences.filter(isTime).length >= ENTRIES
    let inBackground = false
    let begun: { readonly day: Day; readonly block: number } | undefined
    return inTurn(all.sentences, dates, gatheringOf).map(({ sentence, gathering: own, dates: told }, index) => {
      if (sentence.kind === 'heading' || sentence.tagged.tagged.trimEnd().endsWith(':'))
        inBackground = background.test(sentence.tagged.tagged)
      const none = sentence.kind === 'heading' || (own.wished && !own.definite)
      const attendance = listed.get(index) ?? (none ? [] : attendanceOf(sentence))
      const day = dayOf(sentence, told)
      const begins = day !== undefined && BEGINS_WITH_DAY.test(sentence.tagged.tagged)
      if (begins) begun = { day, block: sentence.block }
      const together = begins ? [...attendance, ...partiesOf(sentence, attendance)] : attendance
      const carried = begun?.block === sentence.block && isScene(own, together) ? begun.day : undefined
      const plain = withoutDayToCome(own, attendance, sentence, dates)
      const gathering = plain.date || carried === undefined ? plain : { ...plain, ...carried, opens: own.opens }
      const headed = all.sentences[index - 1]?.kind === 'heading'
      const block = paragraphs.get(sentence.block)
      const paragraph = block?.[0] === sentence ? block : undefined
      const line = { index, sentence, own, gathering, attendance, none, day, begins, carried, dates: told }
      return {
        ...line,
        inBackground,
        headed,
        isLive,
        paragraph,
        isOthers: own.date !== undefined && plain.date === undefined,
      }
    })
  }
}

/** "22.51 CET" over an entry. */
const isTime = ({ kind, tagged }: SentenceMentions): boolean => kind === 'heading' && TIME.test(tagged.tagged)
const TIME = /^\W*(?:at )?\d{1,2}[.:h]\d\d(?: ?(?:[ap]\.?m\.?|[A-Z]{2,4}|local time|hours))*\W*$/iu
const ENTRIES = 3

function paragraphsOf(sentences: readonly SentenceMentions[]): ReadonlyMap<number, readonly SentenceMentions[]> {
  const paragraphs = new Map<number, SentenceMentions[]>()
  for (const sentence of sentences) {
    const paragraph = paragraphs.get(sentence.block)
    if (paragraph === undefined) paragraphs.set(sentence.block, [sentence])
    else paragraph.push(sentence)
  }
  return paragraphs
}

/** The gatherings of the sentences; "a day later" counts from the day that was told before it. */
function inTurn(
  sentences: readonly SentenceMentions[],
  dates: DateContext,
  gatheringOf: GatheringReader,
): { readonly sentence: SentenceMentions; readonly gathering: Gathering; readonly dates: DateContext }[] {
  let current: string | undefined
  return sentences.map((sentence) => {
    const context = current === undefined ? dates : { ...dates, current }
    const gathering = gatheringOf(sentence, context)
    current = gathering.date?.date ?? current
    return { sentence, gathering, dates: context }
  })
}

/** "On Wednesday, the scene moved down the Danube. In Bratislava Fico hosted …": the day holds for the paragraph. */
const BEGINS_WITH_DAY = pattern(String.raw`^["“]?(?:(?:On|Late on|Early on|Then, on|Then on) )?<D>(?!'s\b|’s\b)`, 'u')

/** Whether a sentence without a day sets people in a place. */
const isScene = ({ date, venues }: Gathering, attendance: readonly Attendance[]): boolean =>
  date === undefined && attendance.length > 0 && venues.some(({ future }) => !future)
