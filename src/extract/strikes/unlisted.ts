/** Places that no gazetteer knows, told by the words around their names. */
import type { NameMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { DESCRIPTION, HIT } from './spot.ts'
import type { PlacePhrase } from './where.ts'

/** "shelled Tall Rifaat on Sunday": a name right behind such a verb, with no noun behind it, is a place. */
export function ofName(
  text: string,
  { span }: SentenceMentions,
  { start, end, text: name }: NameMention,
): PlacePhrase | undefined {
  const lead = text.slice(Math.max(span.start, start - 64), start).replace(/\s+/gu, ' ')
  const isAddressed = ADDRESSED.test(lead) && ADDRESS.test(text.slice(end, end + 60))
  if (
    !(isAddressed || ((HIT.test(lead) || ATTACK_ON.test(lead)) && ENDED.test(text.slice(end, end + 16)))) ||
    !/^\p{Lu}\p{Ll}/u.test(name) ||
    /-\p{Ll}+ed$/u.test(name)
  )
    return undefined
  return { start, end, label: false, scope: { places: [{ name: name.replace(/\s+/gu, ' '), span: { start, end } }] } }
}

/** "the villages of Gidan and Runtuwa", "the Mezhova and Vasylkivka communities": a name that none knows in a list of places. */
export function ofList(
  text: string,
  { start, end, text: name }: NameMention,
  last: PlacePhrase | undefined,
): PlacePhrase | undefined {
  if (last === undefined || !/^(?:,|,? and)(?: the)? $/u.test(text.slice(last.end, start))) return undefined
  const isOf = /\b(?:villages|towns|cities|settlements|communities|hamlets|areas|camps) of (?:the )?$/u.test(
    text.slice(Math.max(0, last.start - 32), last.start),
  )
  if (
    !isOf &&
    !/^ (?:communities|villages|towns|settlements|areas|camps|neighbou?rhoods)\b/u.test(text.slice(end, end + 16))
  )
    return undefined
  return { start, end, label: false, scope: { places: [{ name: name.replace(/\s+/gu, ' '), span: { start, end } }] } }
}

/** "an attack on", "killed a shepherd at", "four missiles at": a name behind it is a place. */
const ATTACK_ON = new RegExp(
  String.raw`\b(?:attacks?|strikes?|airstrikes?|raids?|assaults?|shelling|bombardment|bombing|barrage|missiles?|drones?|rockets?) (?:on|against|at|near) ${DESCRIPTION}$|\b(?:attack|strike|airstrike|raid|assault) on (?:\p{L}[\p{L}-]* ){1,6}(?:at|in|near|outside) $|\b(?:killed|killing|wounded|wounding|injured|injuring|hit|hitting|struck|striking|fired)\b[^.;:]{0,40} at $|\b(?:dropped|fired|rained|lobbed|launched|poured|hurled|unleashed)\b[^.;:]{0,48} (?:on|at|onto|over|into|towards?|against) $`,
  'u',
)
const ENDED =
  /^(?: (?:camp|village|settlement))?(?:[,.;:]|$| (?:on|in|with|overnight|early|late|again|at|killing|wounding|injuring|and|from|during|when|after|before|for|twice|this|last|since|using|by)\b)/u

/** "In Miano, in the Ghotki district of Sindh", "in the village of Pokrovka, Kursk region": what is told of as lying somewhere. */
const ADDRESSED =
  /(?:^|[\s“"(])(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (?:the (?:[\p{Ll}-]+ ){0,3}(?:village|town|city|settlement|hamlet|community|port|suburb|camp) of )?$/u
const ADDRESS =
  /^,? (?:\(|(?:also )?in )?(?:the )?(?:[\p{Ll}-]+ ){0,3}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:district|region|province|oblast|governorate|state|county|raion|municipality|republic)\b/iu
