/**
 * The head of a declaration, whose subject is a paragraph of its own: "The Presidents of Bulgaria, Estonia and Latvia,"
 * and in the next one "gathered in Košice".
 */
import type { DocumentMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Attendance } from './attendance.ts'

const SUBJECT = pattern('^(?:We, )?(?:the )?<O>,?$', 'iu')
const GATHERED =
  /^(?:gathered|meeting|having (?:met|gathered)|assembled|convened|met) (?:in|at|on|for|under|together|here)\b/iu
/** One country alone signs no joint declaration. */
const COUNTRIES = 2

/** Attendance by sentence index; these sentences are not read otherwise. */
export function preamble({ sentences }: DocumentMentions): Map<number, Attendance[]> {
  return new Map(
    sentences.flatMap(({ tagged, mentions, span }, index) => {
      const words = tagged.tagged.trim()
      const office = mentions.find((mention) => mention.kind === 'office')
      const next = sentences[index + 1]?.tagged.tagged ?? ''
      if (office === undefined || office.countries.length < COUNTRIES) return []
      if (!SUBJECT.test(words) || !GATHERED.test(next)) return []
      const range = { from: 0, to: tagged.tagged.length }
      const attendance = {
        group: { members: [office], ...range },
        role: 'participant',
        status: 'attended',
        span,
        range,
        encounter: false,
        rule: 'preamble',
      } as const
      return [[index, [attendance]] as const]
    }),
  )
}
