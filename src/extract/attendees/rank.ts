/** The level of the office that somebody holds, as the document states it or the lexicon knows it. */
import type { Lexicon, OfficeLevel } from '../../lexicon/lexicon.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { DocumentMentions } from '../mentions/mentions.ts'
import { tokenize } from '../mentions/tokens.ts'

export interface Rank {
  readonly level: OfficeLevel
  readonly title: string
  /** Whether the document states it beside the name. */
  readonly stated: boolean
}

/** The level of the first office that a title of the lexicon names. */
export function levelOfTitle(title: string, { offices }: Lexicon): OfficeLevel | undefined {
  const tokens = tokenize(title, { start: 0, end: title.length })
  return tokens.flatMap((_, index) => offices.at(title, tokens, index))[0]?.value.level
}

export type RankReader = (person: PersonMention, people: DocumentMentions['people'], year?: number) => Rank | undefined

/** Builds the reader; an office that was left counts for nothing, and one of the lexicon only in its years. */
export function rankReader(lexicon: Lexicon): RankReader {
  return ({ name, title, known }, people, year) => {
    const titles = [title, ...(people.get(name)?.mentions ?? []).map((mention) => mention.title)]
    const stated = titles.find((each) => each !== undefined)
    if (stated) return stated.past ? undefined : { level: stated.level, title: stated.text, stated: true }
    for (const office of known?.offices ?? []) {
      const held = year === undefined || ((office.from ?? 0) <= year && year <= (office.to ?? 9999))
      const level = held ? levelOfTitle(office.title, lexicon) : undefined
      if (level) return { level, title: office.title, stated: false }
    }
    return undefined
  }
}
