/** Which of the actors of a sentence is attacked. */
import type { Actor } from './actors.ts'
import type { Part } from './parts.ts'
import type { StrikeWords } from './words.ts'

/** "Russian air defences downed", "Ukraine's air force said … were shot down". */
export function isTarget(text: string, actor: Actor, parts: readonly Part[], words: StrikeWords): boolean {
  const { forces, bodies } = words.patterns
  if (isAimedAt(text, actor, parts)) return true
  if (!words.war.includes(actor.code) && HOLDS.test(text.slice(actor.span.end, actor.span.end + 24))) return true
  const isAir = parts.some(
    (part, at) =>
      part.kind === 'act' && (part.action === 'down' || part.action === 'suppress') && !isOnGround(parts[at + 1]),
  )
  const isLaunch = parts.some((part) => part.kind === 'act' && part.action === 'launch')
  if (!isAir && !isLaunch) return false
  const after = text.slice(actor.span.end, actor.span.end + 60)
  if (isAir && (actor.body || (!actor.owning && DOWNS.test(after)))) return true
  if (isAir && /^(?:['’]s?)? (?:[\p{Ll}-]+ ){0,2}(?:air|anti-aircraft|missile)[ -]defen[cs]es?\b/iu.test(after))
    return true
  if (bodies.test(after)) return true
  return isAir && forces.test(after)
}

/** "destroying three helicopters": no work of air defences. */
const isOnGround = (object: Part | undefined): boolean => object?.kind === 'quantity' && object.unit === 'arm'

/** "Nyala, which the paramilitaries hold", "Houthi-held Sanaa": whoever holds a place is attacked there. */
const HOLDS = /^(?:-(?:held|controlled|run)\b| (?:now |still )?(?:holds?|controls?)\b)/u

/** "Poland shot down", "Romania said it had downed": a country does so over its own land. */
const DOWNS =
  /^ (?:has |had |have |also |said (?:on \p{L}+ )?(?:that )?it (?:had |has )?)?(?:shot down|downed|intercepted|brought down|neutrali[sz]ed)\b/u

/** "Ukraine for its part was attacked with 205 drones", "Ukraine faced 574 drones" */
const UNDERGOES =
  /^(?: for its part| in turn| itself|, too,| also)? (?:(?:was|were|has been|had been|is being|was being) (?:\p{Ll}+ )?(?:attacked|targeted|bombarded|pounded|shelled|raided|bombed)\b|(?:has |had )?(?:faced|withstood|endured|weathered|suffered|repelled|fought off|fended off) (?:[\p{Ll}\d,-]+ ){1,4}(?:drones|missiles|UAVs|Shaheds|attacks?|raids?|strikes?|barrages?|assaults?)\b)/u

/** "launched 90 drones at Ukraine", "an attack on northern Israel". */
function isAimedAt(text: string, { span, owning }: Actor, parts: readonly Part[]): boolean {
  const lead = text.slice(Math.max(0, span.start - 64), span.start)
  if (
    AIMED.test(lead) ||
    UNDERGOES.test(text.slice(span.end, span.end + 60)) ||
    /^ (?:came|comes|was|has come|had come|is) (?:again )?under (?:\p{Ll}+ ){0,2}(?:attack|fire)\b/u.test(
      text.slice(span.end, span.end + 40),
    )
  )
    return true
  if (owning || !/\b(?:at|on|against|towards?|into|across) (?:the |all of )?(?:[\p{Ll}]+ern |central )?$/u.test(lead))
    return false
  return parts.some(
    (part) =>
      part.kind === 'act' &&
      part.action === 'launch' &&
      part.form !== 'sight' &&
      part.end <= span.start &&
      span.start - part.end < 70,
  )
}

/** "an attack on", "bombed": what stands behind is hit. */
export const AIMED =
  /\b(?:attack(?:s|ed|ing)?|(?:air ?)?strikes?|struck|raids?|assaults?|barrages?|bombardment|onslaught|pounded|bombed|shelled)(?: (?:on|against|across|at))? (?:the |all of )?(?:[\p{Ll}]+ern |central )?$/u
