/** Which of the actors of a sentence attacks. */
import type { Actor } from './actors.ts'
import type { Part } from './parts.ts'
import { AIMED } from './targets.ts'
import type { StrikeWords } from './words.ts'

/** Words that end a noun phrase or a clause: what is behind them belongs to somebody else. */
const ENDS =
  /[.;:()]|\b(?:said|says|reported|told|and|that|which|after|before|to|by|from|with|for|when|where|as|while|on|in|at|against|over|was|were|has|have|had)\b/iu

/** Whether an actor is said to attack: by what is its own, by what it does, by an agent's "by" and "from". */
export function isAttacker(
  text: string,
  actor: Actor,
  parts: readonly Part[],
  actors: readonly Actor[],
  forces: RegExp,
  words: StrikeWords,
): boolean {
  const next = parts.find((part) => part.start >= actor.span.end)
  const lead = text.slice(Math.max(0, actor.span.start - 80), actor.span.start)
  if (AIMED.test(lead) || /\b(?:held|controlled|seized|captured|occupied|ruled|run) by (?:the )?$/u.test(lead))
    return false
  if (agentOf(actor, lead, text.slice(actor.span.end, actor.span.end + 24), parts)) return true
  if (!actor.owning && CLAIMS.test(text.slice(actor.span.end, actor.span.end + 120))) return true
  const inside = parts.find(
    (part) => part.kind === 'quantity' && part.start < actor.span.start && actor.span.end < part.end,
  )
  if (inside?.kind === 'quantity' && actor.owning)
    return inside.unit === 'drone' || inside.unit === 'missile' || inside.unit === 'arm'
  if (next === undefined) return false
  if (actor.owning && OWN_FIRE.test(text.slice(actor.span.end, actor.span.end + 24))) return true
  const gap = text.slice(actor.span.end, next.start)
  const phrase = text.slice(next.start, next.end)
  if (
    actor.owning &&
    !isBeyondBody(gap, words.patterns.bodies) &&
    gap.length < 70 &&
    !ENDS.test(gap.replace(/^['’]s?/u, '')) &&
    !/[,]/u.test(gap)
  ) {
    if (next.kind === 'attack')
      return (
        !/defen[cs]e/iu.test(phrase) && (!next.verb || forces.test(text.slice(actor.span.end, actor.span.end + 40)))
      )
    if (next.kind === 'weapon') return !deedOf(text, next.end, words)
    if (next.kind === 'quantity') return next.unit === 'drone' || next.unit === 'missile' || next.unit === 'arm'
  }
  return isSubject(text, actor, parts, actors, forces, words.patterns.bodies, lead)
}

/** "Ukraine's air force put the number of" drones: what a body speaks of is not its own. */
function isBeyondBody(gap: string, bodies: RegExp): boolean {
  const body = bodies.exec(gap)?.[0]
  return body !== undefined && /^ (?:[\p{Ll}]+ ){2,}/u.test(gap.slice(body.length))
}

/** "Israeli fire", "Russian gunfire": an attack; a fire service is none. */
const OWN_FIRE =
  /^(?:['’]s?)? (?:tank |sniper |machine-gun )?(?:gun)?fire\b(?! (?:service|brigade|department|chief|crew|engine|truck))/iu

/** "Ukrainian drone makers": no attack. */
function deedOf(text: string, end: number, words: StrikeWords): boolean {
  const word = /^[\s-]([\p{Ll}]+)/u.exec(text.slice(end, end + 24))?.[1] ?? ''
  return (
    words.compoundWords.has(word) &&
    !/^(?:strikes?|attacks?|raids?|hits?|barrage|assault|waves?|incursions?|salvo|swarm|fragments?|debris|threats?|alerts?|launch(?:es|ed)?)$/u.test(
      word,
    )
  )
}

/** "launched by Russia", "flown in by the Houthis", "a missile coming from Yemen". */
function agentOf(actor: Actor, lead: string, after: string, parts: readonly Part[]): boolean {
  if (
    /\b(?:launched|fired|coming|came|sent|flying|flown|arriving|arrived|infiltrated|infiltrating|(?:crossed|crossing|entered|entering|flew|fired|launched|sent)(?: [\p{L}'’]{1,20}){1,5}) from (?:the )?(?:[\p{Ll}]+ )?$/iu.test(
      lead,
    )
  )
    return true
  if (/\b(?:drones?|missiles?|rockets?|warplanes|jets) (?:of|belonging to) (?:the )?$/u.test(lead)) return true
  // "the attacks of the Ukrainian Armed Forces"
  if (/\b(?:attacks?|strikes?|shelling|raids?) of (?:the )?$/u.test(lead) && FORCES.test(after)) return true
  if (!/\bby (?:the )?$/iu.test(lead) || USED.test(lead)) return false
  const before = parts
    .filter((part) => part.end <= actor.span.start && (part.kind === 'act' || part.kind === 'attack'))
    .at(-1)
  return (
    before !== undefined &&
    actor.span.start - before.end < 60 &&
    (before.kind === 'attack' || (before.kind === 'act' && before.action !== 'down' && before.action !== 'suppress'))
  )
}

const FORCES = /^ (?:armed forces|forces|army|troops|military|navy|air force|drones|aviation|militants|formations)\b/iu

/** "Russia launched", "Ukrainian forces attacked", "Moscow then sent": up to the verb nobody else is named. */
function isSubject(
  text: string,
  actor: Actor,
  parts: readonly Part[],
  actors: readonly Actor[],
  forces: RegExp,
  bodies: RegExp,
  lead: string,
): boolean {
  const after = text.slice(actor.span.end, actor.span.end + 40)
  // "one strike on the territory of Ukraine, using three missiles"
  if (/^,/u.test(after) && /\b(?:of|in|on|at|against|over|across|near|into) (?:the )?$/u.test(lead)) return false
  if (DELIVERS.test(text.slice(actor.span.end, actor.span.end + 80))) return true
  if (actor.owning && !forces.test(after) && !bodies.test(after)) return false
  for (const part of parts) {
    if (part.start < actor.span.end || part.start - actor.span.end > 90) continue
    if (part.kind === 'quantity' && part.unit !== undefined) return false
    const isVerb =
      (part.kind === 'act' && part.action === 'launch' && part.form !== 'sight') ||
      (part.kind === 'attack' && part.verb && !SUFFERED.test(text.slice(part.start, part.end)))
    if (!isVerb && part.kind !== 'act') continue
    if (!isVerb && !isDeed(text, part, parts)) return false
    // "The army, which seldom comments on such operations, bombed"
    const gap = text.slice(actor.span.end, part.start).replace(/^, (?:which|who) [^,.;]{1,60},/u, '')
    if (CLAIMED.test(gap)) return true
    const isOther = actors.some((other) => other.span.start > actor.span.start && other.span.end <= part.start)
    return (
      !isOther &&
      !/[;.:]|, (?:it|they|he|she)\b|\b(?:was|were|been|being|said|says|that|which|who|where|when|by|as|while|after|toll)\b/iu.test(
        gap,
      )
    )
  }
  return false
}

/** "The enemy carried out one missile strike" */
const DELIVERS =
  /^(?: (?:has|have|had|also|again|then))* (?:carried out|conducted|delivered|inflicted|mounted|staged|made) (?:[\p{L}\d,-]+ ){0,4}(?:strikes?|airstrikes?|attacks?|raids?|shelling|barrages?|bombardment)\b/u

/** "The Houthis said they had launched", "the army said it attacked". */
const CLAIMED =
  /^(?:['’]s?)?(?: \p{L}+){0,3}(?:, [^,.;]{1,48},)? (?:said|says|claimed|claims|announced|confirmed)(?: on \p{L}+| \p{L}+day)?(?: that)? (?:it|they|its forces|their forces|its army|its military|its troops|(?:its|their) (?:own )?(?:drones?|warplanes|jets|aircraft|missiles|fighters|units|special forces|operatives|agents|pilots)) (?:had |have |has )?$/u

/** "sites used by Kataib Hezbollah": its, but no attack of its own. */
const USED =
  /\b(?:sites?|positions?|bases?|buildings?|facilit\p{L}+|depots?|locations?|targets?|houses?|camps?|tunnels?|roads?) (?:\p{L}+ ){0,2}used by (?:the )?$/iu

/** "The Islamic Resistance in Iraq, an umbrella group, claimed responsibility". */
const CLAIMS =
  /^(?:, [^,.;]{1,80},)? (?:has |have |later |also ){0,2}(?:claimed|claims|took|taken) (?:the )?(?:responsibility|credit)\b/u

/** Verbs whose subject is what was hit, or nobody. */
const SUFFERED = /^(?:came|fell|exploded|crashed|dropped|rocked)\b/iu

/** "Russian forces killed five people": the victims stand behind. */
const isDeed = (text: string, act: Part, parts: readonly Part[]): boolean =>
  act.kind === 'act' &&
  (act.action === 'kill' || act.action === 'wound') &&
  act.form !== 'state' &&
  act.form !== 'lives' &&
  parts.some(
    (part) =>
      part.kind === 'quantity' &&
      (part.unit === undefined || part.unit === 'person') &&
      part.start >= act.end &&
      part.start - act.end < 12 &&
      !/[,.;]/u.test(text.slice(act.end, part.start)),
  )
