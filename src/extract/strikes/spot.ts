/** Which names of a sentence are places that were attacked, by the words around them. */
import type { Lexicon, Place } from '../../lexicon/lexicon.ts'
import type { Mention, PlaceMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { tokenize } from '../mentions/tokens.ts'
import { ELSEWHERE, FROM_IN, IN_HOSPITAL, isRiver, ON_ROAD, ORIGIN, SPEECH, WARNED } from './elsewhere.ts'
import { APPOSED_QUARTER, cityOf, isQuarter, isTown, OF_TOWN, SHARED } from './quarters.ts'
import type { Antecedents, NamedPlace, PlacePhrase } from './where.ts'

const VERBS =
  'hitting|striking|hit|struck|strikes|attacked|attacks|attacking|targeted|targeting|pounded|pounding|pummelled|pummeled|shelled|shelling|bombed|bombing|bombarded|assaulted|raided|reach(?:ed)?|approach(?:ed|ing)|rocked|shook|damaged|devastated'
/** Prepositions may begin a sentence. */
const LOCATIVE = `(?:[Ii]n|[Oo]ver|[Aa]t|[Nn]ear|[Oo]n|[Tt]owards?|into|[Aa]round|[Oo]utside|[Aa]cross|[Aa]bove|against|[Tt]hroughout|[Oo]ff|onto|[Ii]nside|[Bb]eyond|[Bb]eside|[Bb]ehind|bound for|(?:heading|headed) (?:for|to|towards?)|(?:way|approach(?:es)?|route) to|flying to|the turn of|(?:tally|toll|count|figures?|numbers?) for|befell|(?:news|word|reports?|updates?|figures|toll|latest|thing|more|toll came|losses were|(?:injured|wounded|dead|killed|victims|hurt)(?: are| were| was| is| came)?) from|${VERBS})`
/** "in the southern city of", "over the western region of", "in central". */
export const DESCRIPTION = String.raw`(?:the (?:very )?(?:heart|centre|center|middle|outskirts|edge|northern part|southern part|eastern part|western part|skies|approaches) (?:of|above|over|to) )?(?:(?:the|its|nearby|neighbou?ring) )?(?:(?:(?!which\b|whom\b|that\b|morning\b|evening\b|afternoon\b|night\b|day\b|\p{L}+day\b|in\b|from\b|to\b|near\b|by\b|with\b|for\b)[\p{Ll}-]+|\d{1,3}|(?!\p{L}+day\b|which\b)[\p{Lu}][\p{Ll}-]+(?:['’]s?)?|(?:region|oblast|province)['’]s|Black Sea|Red Sea) ){0,4}(?:of (?:the )?)?`
const BEFORE = new RegExp(String.raw`(?:^|[\s(“"‘'—–-])${LOCATIVE} ${DESCRIPTION}$`, 'u')
/** "attacked the", "struck the eastern city of": whoever attacks is there. */
export const HIT = new RegExp(String.raw`\b(?:${VERBS}) ${DESCRIPTION}$`, 'u')
/** "at Ukraine", "in northern Israel", "across all of Russia". */
const BEFORE_COUNTRY = new RegExp(
  String.raw`(?:^|[\s(“"‘'—–-])${LOCATIVE} (?:(?:the |all of |parts of |most of |(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d{1,2}) )|(?:[\p{L}\d-]+ ){0,2}(?:regions|oblasts|provinces|cities|areas|districts|places|locations|towns) (?:of|across|in) (?:the )?)?(?:(?:north|south|east|west|central|neighbou?ring)[\p{Ll}-]* )?$`,
  'u',
)
/** "hit the Syrian defence ministry in": what is there was struck. */
const STRUCK_AT = new RegExp(
  String.raw`\b(?:${VERBS}) (?:(?!said\b|says\b|in\b|and\b|which\b|that\b)[\p{L}'’-]+ ){1,6}(?:in|at|near|outside) (?:the )?(?:\p{Ll}+ ){0,3}(?:of )?$`,
  'u',
)
const STRUCK_AFTER =
  /^,? (?:that|which) (?:got it|was (?:hit|struck|attacked|bombed|shelled|worst hit)|took (?:it|the brunt)|bore the)\b|^(?: (?:itself|alone|and its suburbs)|, [^,.;]{1,60},)? (?:saw|had it (?:hardest|worst|worse)|(?:was|were) (?:the )?(?:worst|hardest)[- ]hit|suffered|took the (?:worst|brunt|heaviest)|bore the|got the worst|endured|sustained|(?:was|were|came|has been|have been|had been|is|comes) (?:again |also |once more |repeatedly )?(?:hit|struck|attacked|targeted|pounded|shelled|bombed|under|the target|the main target|rocked))\b/u

/** "Druzhkivka the enemy covered with bombs": the object stands first in translations. */
const FRONTED =
  /^,? (?:the )?(?:Russians?|Ukrainians?|enemy|occupiers|occupants|invaders|aggressor|terrorists|army|(?:Russian|Ukrainian|enemy) (?:army|forces|troops|aviation|drones|artillery|military))(?: (?:has|have|again|also))* (?:attacked|shelled|hit|struck|covered|bombed|fired|directed|inflicted|beat|launched|dropped)\b/u

/** "…: over the territory of Bryansk region – 22; Tula region (nine)": an entry of a list by places, whose count stands behind. */
const LISTED_LEAD =
  /(?:^|[;:,] |\band )(?:[Oo]ver|[Ii]n|[Aa]bove|[Aa]cross)? ?(?:the )?(?:(?:territor(?:y|ies)|airspace|skies|sky|waters|water area) (?:of|over|above) (?:the )?)?$/u
const COUNT_AFTER =
  /^(?: (?:[Rr]egion|[Oo]blast|[Kk]rai|[Tt]erritory|[Rr]epublic|[Pp]rovince))?(?: ?[–—:-] ?(?:\d{1,4}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty))(?=[\s,;.]|$)| \((?:\d{1,4}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty))\))/u

/** "Rostov region came top with 31", "Kursk region had 20": a place and its share of those counted before. */
const HOLDS_SHARE =
  /^(?: (?:[Rr]egion|[Oo]blast|[Kk]rai|[Tt]erritory|[Rr]epublic|[Pp]rovince))?,? (?:accounted for\b|(?:(?:comes|came|ranks|ranked|is|was) (?:top|first|next|second|third|last)|leads|led|(?:tops|topped|heads|headed) the (?:list|table)|follows|followed)(?: the (?:list|table))?,? with (?:\d|\p{Ll}{3,9}\b)|(?:had|has|saw|got|gets) (?:\d{1,3}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty))(?=[,.;]| and ))/u

/** "From Bilozerka, on the Dnipro: a drone …": a message from where it happened. */
const isDatelined = (text: string, { span }: SentenceMentions, { start, end }: PlaceMention): boolean =>
  /^\P{L}*(?:From|In) (?:the (?:\p{Ll}+ ){0,3}(?:of )?)?$/u.test(text.slice(span.start, start)) &&
  /^(?:, (?:in|on|near|at|outside|north|south|east|west) [^.:;]{2,40})?: \S/u.test(text.slice(end, end + 50))

const AND_VILLAGES =
  /^,? and (?:(?:\p{Ll}+|\d{1,3}) ){1,3}(?:villages|settlements|towns|communities|hamlets|localities|places)\b/u

/** "Two Kherson residents": where victims are from, as nothing else tells. */
function isHome(
  text: string,
  { mentions }: SentenceMentions,
  { start, end, place }: PlaceMention,
  { strikes }: Lexicon,
): boolean {
  if (place?.kind !== 'settlement' || !mentions.some((other) => other.kind === 'number' && start - other.end === 1))
    return false
  const tokens = tokenize(text, { start: end, end: end + 32 })
  return [0, 1].some((at) => {
    const [match] = strikes.cues.at(text, tokens, at)
    return match?.value.kind === 'unit' && match.value.unit === 'person'
  })
}

/** "Now Lviv, …", "To Odesa, …": the speaker turns to another place. */
const TURN =
  /^(?:\p{Lu}[\p{Lu} ]+: )?(?:(?:[Nn]ow|[Nn]ext|[Tt]hen|[Aa]nd)(?: on| over)?(?: to)?|(?:On|Over|Back|Turning|Moving on|Next) to|As (?:for|to)|Regarding) $/u

export function ofPlace(
  text: string,
  sentence: SentenceMentions,
  mention: PlaceMention,
  last: PlacePhrase | undefined,
  wide: boolean,
  lexicon: Lexicon,
  { town: current }: Antecedents,
): PlacePhrase | undefined {
  if (isRiver(text, mention)) return undefined
  // Districts of a town belong to it; those of a region are in the gazetteer
  if (isQuarter(text, mention, last)) return undefined
  const lead = text.slice(Math.max(sentence.span.start, mention.start - 64), mention.start).replace(/\s+/gu, ' ')
  const after = text.slice(mention.end, mention.end + 48)
  // Of Ukraine's districts the gazetteer has all but those of towns
  if (mention.country === 'UKR' && mention.place?.kind !== 'district' && /^ (?:micro)?district\b/u.test(after))
    return undefined
  const isAlone = /^(?: (?:region|oblast|province|district|city))?[.:!]?$/u.test(
    text.slice(mention.end, sentence.span.end),
  )
  const isEntry = LISTED_LEAD.test(lead) && COUNT_AFTER.test(after)
  const isLabel =
    isEntry ||
    isDatelined(text, sentence, mention) ||
    (TURN.test(lead) && /^,/u.test(after)) ||
    (/(?:^|;\s)[\s\p{P}]*(?:The )?(?:(?:City|Town|Village|Port) of )?$/u.test(lead) &&
      (/^ ?(?:[:–—|-]|\(\d)/u.test(after) ||
        HOLDS_SHARE.test(after) ||
        (sentence.kind === 'table' && /^,? /u.test(after)) ||
        (isAlone &&
          sentence.kind !== 'headline' &&
          !HEADS_WIRE.test(text.slice(sentence.span.end, sentence.span.end + 40)))))
  const isOwner = /^['’]s? (?:[\p{L}-]+ ){0,3}(?:districts?|suburbs?|outskirts|neighbou?rhoods?|port|airport)\b/u.test(
    after,
  )
  const isOnRoad = last !== undefined && ON_ROAD.test(lead)
  // "In the Belgorod district the settlement of Oktyabrsky and four villages": counts are of the district
  const isOfMany =
    last !== undefined &&
    AND_VILLAGES.test(after) &&
    /\b(?:region|oblast|district|province|raion)$/iu.test(text.slice(last.start, last.end))
  const listed = last !== undefined && LISTED.test(text.slice(last.end, mention.start))
  if (
    /^ (?:told|said|says|reported|reporting|heard|hearing|saw|posted|filmed|wrote|time|[Gg]overnor|[Mm]ayor)\b|^ (?:Gov|Sen)\./u.test(
      after,
    ) ||
    SPEECH.test(text.slice(mention.end, mention.end + 120)) ||
    ORIGIN.test(lead) ||
    WARNED.test(lead) ||
    isOnRoad ||
    IN_HOSPITAL.test(text.slice(Math.max(sentence.span.start, mention.start - 90), mention.start)) ||
    isOfMany ||
    /^ (?:\p{Lu}[\p{L}-]+ ){0,2}(?:University|Institute|Academy|Street|Avenue|Prospekt|Road|Boulevard|Square|Stadium|Bank|Conference|Agreement|Declaration|Protocol|Treaty)\b/u.test(
      after,
    ) ||
    /\blaunch(?:es|ed|ing)? (?:areas?|sites?|points?|zones?)\b[^;.]{0,60}$/u.test(lead) ||
    FROM_IN.test(text.slice(Math.max(sentence.span.start, mention.start - 200), mention.start).replace(/\s+/gu, ' '))
  )
    return undefined
  // "in the Mawasi area of Khan Yunis"
  if (OF_TOWN.test(after) && isTown(sentence, text, mention)) return undefined
  if (
    /^ (?!(?:the|an?) |(?:territorial )?(?:communit|hromada|district|raion|region|municipal|area|province))(?:[\p{Ll}-]+ ){1,2}of $/u.test(
      /^[^\p{Lu}]{0,30}/u.exec(after)?.[0] ?? '',
    )
  )
    return undefined
  const located =
    (BEFORE.test(lead) ||
      isHome(text, sentence, mention, lexicon) ||
      (last?.end !== undefined && APPOSED_QUARTER.test(text.slice(last.end, mention.start))) ||
      /\b(?:residents?|inhabitants?|people|civilians|citizens|villagers|natives?|man|woman|employees?|workers?|staff|patients?|pupils|students) (?:of|from) (?:the |an? )?(?:(?:\p{Ll}+ ){1,2}of )?$/u.test(
        lead,
      )) &&
    (HIT.test(lead) || STRUCK_AT.test(lead) || !ELSEWHERE.test(lead))
  const fronted = /^[\s\p{P}]*$/u.test(lead) && FRONTED.test(after)
  const isStruck = STRUCK_AFTER.test(text.slice(listEnd(text, sentence, mention), mention.end + 200))
  if (!isLabel && !listed && !isOwner && !located && !fronted && !isStruck) return undefined
  const place =
    wide && (listed || isEntry || /\bover (?:the )?$/iu.test(lead))
      ? (regionOf(text.slice(mention.start, mention.end), mention, lexicon) ?? mention.place)
      : mention.place
  const town = place?.kind === 'district' ? cityOf(place, lexicon) : undefined
  const span = { start: mention.start, end: mention.end }
  if (town && current?.place?.kind === 'settlement' && current.country === town.country && SHARED.test(mention.name))
    return { ...span, label: isLabel, scope: { places: [{ ...current, span }] } }
  return { start: mention.start, end: mention.end, label: isLabel, scope: { places: [named(mention, town ?? place)] } }
}

/** Between places of a list; the count of the first may stand behind it: "over Bryansk region, 52, and". */
const LISTED =
  /^(?:(?: (?:region|oblast))?(?:,| \(| with) (?:\d{1,3}|\p{Ll}{3,9}(?:-\p{Ll}{3,5})?)\)?)?(?:,|,? and|,? or)(?: the)? (?:(?:regions?|oblasts?) of )?$/u

/** "Antonivka, Bilozerka and Komyshany came under attack": what is said behind the last is said of all. */
function listEnd(text: string, { mentions }: SentenceMentions, mention: PlaceMention): number {
  return mentions.reduce(
    (end, other) =>
      other.kind === 'place' && other.start > end && /^(?:,|,? and) $/u.test(text.slice(end, other.start))
        ? other.end
        : end,
    mention.end,
  )
}

/** "Moscow. Jan 24. INTERFAX": where it was written. */
const HEADS_WIRE = /^\s*(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})\b[^\n]{0,8}?(?:\p{Lu}{3}|[–—-])/u

export function named(mention: PlaceMention, place: Place | undefined): NamedPlace {
  const span = { start: mention.start, end: mention.end }
  if (place === undefined) return { name: mention.name, span, ...(mention.country ? { country: mention.country } : {}) }
  return { name: place.shortName, place, span, ...(place.country ? { country: place.country } : {}) }
}

/** In a tally by regions "over Belgorod" is the region. */
function regionOf(words: string, { place, country = '' }: PlaceMention, lexicon: Lexicon): Place | undefined {
  if (place?.kind !== 'settlement' || lexicon.countries.get(country)?.capitals.includes(words)) return undefined
  return lexicon.places.find(
    (one) =>
      one.kind === 'region' &&
      one.country === country &&
      (one.shortName === `${words} Oblast` || one.shortName === `${words} Krai`),
  )
}

export function ofCountry(text: string, sentence: SentenceMentions, mention: Mention): PlacePhrase | undefined {
  const code = mention.kind === 'country' || mention.kind === 'adjective' ? mention.country.code : undefined
  if (code === undefined) return undefined
  const lead = text.slice(Math.max(sentence.span.start, mention.start - 64), mention.start).replace(/\s+/gu, ' ')
  const after = text.slice(mention.end, mention.end + 24)
  const isSoil =
    mention.kind === 'country'
      ? !/^(?:['’]|[.-]{1,2}\p{L})/u.test(after)
      : /^ (?:territory|soil|airspace|regions|oblasts|provinces|cities|towns|communities|settlements|skies)\b/u.test(
          after,
        )
  if (!isSoil || !BEFORE_COUNTRY.test(lead) || ELSEWHERE.test(lead)) return undefined
  return { start: mention.start, end: mention.end, label: false, scope: { places: [], country: code } }
}
