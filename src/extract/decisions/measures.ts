/** The measures that a sentence tells: its pieces under the words that govern them. */
import { allMatches } from '../../all-matches.ts'
import type { Span } from '../../model.ts'
import type { ExtractContext } from '../context.ts'
import type { DecisionCues, Force, Status, Topic } from './cues.ts'
import { type Draft, draftsOf } from './drafts.ts'
import { governor } from './governing.ts'
import { audible, SAID } from './heard.ts'
import { leadingScope, verdictOf } from './leading.ts'
import { ledgerOf } from './ledger.ts'
import type { Measure } from './measure.ts'
import { nextMeetingOf } from './next-meeting.ts'
import { otherOf } from './other.ts'
import { blank, plain } from './plain.ts'
import type { Scope } from './reach.ts'
import { hintsOf, topicOf } from './topics.ts'
import type { Unit } from './units.ts'

const STATUS: Readonly<Record<Force, Status>> = {
  agreed: 'agreed',
  planned: 'planned',
  proposed: 'proposed',
  demand: 'proposed',
  discussed: 'discussed',
  idle: 'planned',
}

/** Measures of a unit, in order. */
export function measuresOf(unit: Unit, { document, lexicon }: ExtractContext): Measure[] {
  const { span } = unit.sentence
  const { text } = document
  const heard = audible(unit, text).replace(SAID, (words) => '_'.repeat(words.length))
  if (/\?\W{0,3}$/u.test(heard)) return []
  const asides = allMatches(heard, ASIDE)
    .map(({ index, 0: aside }) => ({ start: index, end: index + aside.length }))
    .filter(({ start, end }) => start > OPENING || isIdle(heard.slice(start, end), lexicon.decisions))
  const conditions = allMatches(heard, lexicon.decisions.condition).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  const words = blank(heard, [...asides, ...conditions]).replace(lexicon.decisions.neutral, (hidden) =>
    '_'.repeat(hidden.length),
  )
  const leading = leadingScope(unit, text, lexicon.decisions)
  const verdict = verdictOf(words, plain(text, span), lexicon.decisions)
  const at = ({ start, end }: Span): Span => ({ start: span.start + start, end: span.start + end })
  // "The force will:" says nothing yet
  const found = draftsOf(verdict?.rest ?? words, lexicon.decisions, verdict?.scope ?? leading?.scope).filter(
    (draft, _, all) =>
      (!/:\s*$/u.test(words) || (draft.scope.end < draft.end - 3 && !(unit.opens && COUNTED.test(words)))) &&
      (draft.cue.topic !== 'other' || isMatter(draft, all, words)),
  )
  const silent = unit.opens && /:\s*$/u.test(words)
  const untold = (part: string): Draft[] =>
    silent ? [] : without(unit, part, plain(text, span).slice(0, part.length), lexicon.decisions, leading?.scope)
  const main = beforeRelative(found, words)
  const told = main === undefined ? [] : untold(main)
  return (found.length > 0 ? [...told, ...found] : untold(words)).map((draft): Measure => {
    const { scope, own } = draft
    const cue = wholeTopic(draft, words, lexicon.decisions)
    const object = objectOf(draft, words)
    const liked = cue.untold
      ? likedTopic(object, scope, lexicon.decisions)
      : judgedTopic(object, cue.topic, lexicon.decisions)
    const topic = liked ?? cue.topic
    const inLeadIn = leading !== undefined && scope.from < 0
    return {
      unit,
      topic,
      topicRule: liked === undefined ? 'topic' : 'topic-by-likeness',
      topicSpan: at(cue),
      status: statusOf(scope, topic, leading?.scope),
      statusSpan: inLeadIn ? leading.span : at(scope),
      span: at(draft),
      ...(own || inLeadIn ? {} : { head: at({ start: scope.from, end: scope.end }) }),
      verb: span.start + draft.verb,
      words: words.slice(draft.start, draft.end),
      asides: asides.map(at),
      conditions: conditions.filter((condition) => holdsFor(condition, draft, heard)).map(at),
    }
  })
}

/** "agreed to open an office in Almaty, which Germany will finance": where only the relative clause tells a topic, what stands before it. */
function beforeRelative([first]: readonly Draft[], words: string): string | undefined {
  return first !== undefined && /^,? ?which /u.test(words.slice(first.start)) ? words.slice(0, first.start) : undefined
}

/** "agreed on the following:", "among three working groups:": the items tell it. */
const COUNTED =
  /\b(?:following|as follows|these|two|three|four|five|six|seven|eight|several|some|a number of)\b[^,;:]{0,40}:\s*$/u

/** What examples tell; a next meeting is announced, not wished for. */
function likedTopic(words: string, { force }: Scope, { likeness }: DecisionCues, margin?: number): Topic | undefined {
  const topic = likeness.guess(words, margin)
  return topic === 'next_meeting' && force !== 'planned' && force !== 'agreed' ? undefined : topic
}

/** What stands behind the verb where the topic does: who "will train the army" is not what it is about. */
const objectOf = ({ cue, scope, start, end }: Draft, words: string): string =>
  words.slice(cue.start >= scope.end && scope.end > start && !isPassive(words, scope.end) ? scope.end : start, end)

/** "are to be trained": the subject is what it is done to. */
const isPassive = (words: string, from: number): boolean => PASSIVE.test(words.slice(from, from + 40))

const PASSIVE =
  /^ (?:also |now |soon |\p{L}+ly )?(?:be|been|being) (?:\p{L}+ly )?\p{L}+(?:ed|en|nt|lt|ld|et|ut|de|ne)\b/u

/** Topics whose phrases are sure: they name one thing. */
const SURE: ReadonlySet<Topic> = new Set([
  'next_meeting',
  'headquarters',
  'headquarters_rotation',
  'coordination_cell',
  'other',
])

/** "a truce, before soldiers are sent": phrases of several topics, of which the other words of the clause tell the one. */
function judgedTopic(clause: string, told: Topic, cues: DecisionCues): Topic | undefined {
  if (SURE.has(told)) return undefined
  const topic = cues.likeness.judge(clause, told, hintsOf(clause, cues))
  return topic === told || topic === 'next_meeting' ? undefined : topic
}

/** A matter without a topic of its own is told alone, or talked about: "will carry gas by pipeline" of a town is a remark. */
const isMatter = ({ scope, cue }: Draft, all: readonly Draft[], words: string): boolean =>
  (scope.force === 'discussed' || (all.length === 1 && all.every((other) => other.cue.topic === 'other'))) &&
  (scope.force !== 'planned' ||
    PASSIVE.test(words.slice(scope.end)) ||
    (cue.end <= scope.start && !/^ be /u.test(words.slice(scope.end))))

/**
 * A heading such as "Results" agrees on no next meeting: it is to come. But under "What was agreed" also what "will" be is
 * agreed.
 */
function statusOf({ soft, force, modal }: Scope, topic: Topic, leading: Scope | undefined): Status {
  if (topic === 'next_meeting') return soft ? 'planned' : STATUS[force]
  return modal && force === 'planned' && leading?.soft && leading.settled ? 'agreed' : STATUS[force]
}

/** What is told without a topic's cue under a governing word. */
function without(unit: Unit, words: string, all: string, cues: DecisionCues, leading: Scope | undefined): Draft[] {
  const next = nextMeetingOf(words, all, cues, forumsOf(unit))
  if (next.length > 0) return next
  const other = otherOf(words, all, cues, leading, peopleOf(unit))
  if (other.length > 0) return other
  return governor(words, cues) === undefined ? ledgerOf(unit, words, cues) : likedOf(words, cues)
}

/** Where nothing else says that a clause is about a measure the examples must tell its topic more clearly. */
const CLEAR = 1.2
/** "adopted a joint statement": not what it says. */
const STATEMENT =
  /^ (?:an?|the|their|its) (?:\p{L}+ ){0,2}(?:statement|declaration|communiqu\p{L}+|document|text|paper)\b(?! (?:on|about|for|to|of)\b)/u
/** Fewer letters behind a verb are no object. */
const OBJECT = 30

/** What a word governs and only examples tell: "Germany would hand Kyiv two more guns". */
function likedOf(words: string, cues: DecisionCues): Draft[] {
  const own = governor(words, cues)
  if (own === undefined || own.force === 'idle' || own.attending) return []
  const scope = { ...own, used: true, from: 0, list: false }
  const end = words.replace(/[\s.;,]+$/u, '').length
  // "was agreed on Monday": behind the verb stands nothing, and the subject tells
  const [object, start] =
    end - own.end > OBJECT && !isPassive(words, own.end) ? [words.slice(own.end, end), own.end] : [words, 0]
  if (STATEMENT.test(words.slice(own.end, end))) return []
  const topic = likedTopic(object, scope, cues, CLEAR)
  if (topic === undefined || topic === 'next_meeting') return []
  return [{ cue: { topic: 'other', untold: true, start, end }, scope, own: true, verb: own.start, start: 0, end }]
}

const forumsOf = ({ sentence: { mentions, span } }: Unit): Span[] =>
  mentions
    .filter(({ kind }) => kind === 'forum')
    .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))

/** Where people, offices and countries stand in the sentence. */
const peopleOf = ({ sentence: { mentions, span } }: Unit): Span[] =>
  mentions
    .filter(({ kind }) => kind === 'person' || kind === 'office' || kind === 'country')
    .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))

/** An aside that starts here opens the sentence. */
const OPENING = 4

/** "While aid goes on, …" and "Asked whether aid had come up, …" say nothing; "While they agreed on aid, …" does. */
const isIdle = (words: string, cues: DecisionCues): boolean => {
  if (/^\W{0,3}asked\b/u.test(words)) return true
  const force = governor(words, cues)?.force
  return force !== 'agreed' && force !== 'discussed'
}

/**
 * ", who had offered troops before,": what a relative clause tells; "although it would …": what is
 * conceded; "While aid goes on, …": what the sentence sets out from; "as the fighting dragged on": what went on meanwhile.
 */
const ASIDE =
  /(?<=^\W{0,4})(?:asked (?:whether|if|about|how|why|what|who|when)|while|although|though|whereas|because|since|despite|in spite of)\b[^,;:]{0,200}(?=,)|(?<=, )(?:who|whose|where (?:he|she|they) (?:will|would|is|are)|although|though|whereas|amid|because|after|despite)\b[^,;:]{0,200}(?=[,;:.]|$)|\s-{1,2}\s[^;:-]{2,50}\s-{1,2}(?=\s)|\b(?:hours|days|weeks|shortly|just|minutes|(?:an?|one|two|three|four|five|six|\d+) (?:hours?|days?|weeks?|months?|years?)) (?:after|before) [^,;:]{0,200}(?=[,;:.]|$)|(?<=[\p{L}\d],?) as (?!(?:part|soon|well|long|far|many|much|early|late|of|one|in|to|agreed|planned|if|though|such|it|they|he|she|we)\b)(?:[\p{L}\d'_-]+ ){1,7}?(?:(?!need|speed|exceed|proceed|succeed|embed)\p{L}{2,}ed|was|were|set|met|fell|rose|grew|fought|hit|struck|sought|began|came|went)\b[^;:]{0,120}(?=[;:.]|$)/gu

/** A weak word for money yields to what the rest of the clause says it is for. */
function wholeTopic({ cue, start, end }: Draft, words: string, cues: DecisionCues): Draft['cue'] {
  if (cue.topic !== 'funding') return cue
  const whole = purposeOf(words.slice(start, end), cues)
  if (whole === undefined || whole.topic === 'next_meeting') return cue
  return { ...whole, start: whole.start + start, end: whole.end + start }
}

/** "money for shells", "agreements worth 20 million, which are to draw investment into the rebuilding of homes". */
function purposeOf(clause: string, cues: DecisionCues): Draft['cue'] | undefined {
  const main = topicOf(clause, cues)
  const at = clause.search(/ which (?:are|is) to /u)
  const purpose = main?.topic === 'funding' && at > 0 ? topicOf(clause.slice(at + 7), cues) : undefined
  return purpose === undefined ? main : { ...purpose, start: purpose.start + at + 7, end: purpose.end + at + 7 }
}

/** A condition at the head of the sentence holds for all of it, else for the clause it stands in or behind. */
function holdsFor(condition: Span, draft: Span, sentence: string): boolean {
  if (!/\p{L}/u.test(sentence.slice(0, condition.start))) return true
  return condition.start >= draft.start && condition.start <= draft.end + 2
}
