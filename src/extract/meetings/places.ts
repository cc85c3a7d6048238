/** The town where a meeting is said to take place: of all that its sentences name, the one with the most to say for it. */
import type { ExtractContext } from '../context.ts'
import { type Draft, isHeld } from './draft.ts'
import type { Lead } from './lead.ts'
import { type PlaceNamed, seatsOf, type Venue } from './venue.ts'

/** How much each tie says; a dateline says as much as a name beside the noun. */
const TIES = { held: 3, named: 2, near: 1 } as const
const DATELINE = 2
const TOP_LINE = 1.5
/** A headline says what the article is about. */
const HEADLINE = 1
/** A place of an unknown name that no country is known of may be none. */
const UNKNOWN = 0.7
/** What one more mention adds. */
const AGAIN = 0.25
/** A place beside no word of the meeting counts where nothing else does. */
const LEAD_ONLY = 0.4

interface Candidate {
  readonly place: PlaceNamed
  readonly weight: number
}

export function placeOf(
  draft: Draft,
  lead: Lead | undefined,
  placesBefore: readonly PlaceNamed[],
  context: ExtractContext,
): readonly PlaceNamed[] {
  const same = draft.parts.map((part) => part.gathering.samePlace).find((span) => span !== undefined)
  if (same && placesBefore.length > 0) return placesBefore.map((place) => ({ ...place, span: same }))
  const held = isHeld(draft, context.dates.published)
  const told = draft.parts.flatMap(({ gathering, attendance, sentence }) => {
    const tells = gathering.forum || gathering.definite || gathering.noun || attendance.length > 0
    return gathering.venues
      .filter((venue) => !(venue.future && held) && (tells || venue.tie === 'held'))
      .map((venue) => ({
        place: inTown(venue, context),
        weight: weightOf(venue) + (sentence.kind === 'headline' && venue.tie !== 'near' ? HEADLINE : 0),
      }))
  })
  const filed = (lead?.dateline ?? []).map((place) => ({ place, weight: DATELINE }))
  const above = (lead?.topLine ?? []).map((place) => ({ place, weight: TOP_LINE }))
  const near = (lead?.near ?? []).map((place) => ({ place: inTown(place, context), weight: LEAD_ONLY }))
  const best = strongest([...told, ...filed, ...above, ...near])
  return best === undefined ? [] : [best]
}

const weightOf = ({ tie, country }: Venue): number => TIES[tie] * (country === undefined ? UNKNOWN : 1)

/** Kinds of evidence add up; the same kind again adds little. */
function strongest(candidates: readonly Candidate[]): PlaceNamed | undefined {
  const weights = new Map<string, Map<number, number>>()
  for (const { place, weight } of candidates) {
    const kinds = weights.get(place.name) ?? new Map<number, number>()
    weights.set(place.name, kinds.set(weight, (kinds.get(weight) ?? 0) + 1))
  }
  const total = (name: string): number =>
    [...(weights.get(name) ?? [])].reduce((sum, [weight, count]) => sum + weight + Math.min(1, AGAIN * (count - 1)), 0)
  const [best] = [...weights.keys()].sort((a, b) => total(b) - total(a))
  return candidates.find(({ place }) => place.name === best)?.place
}

/** A site stands for its town where the document names that, too: "at NATO headquarters" beside "Brussels". */
function inTown({ name, town, ...rest }: PlaceNamed, { mentions }: ExtractContext): PlaceNamed {
  const isNamed =
    town !== undefined &&
    mentions.sentences.some((sentence) =>
      sentence.mentions.some((mention) => mention.kind === 'place' && mention.place?.shortName === town),
    )
  return { name: isNamed ? town : name, ...rest }
}

/** Where people sat who met on screens, as far as the sentences about them tell. */
export function seatsTold({ parts }: Draft): PlaceNamed[] {
  const attended = parts.filter((part) => part.attendance.length > 0)
  const places = attended.flatMap((part) => seatsOf(part.sentence))
  return [...new Map([...places].reverse().map((place) => [place.name, place])).values()].reverse()
}
