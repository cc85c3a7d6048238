/** Which of the places of a sentence each of its counts belongs to. */
import type { Span } from '../../model.ts'
import { type Bound, familyOf } from './bound.ts'
import type { Part } from './parts.ts'
import { ofThem, shares } from './shares.ts'
import type { PlacePhrase } from './where.ts'

/** A count with its act and the place that the sentence gives for it. */
export interface Placed extends Bound {
  readonly phrase?: PlacePhrase
  /** Whether the count stands for a share of another: "six of them in Reni". */
  readonly share: boolean
  /** Whether the sentence divides it among several places: it is of none of them. */
  readonly divided?: boolean
}

/** Places of the bound counts, and the shares that have a place but no act of their own ("and eight over Belgorod"). */
export function attach(
  text: string,
  sentence: Span,
  parts: readonly Part[],
  bound: readonly Bound[],
  phrases: readonly PlacePhrase[],
  carried: Bound | undefined,
  casualty: Bound | undefined,
): Placed[] {
  const placed: Placed[] = []
  const quantities = parts.filter((part) => part.kind === 'quantity')
  const owned = [
    ...shares(text, quantities, parts, bound, phrases, carried),
    ...(casualty ? ofThem(text, quantities, bound, phrases, casualty) : []),
  ]
  const all: readonly Placed[] = [
    ...bound.map((one) => ({ ...one, share: false, divided: isDivided(one, owned) })),
    ...owned,
  ].sort((a, b) => a.quantity.start - b.quantity.start)
  for (const [index, one] of all.entries()) {
    const limit = all[index + 1]?.quantity.start ?? sentence.end
    const next = all[index + 1]
    const isLed =
      next !== undefined &&
      phrases.some((other) => !other.label && leads(text, other, one)) &&
      !phrases.some((other) => isBehind(text, other, next, all[index + 2]?.quantity.start ?? sentence.end))
    if (one.retold) {
      placed.push(one)
      continue
    }
    const phrase =
      one.phrase ??
      phrases.find(
        (other) =>
          isBehind(text, other, one, limit) &&
          !(isLed && next !== undefined && leads(text, other, next)) &&
          !isOfSome(text, one, all, other),
      ) ??
      phrases.find((other) => within(other, one.quantity))
    placed.push(phrase ? { ...one, phrase } : one)
  }
  return placed
    .map((one, index) => (one.phrase || one.retold ? one : withPhrase(text, one, index, placed, phrases)))
    .flatMap(respectively)
}

/** "12, nine and seven drones over the Belgorod, Kursk and Tula regions respectively": each place has its own. */
function respectively(one: Placed): Placed[] {
  const counts = [one.quantity, ...one.plus]
  const places = one.phrase?.scope.places ?? []
  if (one.phrase === undefined || !counts.every(({ paired }) => paired) || places.length !== counts.length) return [one]
  const { phrase } = one
  return counts.flatMap((quantity, at) => {
    const place = places[at]
    return place ? [{ ...one, quantity, plus: [], phrase: { ...phrase, scope: { places: [place] } } }] : []
  })
}

const isDivided = ({ act }: Bound, owned: readonly Placed[]): boolean =>
  new Set(owned.filter((share) => share.act.start === act.start).map(({ phrase }) => phrase?.scope.places[0]?.name))
    .size > 1

/** "In Kyiv, five people …": the place stands right before the count. */
const leads = (text: string, phrase: PlacePhrase, one: Bound): boolean =>
  phrase.end <= one.start &&
  /^(?:,|:)? ?(?:where |there )?(?:the |at least |some )?$/u.test(text.slice(phrase.end, one.start))

function isBehind(text: string, phrase: PlacePhrase, one: Bound, limit: number): boolean {
  if (
    phrase.label ||
    phrase.start < one.start ||
    phrase.start >= Math.max(limit, one.quantity.end) ||
    within(phrase, one.quantity)
  )
    return false
  // "destroyed 155 drones overnight, as Kyiv claimed to have hit a refinery in Saratov"
  if (
    familyOf(one.action) === 'air' &&
    /,\s(?:as|after|hours after|a day after)\b(?! well)/u.test(text.slice(one.end, phrase.start))
  )
    return false
  if (
    familyOf(one.action) === 'air' &&
    OWN_SUBJECT.test(text.slice(one.end, phrase.start)) &&
    OWN_VERB.test(text.slice(phrase.end, phrase.end + 24))
  )
    return false
  return !/[.;](?:\s|$)|\b(?:while|whereas|but)\b|\b(?:the (?:other|others|rest|second|third)|(?:some|half|most|many|the majority) of (?:them|whom|these|the))\b/u.test(
    text.slice(Math.min(one.end, phrase.start), phrase.start),
  )
}

/** "used 653 drones, and the railway junction at Fastiv burned down": a clause of its own. */
const OWN_SUBJECT =
  /,? and (?:the|an?|its|several|part of|\p{Lu}\p{Ll}+['’]s) (?:[\p{L}-]+ ){1,5}(?:at|in|near|of|outside) (?:the )?$/u
const OWN_VERB = /^ (?:was|were|burn(?:ed|t)|caught|broke|came|lost|had|went|shut|stopped|collapsed|is|are)\b/u

/** "214 drones, plus three missiles, which struck in the Poltava region": of a whole salvo it is not said what came there. */
const isOfSome = (text: string, one: Placed, all: readonly Placed[], phrase: PlacePhrase): boolean =>
  one.action === 'launch' &&
  /, (?:all of |some of |several of |most of )?which\b/u.test(text.slice(one.quantity.end, phrase.start)) &&
  all.some((other) => other !== one && other.action === 'launch' && other.act.start === one.act.start)

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** A label or place before the counts holds for them; else the place of a neighbour of the same kind. */
function withPhrase(
  text: string,
  one: Placed,
  index: number,
  placed: readonly Placed[],
  phrases: readonly PlacePhrase[],
): Placed {
  // "seventeen drones and four missiles were directed at Kremenchuk": counts of one act, behind which the place stands
  const sibling = placed.find(
    (other) => other !== one && other.act.start === one.act.start && (other.phrase?.start ?? 0) >= one.act.end,
  )
  if (sibling?.phrase !== undefined && !sibling.share && one.act.end > one.quantity.end)
    return { ...one, phrase: sibling.phrase }
  const before = phrases.filter((phrase) => phrase.end <= one.quantity.start || phrase.end <= one.start)
  const label = before.findLast((phrase) => phrase.label)
  const earlier = placed.slice(0, index).findLast((other) => other.phrase !== undefined && !other.share)
  const free = before.filter((phrase) => !placed.some((other) => other.phrase === phrase))
  const lead = label ?? narrowest(free)
  const sameKind =
    earlier !== undefined && familyOf(earlier.action) === familyOf(one.action) ? earlier.phrase : undefined
  if (lead !== undefined && earlier !== undefined && /\bwhile\b|;/u.test(text.slice(earlier.end, one.start)))
    return { ...one, phrase: lead }
  const after = placed[index + 1]
  if (
    after?.phrase !== undefined &&
    isPair(text, one, after) &&
    (lead === undefined ? isApart(text, placed[index - 1], one) : liesIn(after.phrase, lead))
  )
    return { ...one, phrase: after.phrase }
  const near = [lead, sameKind].filter((phrase) => phrase !== undefined).sort((a, b) => b.start - a.start)[0]
  if (near !== undefined) return { ...one, phrase: near }
  const later = placed.slice(index + 1).find((other) => other.phrase !== undefined)
  const joined =
    later !== undefined &&
    familyOf(later.action) === familyOf(one.action) &&
    // What was launched at a country may be downed over one region
    (one.action !== 'launch' || later.action === 'launch') &&
    !later.share &&
    !/[;]/u.test(text.slice(one.end, later.start))
  if (joined && later.phrase !== undefined) return { ...one, phrase: later.phrase }
  // "Six people were hurt when a missile hit Haifa"
  if (later?.quantity.article && later.phrase !== undefined && familyOf(one.action) === 'people')
    return { ...one, phrase: later.phrase }
  if (earlier?.phrase !== undefined && familyOf(one.action) === 'people') return { ...one, phrase: earlier.phrase }
  return one
}

/** "two were killed and 17 injured": one verb phrase, whose place stands behind the second. */
const isPair = (text: string, one: Placed, after: Placed): boolean =>
  familyOf(one.action) === familyOf(after.action) &&
  one.action !== after.action &&
  !after.share &&
  /^,? and (?:(?:also|another|a further|at least|about|some|\p{L}+) )?$/u.test(text.slice(one.end, after.start))

/** "…, two were killed and 17 injured in Kherson": a clause of its own, behind a comma. */
const isApart = (text: string, before: Placed | undefined, one: Placed): boolean =>
  before === undefined || /[,;]/u.test(text.slice(before.phrase?.end ?? before.end, one.start))

/** "In Odesa Oblast, one person was killed and two injured in the Izmail district", "In Ukraine … in Sumy": the first says where the second is. */
function liesIn({ scope: { places }, within }: PlacePhrase, { scope: wide }: PlacePhrase): boolean {
  const [place] = places
  const [region] = wide.places
  if (place === undefined || wide.places.length > 1) return false
  if (region === undefined) return wide.country !== undefined && (place.country ?? wide.country) === wide.country
  if (region.place?.kind !== 'region') return false
  const own = place.place?.region ?? place.region ?? within?.places[0]?.name
  return own === region.name || (own === undefined && place.place === undefined)
}

/** "struck Pokrovsk twice during the day in Donetsk Oblast": the town, where the region named last is its own. */
function narrowest(phrases: readonly PlacePhrase[]): PlacePhrase | undefined {
  const last = phrases.at(-1)
  const region = last?.scope.places[0]?.place
  if (region?.kind !== 'region') return last
  return phrases.findLast(({ scope }) => scope.places[0]?.place?.region === region.name) ?? last
}
