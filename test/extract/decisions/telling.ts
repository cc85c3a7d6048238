import type { ExtractContext } from '../../../src/extract/context.ts'
import { decisionsClaims } from '../../../src/extract/decisions/decisions.ts'
import type { MeetingReport } from '../../../src/extract/meetings/meeting.ts'
import { mentionReader } from '../../../src/extract/mentions/mentions.ts'
import type { Claim } from '../../../src/model.ts'
import { documentOf, lexicon } from '../document.ts'

const mentionsOf = mentionReader(lexicon)
const OPENING = 'Leaders gather in Riga\n\nLeaders of the Harbour Group met in Riga on Tuesday, 10 June 2025.\n\n'

/** Held on the day of publication. */
export const MEETING: MeetingReport = {
  subject: 'm1',
  name: 'Harbour Group',
  nameSpan: { start: 40, end: 53 },
  heldOn: { date: '2025-06-10', basis: 'stated' },
  heldOnSpan: { start: 70, end: 91 },
  places: [{ name: 'Riga', span: { start: 61, end: 65 } }],
  format: 'in_person',
  expected: false,
  sentences: [1],
}

export interface Told {
  readonly text: string
  readonly claims: readonly Claim[]
}

/** Claims of an article that opens with the meeting and goes on with these words. */
export function told(words: string, meetings: readonly MeetingReport[] = [MEETING], file = 'article.txt'): Told {
  const document = documentOf(`${OPENING}${words}\n`, file)
  const context: ExtractContext = {
    document,
    mentions: mentionsOf(document),
    lexicon,
    dates: { published: '2025-06-10' },
  }
  return { text: document.text, claims: decisionsClaims(context, meetings) }
}

/** One line a row: topic, status, and what else there is of places, leaders, duration and condition. */
export function rows({ claims }: Told): string[] {
  const subjects = [...new Set(claims.map(({ subject }) => subject))]
  return subjects.map((subject) => {
    const values = (field: string): string =>
      claims
        .filter((claim) => claim.subject === subject && claim.field === field)
        .map(({ value }) => value)
        .join('+')
    const extras = ['places', 'lead_countries', 'duration', 'condition'].map(values).filter((value) => value !== '')
    return [values('topic'), values('status'), ...extras].join(' | ')
  })
}

/** Topic and status of each row that the words give, without the cells that other tables of sentences are about. */
export const outcomes = (words: string): string[] =>
  rows(told(words))
    .map((row) => row.split(' | ').slice(0, 2).join(' | '))
    .sort()

export const valuesOf = ({ claims }: Told, field: string): string[] =>
  claims.filter((claim) => claim.field === field).map(({ value }) => String(value))

/** The words that the values of a field were read from. */
export const quotesOf = ({ claims, text }: Told, field: string): string[] =>
  claims.filter((claim) => claim.field === field).map(({ span }) => text.slice(span.start, span.end))
