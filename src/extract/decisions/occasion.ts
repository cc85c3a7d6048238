/** What decisions belong to in a document of which no meeting is coded: a gathering that its opening speaks of. */
import type { ExtractContext } from '../context.ts'
import type { MeetingReport } from '../meetings/meeting.ts'
import { actorsOf } from './actors.ts'
import type { Measure } from './measure.ts'
import { plain } from './plain.ts'

/** So many sentences tell what an article is about. */
const OPENING = 8

/** A meeting without name, day and people, where the opening speaks of people who confer. */
export function gathering({ document, mentions, lexicon }: ExtractContext): MeetingReport[] {
  const opening = mentions.sentences.slice(0, OPENING)
  if (!opening.some(({ span }) => lexicon.decisions.gathering.test(plain(document.text, span)))) return []
  const nowhere = { start: 0, end: 0 }
  return [{ subject: '', name: '', nameSpan: nowhere, places: [], format: 'unstated', expected: false, sentences: [] }]
}

/** Whether its first half page tells of something settled together: else what people say they will do is no decision of it. */
export function settles(measures: readonly Measure[], context: ExtractContext): boolean {
  return measures.some(
    (measure) =>
      measure.unit.index < 2 * OPENING &&
      measure.status === 'agreed' &&
      actorsOf(measure, context).length !== 1 &&
      !measure.unit.speech.length,
  )
}
