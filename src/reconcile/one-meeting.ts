/** Groups of reports that tell one meeting, though one dates it otherwise, or tells little of it. */

import { tellsNext, tellsRange } from '../extract/meetings/days-told.ts'
import { isOfDays } from '../extract/meetings/several-days.ts'
import { fromIso, WEEK } from '../extract/mentions/resolve-date.ts'
import { clash, isAlike, isApart, likeness, nameMatch } from './alike-meetings.ts'
import { mergeLast } from './gather.ts'
import { type MeetingSeen, shared } from './meeting-report.ts'
import type { Witness } from './witness.ts'

/** Reports of one meeting, with what is asked of them worked out once. */
export interface Told {
  readonly group: readonly MeetingSeen[]
  /** What they tell, in one. */
  readonly whole: MeetingSeen
  readonly witnesses: ReadonlySet<Witness>
}

export const daysFrom = (first: string, second: string): number => fromIso(second) - fromIso(first)

/** So many days may lie between what two documents say of one meeting. */
export const FAR = 3

/** So many of the groups before are asked. */
const ASKED = 64

/**
 * Joins groups, given in order of their days, that tell one meeting: of one day, or of following days if it went on, or
 * if nothing but the day tells them apart and that is not firm. A document that tells of both keeps them apart.
 */
export function joined(groups: readonly (readonly MeetingSeen[])[]): Told[] {
  const isNext = onceEach(({ text }) => tellsNext(text))
  const goesOn = onceEach(({ text }) => isOfDays(text))
  // What is joined first may be like what neither part was like
  return joinedOnce(joinedOnce(groups.map(toldBy)))

  function joinedOnce(all: readonly Told[]): Told[] {
    return mergeLast(all, ASKED, isOne, (before, one) => toldBy([...before.group, ...one.group]))
  }

  function isOne(first: Told, second: Told): boolean {
    const [a, b] = [first.whole, second.whole]
    const days = daysFrom(a.day, b.day)
    // "On Monday the ministers confer": a weekday may be taken for the one before
    if (days > FAR && days !== WEEK) return false
    if (shared(first.witnesses, second.witnesses) > 0) return days === 0 && isToldTwice(a, b)
    if (days === 0) return likeness(a, b) > 0
    if (clash(a, b) || nameMatch(a, b) === 'other' || isApart(a, b) || isOtherRank(a, b)) return false
    const telling = [...first.witnesses, ...second.witnesses]
    const isOfBoth = (witness: Witness): boolean => goesOn(witness) || tellsRange(witness.text, a.day, b.day)
    if (days === 1 && haveMostInCommon(a, b) && telling.some(isOfBoth)) return true
    // Two days that words of meeting stand beside are two
    if (!a.isNear && !b.isNear) return false
    if (days > 1 && shared(a.places, b.places) === 0 && nameMatch(a, b) !== 'same') return false
    return isAlike(a, b) && !telling.some(isNext)
  }
}

/** A forum that a document tells of in two places, of one day: nobody is told to be at the one who is not at the other. */
function isToldTwice(a: MeetingSeen, b: MeetingSeen): boolean {
  const people = shared(a.people, b.people)
  return (
    nameMatch(a, b) === 'same' && !clash(a, b) && !isApart(a, b) && people === Math.min(a.people.size, b.people.size)
  )
}

function onceEach(ask: (witness: Witness) => boolean): (witness: Witness) => boolean {
  const answers = new Map<Witness, boolean>()
  return (witness) => {
    const answer = answers.get(witness) ?? ask(witness)
    answers.set(witness, answer)
    return answer
  }
}

const isOtherRank = (a: MeetingSeen, b: MeetingSeen): boolean => a.level !== '' && b.level !== '' && a.level !== b.level

/** So many people in common, or all of a shorter list, are a meeting that goes on. */
const GOES_ON = 3

function haveMostInCommon(a: MeetingSeen, b: MeetingSeen): boolean {
  const people = shared(a.people, b.people)
  const all = people >= 2 && people === Math.min(a.people.size, b.people.size)
  return (people >= GOES_ON || all) && shared(a.places, b.places) > 0 && likeness(a, b) > 0
}

function toldBy(group: readonly MeetingSeen[]): Told {
  const [first] = group
  if (first === undefined) throw new Error('a group without reports')
  const union = (of: (meeting: MeetingSeen) => ReadonlySet<string>) => new Set(group.flatMap((each) => [...of(each)]))
  const whole = {
    ...first,
    words: group.find(({ words }) => words.size > 0)?.words ?? first.words,
    format: group.find(({ format }) => format !== 'unstated')?.format ?? first.format,
    level: group.find(({ level }) => level !== '')?.level ?? first.level,
    isNear: group.every(({ isNear }) => isNear),
    places: union(({ places }) => places),
    told: union(({ told }) => told),
    people: union(({ people }) => people),
    sums: union(({ sums }) => sums),
  }
  return { group, whole, witnesses: new Set(group.map(({ report }) => report.witness)) }
}
