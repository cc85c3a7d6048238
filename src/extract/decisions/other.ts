/** Decisions about what has no topic of its own. */
import type { Span } from '../../model.ts'
import type { DecisionCues, Force } from './cues.ts'
import type { Draft } from './drafts.ts'
import { type Governor, governor } from './governing.ts'
import type { Scope } from './reach.ts'

/**
 * One draft of topic `other`, where all have agreed, will do or have talked about something and no other topic was found;
 * an item of a list too. `all` is the sentence with its names,
 * `people` where its people, offices and countries stand.
 */
export function otherOf(
  words: string,
  all: string,
  cues: DecisionCues,
  leading: Scope | undefined,
  people: readonly Span[],
): Draft[] {
  const end = words.replace(/[\s.;,]+$/u, '').length
  if (leading !== undefined && !leading.soft) {
    if (leading.force !== 'agreed' || words.split(' ').length < 4 || cues.past.test(words)) return []
    return [
      {
        cue: { topic: 'other', untold: true, start: 0, end },
        scope: leading,
        own: false,
        verb: leading.start,
        start: 0,
        end,
      },
    ]
  }
  const own = governor(words, cues)
  const fronted = own?.force === 'discussed' ? FRONTED.exec(words.slice(0, own.start)) : null
  if (own !== undefined && fronted !== null && isCollective(all.slice(0, own.start), all, cues)) {
    const [matter] = fronted
    const cue = { topic: 'other' as const, untold: true, start: 0, end: matter.length }
    return [{ cue, scope: { ...own, used: true, from: 0, list: false }, own: true, verb: own.start, start: 0, end }]
  }
  const passive = PASSIVE.exec(words)
  if (
    (own?.force === 'agreed' || own?.force === 'discussed') &&
    passive !== null &&
    passive.index < own.start &&
    own.end <= passive[0].length
  ) {
    const cue = {
      topic: 'other' as const,
      untold: true,
      start: 0,
      end: Math.max(1, (passive.groups?.['matter'] ?? passive.groups?.['theme'] ?? '').length),
    }
    return [{ cue, scope: { ...own, used: true, from: 0, list: false }, own: true, verb: own.start, start: 0, end }]
  }
  const matter = own && matterOf(own, words, cues)
  if (own === undefined || matter === undefined || !mayDecide(own, all, cues, people)) return []
  const cue = { topic: 'other' as const, untold: true, start: own.end + matter.start, end: own.end + matter.end }
  return [{ cue, scope: { ...own, used: true, from: 0, list: false }, own: true, verb: own.start, start: 0, end }]
}

/** Anybody at the meeting may propose, and a country may agree to something; the rest all do together. */
const mayDecide = ({ force, start }: Governor, all: string, cues: DecisionCues, people: readonly Span[]): boolean =>
  ((force === 'proposed' || force === 'demand') && people.some(({ end }) => end <= start)) ||
  (/^agreed\b/u.test(all.slice(start)) && people.some(({ end }) => end <= start && start - end < BESIDE)) ||
  isCollective(all.slice(0, start), all, cues)

/** "Armenia has agreed": so near before its verb stands who does it. */
const BESIDE = 8

/** "The ministers", "it was agreed"; "On the agenda are". */
const isCollective = (subject: string, all: string, cues: DecisionCues): boolean =>
  (cues.collective.test(subject) &&
    !/\b(?:force|contingent|mission|plan|headquarters|partnership)\b|(?<!\b(?:is|are|due|expected|set|scheduled) )\bto $/u.test(
      subject,
    )) ||
  /\bit (?:was|has been|is) $/u.test(subject) ||
  /^\W{0,3}on the agenda\b/u.test(all)

/** "A common timetable for freight trains was agreed", "was referred to the experts"; not "it was agreed". */
const PASSIVE =
  /^(?<matter>(?!(?:it|this|that|(?:the )?(?:\p{L}+ )?(?:text|declaration|statement|document|agenda|communiqu[eé]|step|plan|dinner|visit|session|meeting))\b)[^,;:]{14,120}?) (?:was|were|has been|have been) (?:agreed|decided|adopted|approved|settled|taken|abolished|scrapped|cancelled|introduced|launched|established|discussed|considered|debated|examined|referred|postponed|deferred|shelved|put off)(?: on)?\b|^(?<theme>[^,;:]{14,120}?) (?:tops?|topped|dominated?|is|are|was|were|is also|are also)(?: on)? (?:(?:the |its |their )?(?:agenda|programme|table|menu)\b|(?:an?|the|one|another)(?: \p{L}+)? (?:theme|topic|subject|focus|item)s? (?:of|on|at|in|for)\b)/u

/** "On the situation in the Middle East the ministers compared notes" */
const FRONTED =
  /^\W{0,3}(?:on|about|over) (?!\p{L}+day\b)(?:the |an? )?(?!(?:sidelines|margins|first|second|last|whole|way|eve|day)\b)\p{L}{4,}[^,;:]{3,100} (?=(?:the|both|all|they)\b)/u

const STATIVE =
  'meet|speak|talk|discuss|consult|disagree|remain|stay|keep in touch|work|continue|do|go|come|this|it|they|he|she|be|end'
/** Verbs behind which anything is a matter: "endorsed roadmaps for the ports". */
const ADOPTING =
  /^(?:approv|endors|ratif|abolish|scrap|cancel|introduc|launch|appoint|elect)\p{L}*$|^adopt\p{L}* (?!.*\b(?:declaration|statement|communiqu|text))/u

/** Verbs that stand before what is talked about; "was left to" has it for its subject. */
const TALKING =
  /^(?:held|had|holds|discuss|talk|sp[eo]|exchang|debat|review|consider|examin|explor|weigh|rais|broach|address|touch|on |also |agenda|programme|stud|assess|go|went|look|confer|negotiat|compar|deal|focus|centr|revolv|turn)/u
/** Speech acts that put a matter before others; a wish is none, and no noun. */
const ASKING =
  /^(?:propos|suggested|floated|tabled|put |laid |call|ask|requested|urge|urging|appeal|recommend|demand|pushed|pressed|offered|offers|submitted|presented)/u
/** What is asked for in general is no measure. */
const ABSTRACT =
  /^(?:(?:for|to|on|that|show|the|an?|more|greater|continued|all|both|sides|parties|everyone|everybody|allies|partners|leaders|europe|russia|moscow|kyiv|ukraine|washington) ){0,6}(?:patience|unity|restraint|calm|solidarity|help|support|time|dialogue|respect|action|attention|resolve|peace|understanding|courage|speed|caution|strength|answers?|details?|clarity|questions?|end|stop|do|be|not|remain|stay|act|him|her|them|it)\b/u

/** Behind "agreed": a deed or a thing; behind "will": a deed; behind "discussed": a thing. */
const MATTERS: Readonly<Partial<Record<Force, RegExp>>> = {
  agreed: new RegExp(
    String.raw`^(?:,[^,;:]{3,40},)?(?: (?:on |late |early |earlier ){0,2}(?:\p{L}+day|today|yesterday|tonight)(?: (?:morning|evening|night|afternoon))?)? (?:(?:\p{L}+ly )?to|that|an?|new|the|on (?:an?|common|joint|the (?=\p{L}{4,14}(?:tion|ment|sion|ing|al) of))) ?(?! ?(?:${STATIVE})\b)(?! ?(?:joint |final |common |political )?(?:declaration|statement|communiqu[eé]|document|text|agenda|protocol|step|idea|proposals?|plans?|strategy|results?|report|agenda|need)\b(?! (?:on|about|for|to)\b))[^,;:.]{16,200}`,
    'u',
  ),
  planned: /^ (?!\p{L}+ no\b)[^,;:.]{16,200}/u,
  proposed: /^ [^,;:.]{16,200}/u,
  demand: /^ [^,;:.]{16,200}/u,
  discussed:
    /^ (?:(?:also|about|on|over|with) )?(?!(?:[^,;:.]{0,40} )?(?:situation|relations|cooperation|co-operation|issues?|developments?|matters?|ways?|progress|events|challenges|questions?|state|topics|results?|agenda|steps?|it|this|that|them|what|how|whether|why|summit|meeting|visit)\b)[^,;:.]{16,200}/u,
}

/** "held talks on Monday": no matter. */
const WHEN =
  /^ (?:on |in |for )?(?:\p{L}+day|today|tomorrow|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2})\b[^,;:.]{0,30}(?=[,;:.]|$)/u

/** "the situation in the Middle East" is a matter, "the situation" none. */
const REGION =
  /^ (?:(?:also|about|on|over) )?(?:the )?(?:\p{L}+ )?(?:situation|developments?|events|crisis|state of affairs) (?:in|around|at|on) [^,;:.]{4,120}/u
/** Behind "a debate on" one word is enough: "housing". */
const SHORT =
  /^ (?!(?:it|this|that|them|what|how|whether|why|the (?:issue|matter|situation|agenda|text))\b)\p{L}{4,}[^,;:.]{0,12}(?=[.,;:]|$)/u

function matterOf({ force, modal, attending, start, end }: Governor, words: string, cues: DecisionCues) {
  const verb = words.slice(start, end)
  if (force === 'discussed' && !TALKING.test(verb)) return undefined
  if ((force === 'proposed' || force === 'demand') && (!ASKING.test(verb) || ABSTRACT.test(words.slice(end + 1))))
    return undefined
  const tasked = force === 'agreed' && / to$/u.test(words.slice(0, end))
  const anything = force === 'agreed' && (tasked || ADOPTING.test(verb))
  const rest = words.slice(end)
  if (WHEN.test(rest)) return undefined
  const match =
    (anything ? MATTERS.planned : MATTERS[force])?.exec(rest) ??
    (force === 'discussed'
      ? (REGION.exec(rest) ?? (/\b(?:on|about|over)$/u.test(verb) ? SHORT.exec(rest) : null))
      : null)
  if (match === null || match === undefined) return undefined
  if (
    force === 'planned' &&
    (!(modal || /\bintend/u.test(words.slice(0, end))) ||
      attending ||
      /\bdue\b/u.test(words.slice(0, end)) ||
      !cues.action.test(words.slice(end + 1)))
  )
    return undefined
  return { start: match.index + 1, end: match.index + match[0].length }
}
