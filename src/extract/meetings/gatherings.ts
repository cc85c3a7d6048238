/** What a sentence says of gatherings: which one, when, where and how. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { ForumMention, Mention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import type { DateContext, ResolvedDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import { bodyForum } from './body-forum.ts'
import { type Countries, countriesOf } from './countries.ts'
import { DATELINE } from './dateline.ts'
import { dayReader } from './day.ts'
import { townReader } from './town.ts'
import { type Venue, venueReader } from './venue.ts'
import { virtualReader } from './virtual.ts'

export interface Gathering {
  /** The forum spoken of, not one that is only the setting ("on the sidelines of the conference"). */
  readonly forum?: ForumMention
  /** "summit", "talks": the words for it where no forum is named. */
  readonly noun?: Span
  /** "this meeting", "the talks": the one spoken of. */
  readonly definite: boolean
  readonly date?: ResolvedDate
  readonly dateSpan?: Span
  /** "Adopted at the meeting in Lutsk on 17 June": the foot of a statement of the meeting told of. */
  readonly foot?: boolean
  /** "opened on January 23": the first day of several. */
  readonly opens: boolean
  /** "agreed", "adopted": a decision is told. */
  readonly decides: boolean
  /** Whether it is to come. */
  readonly expected: boolean
  /** "a second meeting", "another round". */
  readonly another: boolean
  /** "proposed a meeting of the presidents": nobody has met there. */
  readonly wished: boolean
  /** "the previous summit", "had last met". */
  readonly past: boolean
  readonly virtual?: Span
  /** "in a hybrid format", "in person and online". */
  readonly hybrid?: Span
  /** How much it tells of a gathering, as held or to come, by kind: "the ministers met in Riga on Tuesday" tells of all. */
  readonly tells: Tells
  /** "in the same building". */
  readonly samePlace?: Span
  /** "has begun", "are meeting": as the report is written. */
  readonly now?: Span
  readonly venues: readonly Venue[]
  readonly countries?: Countries
}

/** What a sentence has of a gathering: a word for it, who gathers, when, where and what came of it. */
export type Tells = Readonly<Record<'word' | 'who' | 'when' | 'where' | 'outcome', number>>

const NOTHING: Tells = { word: 0, who: 0, when: 0, where: 0, outcome: 0 }
/** So much together makes a gathering the news, and so much more one that nothing dates. */
const ENOUGH = 3
const UNDATED = 1

/** And so much of it must be when and where: "the work of the Contact Group" is no news of a meeting. */
const SET = 1

/** Whether sentences that tell of one gathering tell enough of it: of each kind what one of them tells best. */
export function isTold(parts: readonly Tells[], isDated = true): boolean {
  const best = (kind: keyof Tells): number => Math.max(0, ...parts.map((tells) => tells[kind]))
  const set = best('when') + best('where')
  return (
    best('word') > 0 &&
    set >= SET &&
    best('word') + best('who') + set + best('outcome') >= ENOUGH + (isDated ? 0 : UNDATED)
  )
}

export type GatheringReader = (sentence: SentenceMentions, dates: DateContext) => Gathering

/** "on the sidelines of the conference": another gathering than the one told of. */
const SETTING =
  /(?:sidelines of|margins of|joined (?:them )?from|from|ahead of|before|since|until|grew out of|prepar\w+(?: for)?|run-up to|lead-up to|(?:decided|taken|adopted|settled|approved) at|in time for|invited to|travell?(?:ing|ed)(?: on)? to|return(?:ed|ing) from|(?:days?|weeks?|months?|hours?) (?:before|after)) (?:the |an? |this year['’]s |[a-z]+ annual )*$/iu
/** "At the Munich Security Conference the ministers held talks": the setting where another is named, else itself the news. */
const PERHAPS_SETTING = /(?:at|during|after|following|in) (?:the |an? |this year['’]s |[a-z]+ annual )*$/iu

export function gatheringReader(lexicon: Lexicon): GatheringReader {
  const { attendance: words } = lexicon
  const dayOf = dayReader(lexicon)
  const venuesOf = venueReader(lexicon, townReader(lexicon))
  const noun = pattern(`(?<!\\b(?:news|press) )\\b${words.nouns}\\b`, 'iu')
  const virtual = virtualReader(lexicon)
  const meets = pattern(lexicon.meetings.meets, 'iu')
  const arrives = pattern(lexicon.meetings.arrives, 'iu')
  const wished = pattern(lexicon.meetings.wished, 'iu')
  const own = pattern(`\\ban? (?:[a-z-]+ ){0,2}${words.nouns}\\b|${lexicon.meetings.meets}`, 'iu')
  const now = pattern(words.now, 'iu')
  const hybrid = pattern(words.hybrid, 'iu')
  const samePlace = pattern(words.same_place, 'iu')
  const expected = pattern(words.expected, 'iu')
  // "Before they sat down, the three had held a call": on the same day
  const apart = pattern(lexicon.meetings.apart, 'iu')
  const past = pattern(`${words.past_meeting}|${lexicon.meetings.past}`, 'iu')
  const decides = pattern(words.decides, 'iu')
  const definite = pattern(`\\b(?:the|this|today['’]s|that) (?:<LFJ> )?(?:[a-z]+ )?${words.nouns}\\b`, 'iu')
  const another = pattern(
    `(?<!\\bwho (?:had|has|have) )\\b(?:(?:a|an) (?:[a-z]+ )?(?:second|third|new|fresh|further|follow-up|separate)|another|(?:the|its|their|our|[\\p{L}]+['’]s) next|next week['’]s) (?:[a-z]+ )?${words.nouns}\\b`,
    'iu',
  )

  return (sentence, dates) => {
    const { tagged, mentions } = sentence
    const text = tagged.tagged
    const forum =
      mentions.find(
        (mention): mention is ForumMention => mention.kind === 'forum' && !isSetting(sentence, mention, own),
      ) ?? bodyForum(sentence)
    const meetsMatch = meets.exec(text) ?? (mentions.some(isGroup) ? arrives.exec(text) : null)
    const nounMatch = noun.exec(text) ?? meetsMatch
    const virtualMatch = virtual(tagged)
    const nowMatch = now.exec(text)
    const hybridMatch = hybrid.exec(text)
    const sameMatch = samePlace.exec(text)
    const pastMatch = past.exec(text)
    const future = expected.test(text)
    const day = dayOf(sentence, dates)
    const pair = PAIR_MEETS.test(text)
    const dated = forum || nounMatch || pair || day?.deed ? day : undefined
    // "The leaders of eight countries signed a declaration on Tuesday": that they met goes without saying
    const signers =
      !nounMatch && day?.deed
        ? mentions.find((each) => isGroup(each) && (decides.test(text) || isOfSeveral(each)))
        : undefined
    const venues = venuesOf(sentence)
    const isPast =
      pastMatch !== null &&
      (nounMatch === null || pastMatch.index <= nounMatch.index) &&
      !ASIDE.test(text.slice(0, pastMatch.index)) &&
      !apart.test(text)
    const isWished = wished.test(text)
    const people = mentions.filter(isPerson).length
    const tells: Tells =
      isPast || isWished
        ? NOTHING
        : {
            word: forum || meetsMatch ? 2 : nounMatch ? 1.5 : signers || pair ? 1 : 0,
            who: mentions.some(isGroup) || forum ? 1 : people > 1 || MANY.test(text) ? 0.5 : 0,
            when: dated?.governed ? 1 : dated ? 0.5 : 0,
            where: Math.max(
              DATELINE.test(text) || MET_HERE.test(text) ? WHERE.near : 0,
              ...venues.map(({ tie, future: toCome }) => (toCome && !future ? 0 : WHERE[tie])),
            ),
            outcome: virtualMatch === null && decides.test(text) ? 0.5 : 0,
          }
    return {
      ...(forum ? { forum } : {}),
      ...(nounMatch ? { noun: tagged.spanOf(nounMatch.index, nounMatch.index + nounMatch[0].length) } : {}),
      ...(signers ? { noun: { start: signers.start, end: signers.end } } : {}),
      ...(dated ?? {}),
      definite: definite.test(text),
      opens: /\b(?:opened|began|begun|started|kicked off|got under way)\b/iu.test(text),
      decides: decides.test(text),
      expected: future,
      another: another.test(text),
      wished: isWished,
      past: isPast,
      tells,
      ...(virtualMatch
        ? { virtual: tagged.spanOf(virtualMatch.index, virtualMatch.index + virtualMatch[0].length) }
        : {}),
      ...(nowMatch && (forum || nounMatch)
        ? { now: tagged.spanOf(nowMatch.index, nowMatch.index + nowMatch[0].length) }
        : {}),
      ...(hybridMatch ? { hybrid: tagged.spanOf(hybridMatch.index, hybridMatch.index + hybridMatch[0].length) } : {}),
      ...(sameMatch ? { samePlace: tagged.spanOf(sameMatch.index, sameMatch.index + sameMatch[0].length) } : {}),
      venues,
      ...countriesOf(sentence),
    }
  }
}

const WHERE: Readonly<Record<Venue['tie'], number>> = { held: 1, named: 1, close: 1, near: 0.5 }

/** "Aagaard, who had met Merz": of a person; "the group, which met in January" is said of the gathering itself. */
const ASIDE = pattern(String.raw`(?<!<F>), (?:who|which|whose) [^,]*$`, 'u')

const isPerson = (mention: Mention): boolean => mention.kind === 'person'

/** "EU leaders", "the ministers of Poland and Germany": what these do together they do at a meeting. */
const isOfSeveral = (mention: Mention): boolean =>
  mention.kind === 'office' && (mention.organization !== undefined || mention.countries.length > 1)

const isGroup = (mention: Mention): boolean => mention.kind === 'office' && mention.title.plural && !mention.title.past

/** Those who meet, in the plural, where no office says it: "officials of nine countries". */
const MANY = pattern(
  String.raw`\b(?:leaders|ministers|delegations|chiefs|officials|diplomats|representatives|teams|allies|sides|negotiators|envoys|advisers|colleagues|counterparts|presidents|heads|<N> (?:[\p{L}-]+ )?(?:countries|states|nations))\b`,
  'iu',
)

/** "met here on Monday": in the town of the dateline. */
const MET_HERE = /\b(?:met|gathered|convened|held|sat down|came together|assembled) here\b/u

/** "Envoy Kılıç and special representative Rubinyan met here": two are a meeting where it is the news. */
const PAIR_MEETS = pattern(
  String.raw`<P>(?:,[^.;:<=P>]{1,80},)? and (?:[^.;:,<=P>]{0,60})<P>,? (?:<D> |on <D> |also |again |then |have |had |both )*(?:met|meet|sat down|held (?:talks|consultations)|conferred|huddled)\b`,
  'iu',
)

function isSetting({ tagged, mentions }: SentenceMentions, forum: ForumMention, another: RegExp): boolean {
  const text = tagged.tagged
  for (let at = 0; at < text.length; at++)
    if (tagged.mentionAt(at) === forum) {
      const before = text.slice(Math.max(0, at - 40), at)
      const others = mentions.some((mention) => mention.kind === 'forum' && mention.name !== forum.name)
      return SETTING.test(before) || (PERHAPS_SETTING.test(before) && (others || another.test(text.slice(at + 1))))
    }
  return false
}
