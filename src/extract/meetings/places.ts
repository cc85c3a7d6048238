/** The town where a meeting is said to take place: of all that its sentences name, the one with the most to say for it. */
import type { ExtractContext } from '../context.ts'
import { type Draft, isHeld } from './draft.ts'
import type { Lead } from './lead.ts'
import { type PlaceNamed, seatsOf, type Venue } from './venue.ts'

/** How much each tie says; a dateline says as much as a name beside the noun. */
const TIES = { held: 3, named: 2, near: 1, close: 0.4 } as const
const DATELINE = 2
/** The dateline's town where another is told as that of the meeting: where the report was written. */
const WRITTEN = 0.4
const TOP_LINE = 1.5
/** A headline says what the article is about. */
const HEADLINE = 1
/** A place of an unknown name that no country is known of may be none; a house or a hall stands in some town. */
const UNKNOWN = 0.7
const SITE = 0.35
/** "at Harpsund, southwest of Stockholm": the town that it is near is named for those who do not know where it is. */
const OUTSIDE = 0.3
/** What is told of another day says little of this one's place. */
const OF_ANOTHER_DAY = 0.3
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
  const told = placesTold(draft, context)
  const isHeldElsewhere = (town: string): boolean =>
    told.some(({ tie, place }) => tie === 'held' && place.name !== town) &&
    !told.some(({ tie, place }) => tie === 'held' && place.name === town)
  const filed = (lead?.dateline ?? []).map((place) => ({
    place,
    weight: isHeldElsewhere(place.name) ? WRITTEN : DATELINE,
  }))
  const above = (lead?.topLine ?? []).map((place) => ({ place, weight: TOP_LINE }))
  const isRead = draft.parts.some(({ sentence }) => sentence.kind === 'headline')
  const headed = isRead
    ? []
    : (lead?.headline ?? []).map((place) => ({ place: inTown(place, context), weight: TIES.named }))
  const near = (lead?.near ?? []).map((place) => ({ place: inTown(place, context), weight: LEAD_ONLY }))
  const outside = new Set(told.flatMap(({ tie, place }) => (tie === 'close' ? [place.name] : [])))
  const best = strongest(
    inFull([...told, ...filed, ...above, ...headed, ...near]).map((each) =>
      outside.has(each.place.name) && isHeldElsewhere(each.place.name)
        ? { ...each, weight: each.weight * OUTSIDE }
        : each,
    ),
  )
  if (best === undefined) return []
  const isTold = told.some(({ tie, place }) => (tie === 'held' || tie === 'named') && place.name === best.name)
  return [isTold ? { ...best, isTold } : best]
}

interface Told extends Candidate {
  readonly tie: Venue['tie']
}

/** What the sentences of a meeting say of places, each with its weight. */
function placesTold(draft: Draft, context: ExtractContext): Told[] {
  const held = isHeld(draft, context.dates.published)
  return draft.parts.flatMap(({ gathering, attendance, sentence, day }, at) => {
    const tells = gathering.forum || gathering.definite || gathering.noun || attendance.length > 0
    if ((gathering.wished && !gathering.definite) || (gathering.another && at > 0)) return []
    const isOther = day?.governed === true && draft.date !== undefined && day.date.date !== draft.date.date
    return gathering.venues
      .filter((venue) => !(venue.future && held) && (tells || venue.tie === 'held'))
      .map((venue) => {
        const isTold = venue.tie === 'held' || venue.tie === 'named'
        const above = sentence.kind === 'headline' && isTold ? HEADLINE : 0
        return {
          place: inTown(venue, context),
          tie: isOther || sentence.kind === 'headline' ? 'near' : venue.tie,
          weight: weightOf(venue) * (isOther ? OF_ANOTHER_DAY : 1) + above,
        }
      })
  })
}

const weightOf = ({ tie, country, isSite }: Venue): number =>
  TIES[tie] * (country !== undefined ? 1 : isSite ? SITE : UNKNOWN)

/** "Niagara" where "Niagara-on-the-Lake" is named as well: one place, by its full name. */
function inFull(candidates: readonly Candidate[]): Candidate[] {
  const names = candidates.map(({ place }) => place.name)
  return candidates.map((each) => {
    const full = names.find(
      (name) => name.startsWith(each.place.name) && LONGER.test(name.slice(each.place.name.length)),
    )
    return full === undefined || isKnown(each) ? each : { ...each, place: { ...each.place, name: full } }
  })
}

/** What makes a longer name of a town's, rather than a house in it ("Sakhir Palace"). */
const LONGER = /^(?:-| (?:el|al|on|upon|am|sur|de)[ -])/iu

const isKnown = ({ place }: Candidate): boolean => place.country !== undefined

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
  const places = attended.flatMap((part) => seatsOf(part.sentence).map((seat) => ({ ...seat, isTold: true })))
  return [...new Map([...places].reverse().map((place) => [place.name, place])).values()].reverse()
}
