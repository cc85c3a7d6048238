/** Lists that share the verb of the one before them. */
import { pattern } from '../mentions/tagged.ts'
import type { Group } from './groups.ts'
import type { Predicate } from './predicates.ts'

/** A list of people with what says that it takes part, and the range of the tagged sentence that says so. */
export interface Event {
  readonly group: Group
  readonly predicate: Predicate
  readonly from: number
  readonly to: number
}

/** "taking part were A, minister of B; C, minister of D; and E": what follows a semicolon goes on with the list. */
export function continued(text: string, groups: readonly Group[], events: readonly Event[]): Event[] {
  const all = [...events]
  for (const [index, group] of groups.entries()) {
    const before = groups[index - 1]
    const event = all.find((each) => each.group === before)
    const goesOn =
      before &&
      event &&
      all.every((each) => each.group !== group) &&
      LIST_GOES_ON.test(text.slice(before.to, group.from))
    if (goesOn && event.from <= before.from && event.to <= before.to)
      all.push({ ...event, group, from: group.from, to: group.to })
  }
  return all
}

/** "Georgia was represented by a minister and India by its ambassador": the second has the verb of the first. */
export function shortened(text: string, groups: readonly Group[], events: readonly Event[]): Event[] {
  const all = [...events]
  for (const [index, group] of groups.entries()) {
    const event = all.find(
      (each) => each.to <= group.from && (each.group === groups[index - 1] || each.to > each.group.to),
    )
    const shares =
      event?.predicate.status === 'attended' &&
      SENDS.test(text.slice(event.group.to, event.to)) &&
      all.every((each) => each.group !== group) &&
      group.members.every(({ kind }) => kind === 'country' || kind === 'organization') &&
      GOES_ON.test(text.slice(event.to, group.from)) &&
      IN_SHORT.test(text.slice(group.to))
    if (event && shares) all.push({ ...event, group, from: group.from, to: group.to })
  }
  return all
}

/** "Orpo spoke for Finland, Kristersson for Sweden": the second has the verb of the first. */
export function spokenFor(text: string, groups: readonly Group[], events: readonly Event[]): Event[] {
  const all = [...events]
  for (const group of groups) {
    if (all.some((each) => each.group === group) || !IS_FOR.test(text.slice(group.to))) continue
    const before = text.slice(0, group.from)
    const event = all.find(
      (each) =>
        each.predicate.status === 'attended' &&
        each.group.to < group.from &&
        group.members.every(({ kind }) => kind === 'person') &&
        SPOKE_FOR.test(before.slice(each.group.to)),
    )
    if (event) all.push({ ...event, group, from: group.from, to: group.to })
  }
  return all
}

const SPOKE_FOR = pattern(
  String.raw`^[^.;<=PC>]{1,40}\b(?:for|on behalf of) (?:the )?<CG>(?:,| and|, and| (?:as|while) )(?: ?<P> for (?:the )?<CG>(?:,| and|, and))* (?:the )?$`,
  'iu',
)
const IS_FOR = pattern(String.raw`^ (?:for|on behalf of) (?:the )?<CG>`, 'iu')

/** The verb that the second of two countries leaves out, what stands between them, and what it keeps. */
const SENDS = /\b(?:sent|represented|dispatched|delegated|put|placed|taken)\b/u
const GOES_ON = pattern(String.raw`^[^.<=PC>]{0,90}(?:,|;| and|,? while|, but)(?: also)? (?:the )?$`, 'u')
const IN_SHORT = pattern(
  String.raw`^(?:['’ʼ]s?(?: seat| chair)?)? (?:by |at the level of |only )?(?:an?|its|their|the|<N>) (?:[\p{Ll}-]+ ){0,3}(?:<O>|[\p{Ll}]+)`,
  'u',
)

const LIST_GOES_ON = /^[^.;]{0,90};(?: and)?(?: (?:the|his|her|excellency|highness))* $/iu
