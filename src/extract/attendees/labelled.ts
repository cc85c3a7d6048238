/** People under the names of their countries: "For Romania: Luminița Odobescu", "Austria: Ludwig Prohaska, special envoy". */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { DocumentMentions, SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Attendance } from './attendance.ts'
import { groupsOf } from './groups.ts'

/** A label with the person at once behind it; "Ukraine: Zelenskyy told reporters" has a verb and is none. */
const LABEL = pattern(
  String.raw`^(?:For |On behalf of |From )?(?:the )?(?:(?:Government|Republic|Kingdom) of (?:the )?)?<CG>(?:['’]s? \p{Ll}{3,12})?(?::| [–—-]) (?:the |its |an? )?(?:<O>,? )?(?<person><PX>)(?:[.,;(]|$| \()`,
  'iu',
)
/** One such line alone may be anything. */
const LINES = 2

/** Attendance by sentence index, from two or more labelled lines; these sentences are not read otherwise. */
export function labelledReader({ attendance }: Lexicon): (mentions: DocumentMentions) => Map<number, Attendance[]> {
  const absent = pattern(attendance.list_absent, 'iu')
  const remote = pattern(attendance.remote, 'iu')
  return (mentions) => {
    const found = mentions.sentences.flatMap((sentence, index) => {
      const person = labelled(sentence)
      return person ? [{ index, sentence, person }] : []
    })
    if (found.length < LINES) return new Map()
    return new Map(
      found.map(({ index, sentence, person }) => {
        const own = sentence.tagged.tagged
        const status = absent.test(own) ? 'absent' : 'attended'
        const mode =
          status === 'attended' && remote.test(own) ? ({ mode: 'remote', modeSpan: sentence.span } as const) : {}
        const group = { members: [person], from: 0, to: own.length }
        const row = { group, role: 'participant', status, ...mode, span: sentence.span } as const
        return [index, [{ ...row, range: { from: 0, to: own.length }, encounter: false, rule: 'labelled-line' }]]
      }),
    )
  }
}

/** The person of a labelled line with the country or body of the label. */
function labelled({ tagged, mentions }: SentenceMentions): PersonMention | undefined {
  if (!LABEL.test(tagged.tagged)) return undefined
  const label = mentions.find(({ kind }) => kind === 'country' || kind === 'organization')
  const person = groupsOf(tagged)
    .flatMap(({ members }) => members)
    .find((member): member is PersonMention => member.kind === 'person')
  if ((person === undefined || label === undefined || person.country) ?? person.organization) return person
  const span = { start: label.start, end: label.end }
  if (label.kind === 'country') return { ...person, country: label.country.code, countrySpan: span }
  return label.kind === 'organization' ? { ...person, organization: label.name, organizationSpan: span } : person
}
