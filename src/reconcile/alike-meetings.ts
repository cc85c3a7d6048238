/** How alike two reports of meetings are, whatever their days. */
import { type MeetingSeen, matchNames, type NameMatch, shared } from './meeting-report.ts'

/** Two reports of one day. */
export function likeness(a: MeetingSeen, b: MeetingSeen): number {
  const name = nameMatch(a, b)
  const people = shared(a.people, b.people)
  const places = shared(a.places, b.places)
  const points = people + 3 * places + (a.format === b.format ? 2 : 0)
  if (name === 'same') return 100 + points
  // Talks without a name, in one place on one day: of one rank, or with some of the same people
  if (name === 'silent' && places > 0 && !clash(a, b) && (people >= 2 || a.level === b.level)) return 10 + points
  const most = people >= 2 && 2 * people >= smaller(a, b)
  // One paper writes from its own town: people of one forum on one day are at one meeting
  if (name === 'fuller' && most) return 10 + points
  if (name === 'other' || clash(a, b)) return 0
  if (isApart(a, b) && !isSameCompany(a, b)) return 0
  // A document told twice: nobody is named in one report only
  if (name === 'silent' && people === a.people.size && people === b.people.size) return 10 + points
  return most || (name === 'fuller' && places > 0) ? 10 + points : 0
}

/** Two reports without a day: the same forum and mostly the same people. */
export function undatedLikeness(a: MeetingSeen, b: MeetingSeen): number {
  const people = shared(a.people, b.people)
  const most = people >= 2 && 2 * people > smaller(a, b)
  return most && matchNames(a.words, b.words) === 'same' ? 10 + people : 0
}

/** As `matchNames`, but two names that only describe say nothing of each other. */
export const nameMatch = (a: MeetingSeen, b: MeetingSeen): NameMatch =>
  a.words.size === 0 && b.words.size === 0 ? 'silent' : matchNames(a.words, b.words)

/** So many people in common, and this part of the shorter list, are one company: it sits in one room. */
const COMPANY = 3
const PART = 0.6

export function isSameCompany(a: MeetingSeen, b: MeetingSeen): boolean {
  const people = shared(a.people, b.people)
  return people >= COMPANY && people >= PART * smaller(a, b)
}

/** One company, or a forum of one name, or what it settled. */
export function isAlike(a: MeetingSeen, b: MeetingSeen): boolean {
  if (isSameCompany(a, b) || shared(a.sums, b.sums) > 0) return true
  return nameMatch(a, b) === 'same' && shared(a.people, b.people) > 0
}

/** The same for a report that tells no day, which is little to tell two meetings apart by. */
export function isNearlyAlike(a: MeetingSeen, b: MeetingSeen): boolean {
  if (clash(a, b) || nameMatch(a, b) === 'other' || (isApart(a, b) && !isSameCompany(a, b))) return false
  const people = shared(a.people, b.people)
  return isAlike(a, b) || (people >= 2 && 2 * people >= smaller(a, b))
}

const smaller = (a: MeetingSeen, b: MeetingSeen): number => Math.min(a.people.size, b.people.size)

/** Whether both tell where, and tell another place. */
export const isApart = (a: MeetingSeen, b: MeetingSeen): boolean =>
  a.told.size > 0 && b.told.size > 0 && shared(a.told, b.places) === 0 && shared(a.places, b.told) === 0

export const clash = (a: MeetingSeen, b: MeetingSeen): boolean => {
  const formats = [a.format, b.format]
  return formats.includes('virtual') && formats.includes('in_person')
}
