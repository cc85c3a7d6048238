/** How those of a list take part: by the words beside a name, else by those of the whole clause. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Mention } from '../mentions/mention.ts'
import { pattern, type Tagged } from '../mentions/tagged.ts'
import type { Group, Participant } from './groups.ts'

export interface ModeSign {
  readonly mode: 'in_person' | 'remote'
  /** Range in the tagged sentence. */
  readonly from: number
  readonly to: number
}

/** Those of a list for whom one sign holds. */
export interface InOneMode {
  readonly members: readonly Participant[]
  readonly sign?: ModeSign
}

export type ModeReader = (
  tagged: Tagged<Mention>,
  group: Group,
  clause: { readonly from: number; readonly to: number },
) => InOneMode[]

/** "(by video)", ", who joined by video" right behind a name; "and, by video," right before the next. */
const ASIDE =
  /^(?: \([^)]{1,60}\)|,? (?:who|whose) [^,;.]{1,110}|, (?!and\b|were\b|was\b|are\b|is\b|will\b)[^,;.]{1,60}(?=,))/u
const LEAD = /(?:\band|;),? (?<lead>[^,;()]{2,60}),? (?:by |with )?(?:the |its |their |his |her )?$/u
/** "Vuorinen, who had spoken by video with the US president in the morning, sat at the table". */
const BEFOREHAND = /,? who had [^,;.]{1,110}/gu

export function modeReader({ attendance: words }: Lexicon): ModeReader {
  const remote = pattern(words.remote, 'iu')
  const inPerson = pattern(words.in_person, 'iu')
  const signIn = (text: string, from: number, to: number): ModeSign | undefined => {
    const part = text.slice(from, to).replace(BEFOREHAND, (aside) => ' '.repeat(aside.length))
    const far = remote.exec(part)
    const sign = far ?? inPerson.exec(part)
    const at = from + (sign?.index ?? 0)
    return sign ? { mode: far ? 'remote' : 'in_person', from: at, to: at + sign[0].length } : undefined
  }

  return (tagged, group, clause) => {
    const text = tagged.tagged
    if (group.members.length === 1) return [withSign(group.members, signIn(text, clause.from, clause.to))]
    const places = placesOf(tagged, group)
    let rest = text
    let lead: ModeSign | undefined
    const own = places.map((at, index) => {
      const next = places[index + 1] ?? clause.to
      const between = text.slice(at + 1, next)
      const aside = ASIDE.exec(between)?.[0].length ?? 0
      const beside = signIn(text, at + 1, at + 1 + aside) ?? lead
      const before = index + 1 < places.length ? LEAD.exec(between) : null
      const leadFrom = before ? at + 1 + before.index : next
      lead = (before && signIn(text, leadFrom, next)) ?? lead
      rest = blank(blank(rest, at + 1, at + 1 + aside), leadFrom, before ? next : leadFrom)
      return beside
    })
    const shared = signIn(rest, clause.from, clause.to)
    return group.members.map((member, index) => withSign([member], own[index] ?? shared))
  }
}

const withSign = (members: readonly Participant[], sign: ModeSign | undefined): InOneMode => ({
  members,
  ...(sign ? { sign } : {}),
})

const blank = (text: string, from: number, to: number): string =>
  `${text.slice(0, from)}${' '.repeat(Math.max(0, to - from))}${text.slice(Math.max(from, to))}`

/** Where the members of a list stand in the tagged sentence. */
function placesOf(tagged: Tagged<Mention>, { members, from, to }: Group): number[] {
  const starts = new Set(members.map(({ start }) => start))
  const places: number[] = []
  for (let at = from; at < to; at++) if (starts.has(tagged.mentionAt(at)?.start ?? -1)) places.push(at)
  return places
}
