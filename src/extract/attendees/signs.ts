/** What one sentence shows of somebody: acting or speaking at the meeting, listed or pictured with others, or elsewhere. */
import { type Lexicon, OFFICE_LEVELS, type OfficeLevel } from '../../lexicon/lexicon.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import { type Group, groupsOf, type Participant } from './groups.ts'
import type { Rank } from './rank.ts'
import { standingReader } from './standing.ts'

export interface Sign {
  readonly person: PersonMention
  /** How much it says for the person, or against. */
  readonly points: number
  readonly rule: string
  readonly sentence: SentenceMentions
  readonly from: number
  readonly to: number
  /** Range of the clause that it stands in. */
  readonly clause: { readonly from: number; readonly to: number }
}

export const POINTS = {
  actsInScene: 3,
  speaksInScene: 2,
  listed: 2,
  pictured: 2,
  beside: 2,
  /** For whoever is shown in more than one sentence. */
  again: 1,
  /** For whoever is neither spoken of nor has a verb that is known: "Across the hall: Orpo". */
  named: 1,
  acts: 1,
  speaks: 1,
  elsewhere: -2,
} as const

/** A line that is a name, with or without an office: a signature, an item of a list that lost its marks. */
const NAME_LINE = pattern(
  String.raw`^\W{0,3}(?:(?:Mr|Mrs|Ms|Dr|Sir|H\.E\.|The|For <C>:)\.? )*<P>(?:,? \([^)]{1,40}\)|(?:,| [–—-]) (?:[\p{L}-]+ ){0,4}<O>[^.;<=P>]{0,60})?\W{0,2}$`,
  'u',
)
/** So many people in one list are a list of those who meet. */
const LIST = 3
/** How many characters before a list say whether it is governed. */
const BEFORE = 60

/** Signs for those of a sentence's lists that `whom` takes for somebody; `venue` are the towns of the meeting. */
export type SignReader = (
  sentence: SentenceMentions,
  whom: (member: Participant) => PersonMention | undefined,
  venue: ReadonlySet<string>,
) => Sign[]

export function signReader({ stage: words }: Lexicon): SignReader {
  const standingOf = standingReader(words)
  const scene = pattern(words.scene, 'iu')
  const notScene = pattern(words.not_scene, 'giu')
  const elsewhere = pattern(words.elsewhere, 'iu')
  const attack = pattern(words.attack, 'iu')
  const spokenOf = pattern(words.spoken_of, 'iu')
  const caption = pattern(words.caption, 'iu')
  const outlet = pattern(words.outlet, 'iu')
  const outsider = pattern(words.outsider, 'iu')
  const outOfOffice = pattern(words.out_of_office, 'iu')
  const lineCall = pattern(words.line_call, 'iu')
  const beside = pattern(words.beside, 'iu')
  const isAway = (sentence: SentenceMentions, clause: string, from: number, venue: ReadonlySet<string>): boolean => {
    const away = elsewhere.exec(clause)
    if (away && !isVenue(sentence, from + away.index, from + away.index + away[0].length, venue)) return true
    return outlet.test(spelled(sentence, from, from + clause.length))
  }

  const inHeading = ({ tagged: { tagged: text } }: SentenceMentions, group: Group): [string, number, number] => {
    if (NAME_LINE.test(text)) return ['name-in-line', POINTS.listed, group.to]
    const standing = standingOf(text, group)
    const isThere = standing !== undefined && !standing.toCome && !lineCall.test(text)
    return ['named-in-heading', isThere ? POINTS.named : 0, group.to]
  }

  const meaning = (sentence: SentenceMentions, group: Group, venue: ReadonlySet<string>): [string, number, number] => {
    const text = sentence.tagged.tagged
    const { from, to: end } = clauseOf(text, group)
    const clause = text.slice(from, end).replace(ASIDES, (aside) => ' '.repeat(aside.length))
    const left = text.slice(Math.max(0, group.from - BEFORE), group.from)
    if (outOfOffice.test(left) || outsider.test(text.slice(group.to, end)) || isAway(sentence, clause, from, venue))
      return ['elsewhere', POINTS.elsewhere, group.to]
    if (sentence.kind === 'heading' || sentence.kind === 'headline') return inHeading(sentence, group)
    if (sentence.kind === 'caption') return ['pictured', caption.test(text) ? POINTS.pictured : 0, group.to]
    if (beside.test(left)) return ['beside-in-report', POINTS.beside, group.to]
    if (group.members.length >= LIST && !spokenOf.test(left)) return ['listed-in-report', POINTS.listed, group.to]
    const standing = standingOf(text, group)
    const inScene = scene.test(clause.replace(notScene, ' '))
    if (standing?.how === 'named') return ['named-in-report', POINTS.named, group.to]
    if (standing === undefined || standing.toCome || (standing.perfect && !inScene)) return ['none', 0, group.to]
    if (standing.how === 'acts') return ['acts-in-report', inScene ? POINTS.actsInScene : POINTS.acts, standing.to]
    return ['speaks-in-report', inScene ? POINTS.speaksInScene : POINTS.speaks, standing.to]
  }

  return (sentence, whom, venue) => {
    if (sentence.kind === 'credit') return []
    if (attack.test(sentence.tagged.tagged)) return []
    return groupsOf(sentence.tagged).flatMap((group) => {
      const people = group.members.flatMap((member) => whom(member) ?? [])
      if (people.length === 0) return []
      const [rule, points, to] = meaning(sentence, group, venue)
      const clause = clauseOf(sentence.tagged.tagged, group)
      return points === 0
        ? []
        : people.map((person) => ({ person, points, rule, sentence, from: group.from, to, clause }))
    })
  }
}

/** "Frederiksen, in whose country airports shut last month, told": what is told by the way was elsewhere. */
const ASIDES = /,(?: (?:in|of|for|with|at|from|under|on))? (?:who had|whose|whom|which) [^,;.]{1,120}(?=,)/gu

/** The words of a stretch with the names that no lexicon knows as they are printed: "on Facebook". */
function spelled({ tagged }: SentenceMentions, from: number, to: number): string {
  let words = ''
  for (let at = from; at < to; at++) {
    const mention = tagged.mentionAt(at)
    words += mention?.kind === 'name' ? mention.text : (tagged.tagged[at] ?? '')
  }
  return words
}

/** "In Riga, Orpo proposed", where they meet in Riga. */
function isVenue({ tagged }: SentenceMentions, from: number, to: number, venue: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) {
    const mention = tagged.mentionAt(at)
    if (mention?.kind === 'place' && venue.has(mention.place?.shortName ?? mention.name)) return true
  }
  return false
}

/** From the last full break before a group to the next one after it. */
function clauseOf(text: string, group: Group): { from: number; to: number } {
  const before = text.slice(0, group.from)
  const from = Math.max(...BREAKS.map((mark) => before.lastIndexOf(mark)), 0)
  const ends = BREAKS.map((mark) => text.indexOf(mark, group.to)).filter((at) => at >= 0)
  return { from, to: Math.min(...ends, text.length) }
}

const BREAKS = ['; ', ', while ', ', but ', ', whereas ', '. ']

/** How well somebody's office goes with the level that meets; spokesmen and the like go with none. */
export type FitReader = (rank: Rank | undefined, person: PersonMention, level: OfficeLevel) => Fit

export type Fit = 'same' | 'lower' | 'higher' | 'none'

export function fitReader({ stage: words }: Lexicon): FitReader {
  const outside = pattern(words.outside_offices, 'iu')
  const commands = pattern(words.commands, 'iu')
  const heads = pattern(words.heads, 'iu')
  return (rank, { organization, known }, level) => {
    if (rank === undefined || outside.test(rank.title)) return 'none'
    if (level !== 'military_chiefs' && commands.test(rank.title)) return 'none'
    const isHead = (organization ?? known?.organization) !== undefined && heads.test(rank.title)
    if (rank.level === level || isHead) return 'same'
    return OFFICE_LEVELS.indexOf(rank.level) > OFFICE_LEVELS.indexOf(level) ? 'lower' : 'higher'
  }
}
