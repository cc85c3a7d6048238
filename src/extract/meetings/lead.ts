/** What the head of an article says of where its news is from. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { ExtractContext } from '../context.ts'
import { fold } from '../mentions/tokens.ts'
import { datelineOf, townOfTopLines } from './dateline.ts'
import { townReader } from './town.ts'
import { type PlaceNamed, venueReader } from './venue.ts'

export interface Lead {
  readonly dateline: readonly PlaceNamed[]
  readonly topLine: readonly PlaceNamed[]
  /** A town that the headline sets the meeting in. */
  readonly headline: readonly PlaceNamed[]
  /** A town named in the first sentences. */
  readonly near: readonly PlaceNamed[]
}

/** How many sentences the head of an article has. */
export const LEAD = 8

export function leadReader(lexicon: Lexicon): (context: ExtractContext) => Lead {
  const townOf = townReader(lexicon)
  const venuesOf = venueReader(lexicon, townOf)
  const towns = new Map(
    lexicon.places
      .filter(({ kind }) => kind === 'settlement')
      .flatMap((place) => [place.shortName, ...place.aliases].map((name) => [fold(name), place] as const))
      .reverse(),
  )
  return ({ document, mentions }) => {
    const sentences = mentions.sentences.filter(({ kind }) => kind === 'paragraph' || kind === 'item').slice(0, LEAD)
    return {
      dateline: sentences.flatMap((sentence) => datelineOf(sentence, townOf) ?? []).slice(0, 1),
      topLine: [townOfTopLines(document, towns) ?? []].flat(),
      headline: mentions.sentences
        .filter(({ kind }) => kind === 'headline')
        .flatMap((sentence) => venuesOf(sentence))
        .filter(({ tie, country }) => (tie === 'held' || tie === 'named') && country !== undefined),
      near: sentences
        .flatMap((sentence) => venuesOf(sentence))
        .filter(({ future, country }) => !future && country !== undefined)
        .slice(0, 1),
    }
  }
}
