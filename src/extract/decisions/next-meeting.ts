/** Announcements of a next meeting in words that no verb of planning governs: "They meet again in May", "Next round: Oslo". */
import type { Span } from '../../model.ts'
import type { DecisionCues } from './cues.ts'
import type { Draft } from './drafts.ts'
import { governor } from './governing.ts'

const GATHERING =
  'meetings?|summit|sessions?|rounds?(?: of (?:talks|negotiations|consultations))?|conference|gathering|forum|call|video call|talks|consultations|edition|stop|date|appointment|one'
const ORDER = String.raw`spring|summer|autumn|winter|annual|next|following|another|further|follow-up|second|third|fourth|new|\d{1,3}(?:st|nd|rd|th)`
const MEET = 'meet|gather|convene|reconvene|speak|talk|confer|come together|sit down|see (?:each other|one another)'
const MODAL =
  "(?:will|shall|would|are to|is to|are due to|is due to|plan to|plans to|intend to|intends to|want to|wants to|is going to|are going to|are expected to|'ll)"
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december'
/** When or where: what makes an announcement of it. */
const WHEN = String.raw`(?:on|in|at|for|within|by|before|after|every|next|this|later|tomorrow|tonight|monthly|regularly)\b[^.;]{0,60}?(?:\d|${MONTH}|\p{L}+day|week|month|year|spring|summer|autumn|winter|fortnight|days|(?:in|at) \p{L}{4,})|tomorrow|monthly`

/** A day at the head of the sentence. */
const DAY_FIRST = String.raw`^\W{0,3}(?:on|in|next|this|later)\b[^,;:]{0,30}(?:\d|${MONTH}|\p{L}+day|week|month|year|spring|summer|autumn|winter)[^;:]{0,60}?`
const ALL =
  "(?:the|all|his|her|their|its)(?: [\\p{L}_'-]+){0,2}? (?:leaders|ministers|presidents|colleagues|counterparts|chiefs|heads|others|group|members|partners|allies|negotiators|delegations|envoys|_+s)"
const AGENDA =
  '(?:take up|review|revisit|return to|come back to|pick up|examine|take stock of|decide on|adopt|approve|go through|look at)'

const ANNOUNCEMENTS: readonly RegExp[] = [
  // "The next summit is in Ankara", "A further call follows on Sunday", "Another round is planned for May"
  new RegExp(
    String.raw`\b(?:${ORDER})(?:['’]s)? (?:[\p{L}'-]+ ){0,3}?(?:${GATHERING})\b[^.;:]{0,60}?\s(?<verb>is|are|will|shall|follows?|comes|takes place|begins?|starts?|due|set)\b(?! (?:not|over|difficult|unclear|open))[^.;]{0,40}?(?:${WHEN}|(?:(?:convened|held|hosted) )?(?:in|at) \p{L}{3,})`,
    'u',
  ),
  // "They meet again in May", "The ministers will next meet on 3 March"
  new RegExp(String.raw`(?:(?<verb>${MODAL}) |\s)(?:then |next )?(?:${MEET}) (?:again|anew|once more|next)\b`, 'u'),
  new RegExp(String.raw`\b(?<verb>next (?:${MEET}))\b`, 'u'),
  // "The committee will meet in Ruse on 1 September"; not "will meet Trump"
  new RegExp(
    String.raw`\s(?<verb>${MODAL}) (?:meet|gather|convene|reconvene|reassemble|regroup|come together|get together|be back|come back|return|sit down)(?:,? (?:again|formally|in person|there)|,[^,;.]{3,40},)? (?:${WHEN})`,
    'u',
  ),
  // "Talks resume in Geneva on Monday"
  new RegExp(
    String.raw`\b(?:talks|negotiations|consultations|discussions|negotiators|delegations|envoys) (?<verb>(?:${MODAL} )?(?:continue|resume|reconvene|return|go on|carry on|move(?: on)? to|shift to))\b[^.;]{0,30}?(?:${WHEN})`,
    'u',
  ),
  // "A call of the ministers is planned for Sunday"
  new RegExp(
    String.raw`\ban? (?:[\p{L}'-]+ ){0,3}?(?:${GATHERING})\b[^.;:]{0,40}?\s(?<verb>is (?:planned|scheduled|due|set|to follow|to be held|to take place))\b[^.;]{0,30}?(?:${WHEN})`,
    'u',
  ),
  // "The next Ramstein will take place in June"
  new RegExp(
    String.raw`\bthe next (?:[\p{L}_'-]+ ){1,3}(?<verb>${MODAL}) (?:take place|be held|follow|convene|meet)\b`,
    'u',
  ),
  // "Costa will chair a video conference of the 27 on Friday"
  new RegExp(
    String.raw`\s(?<verb>${MODAL}) (?:host|chair|convene|hold|call|organise|organize) an? (?:[\p{L}'-]+ ){0,3}(?:${GATHERING})\b[^.;:]{0,50}?(?:${WHEN})`,
    'u',
  ),
  // "India is to host the leaders before the end of the year", "she would have the ministers over in May"
  new RegExp(
    String.raw`\s(?<verb>${MODAL}) (?:host|welcome|receive|have|bring together|invite) ${ALL}\b[^;:.]{0,50}?(?:${WHEN})`,
    'u',
  ),
  // "On Friday Costa will chair a video conference"
  new RegExp(
    String.raw`${DAY_FIRST}\s(?<verb>${MODAL}) (?:host|chair|convene|hold|call|organise|organize) an? (?:[\p{L}'-]+ ){0,3}(?:${GATHERING})\b`,
    'u',
  ),
  // "The presidents will take up the recommendations in Abuja on 21 June"
  new RegExp(
    String.raw`\s(?<verb>${MODAL}) ${AGENDA}\b[^,;:.]{3,60}? (?:in|at) (?!their|its|the|an?\b|detail|full|${MONTH})\p{L}{4,}(?: (?:on|in|at|next|this|before|during|within|by) )[^,;:.]{0,30}(?:\d|${MONTH}|\p{L}+day|week|month|year|spring|summer|autumn|winter)`,
    'u',
  ),
  // "It will be preceded by a video call of the chiefs of staff"
  new RegExp(
    String.raw`\s(?<verb>${MODAL}) be (?:preceded|followed) by an? (?:[\p{L}'-]+ ){0,3}(?:${GATHERING})\b`,
    'u',
  ),
  // "invited everybody to Lviv in May"
  new RegExp(
    String.raw`\s(?<verb>invited|invites) (?:everybody|everyone|all|them|${ALL}) to \p{L}{4,}\b[^;:.]{0,60}?(?:${WHEN})`,
    'u',
  ),
  // "Next meeting: 3 March, Tallinn"
  new RegExp(String.raw`^\W{0,3}(?<verb>(?:[\p{L}'_-]+ ){0,3}next (?:\p{L}+ )?(?:${GATHERING})) ?:`, 'u'),
]

const HOPED = /\bhop(?:e|es|ed|ing) (?:that|for|to|the)\b/u

/** Of these the subject must be the group: somebody else's meeting is not announced here. */
const OF_GROUP = new Set([1, 2, 3, 10])

/** "They agreed to sit down again in May": the words before that agree on it. */
function agreedIn(words: string, before: number, cues: DecisionCues): (Span & { force: 'agreed' }) | undefined {
  const own = governor(words, cues)
  if (own?.force !== 'agreed' || own.start >= before || !TO_MEET.test(words.slice(own.end, before))) return undefined
  return { start: own.start, end: own.end, force: 'agreed' }
}

const TO_MEET = /^(?:,[^,;:]{3,30},)?[^,;:]{0,60}\b(?:to|that)\b/u

/** A forum that stands so near before the verb is its subject: "the NB8 will convene". */
const NEAR = 4

/** One draft, or none; `words` are plain, `all` the same with names. */
export function nextMeetingOf(words: string, all: string, cues: DecisionCues, forums: readonly Span[]): Draft[] {
  const isForum = (verb: number): boolean => forums.some(({ end }) => end <= verb && verb - end < NEAR)
  if (HOPED.test(words)) return []
  if (cues.past.test(words.replace(/\b(?:last|later)\b.*/u, ''))) return []
  for (const [index, announcement] of ANNOUNCEMENTS.entries()) {
    const match = announcement.exec(words)
    if (match === null) continue
    const subject = all.slice(all.slice(0, match.index).lastIndexOf(';') + 1, match.index)
    if (OF_GROUP.has(index) && !cues.collective.test(subject) && !isForum(match.index)) continue
    const verb = match.groups?.['verb'] ?? ''
    const at = match.index + Math.max(0, match[0].indexOf(verb))
    const span = agreedIn(words, at, cues) ?? { start: at, end: at + Math.max(verb.length, 1), force: 'planned' }
    const scope = { modal: true, attending: false, used: true, from: 0, list: false, ...span } as const
    const cue = { topic: 'next_meeting', start: match.index, end: match.index + match[0].length } as const
    return [{ cue, scope, own: true, verb: span.start, start: 0, end: words.length }]
  }
  return []
}
