/** Which names of a sentence are places that were attacked, by the words around them. */
import type { Lexicon, Place } from '../../lexicon/lexicon.ts'
import type { Mention, PlaceMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import type { NamedPlace, PlacePhrase } from './where.ts'

const VERBS =
  'hitting|striking|hit|struck|strikes|attacked|attacks|attacking|targeted|targeting|pounded|pounding|pummelled|pummeled|shelled|shelling|bombed|bombing|bombarded|assaulted|raided|reach(?:ed)?|approach(?:ed|ing)|rocked|shook|damaged|devastated'
/** Prepositions may begin a sentence. */
const LOCATIVE = `(?:[Ii]n|[Oo]ver|[Aa]t|[Nn]ear|[Oo]n|[Tt]owards?|into|[Aa]round|[Oo]utside|[Aa]cross|[Aa]bove|against|[Tt]hroughout|[Oo]ff|onto|[Ii]nside|[Bb]eyond|bound for|(?:heading|headed) (?:for|to|towards?)|(?:way|approach(?:es)?|route) to|flying to|the turn of|(?:tally|toll|count|figures?|numbers?) for|befell|(?:news|word|reports?|updates?|figures|toll|latest|thing|more|toll came|losses were|(?:injured|wounded|dead|killed|victims|hurt)(?: are| were| was| is| came)?) from|${VERBS})`
/** "in the southern city of", "over the western region of", "in central". */
export const DESCRIPTION = String.raw`(?:the (?:very )?(?:heart|centre|center|middle|outskirts|edge|northern part|southern part|eastern part|western part|skies|approaches) (?:of|above|over|to) )?(?:(?:the|its|nearby|neighbou?ring) )?(?:(?:(?!which\b|whom\b|that\b|morning\b|evening\b|afternoon\b|night\b|day\b|\p{L}+day\b|in\b|from\b|to\b|near\b|by\b|with\b|for\b)[\p{Ll}-]+|\d{1,3}|(?!\p{L}+day\b|which\b)[\p{Lu}][\p{Ll}-]+(?:['’]s?)?|(?:region|oblast|province)['’]s|Black Sea|Red Sea) ){0,4}(?:of (?:the )?)?`
const BEFORE = new RegExp(String.raw`(?:^|[\s(“"‘'—–-])${LOCATIVE} ${DESCRIPTION}$`, 'u')
/** "attacked the", "struck the eastern city of": whoever attacks is there. */
export const HIT = new RegExp(String.raw`\b(?:${VERBS}) ${DESCRIPTION}$`, 'u')
/** "from the airspace above", "from the directions of": where weapons come from. */
const ORIGIN =
  /\bfrom (?:the )?(?:\p{Ll}+ ){0,2}?(?:directions?|airspace|areas?|territory|skies|waters|bases?|airfields?|airbases?|sites?|occupied|positions|vicinity|sea|coast|north|south|east|west)\b[^,;.]{0,40}$/u
/** "from Kursk, Millerovo and Hvardiiske in occupied" Crimea: where what is sent comes from lies there. */
const FROM_IN =
  /\bfrom (?:the )?(?:[\p{Ll}-]+ ){0,4}(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+| region| oblast)?(?:, and |, | and )){0,8}\p{Lu}[\p{L}'’-]+ in (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u
/** "set off the alarm in", "sirens sounded across": nothing struck there. */
const WARNED =
  /\b(?:sirens?|alarms?|alerts?|warnings?)\b(?: [\p{Ll}-]+){0,3} (?:in|across|over|throughout|around) (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u
/** "at Ukraine", "in northern Israel", "across all of Russia". */
const BEFORE_COUNTRY = new RegExp(
  String.raw`(?:^|[\s(“"‘'—–-])${LOCATIVE} (?:(?:the |all of |parts of |most of |(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d{1,2}) )|(?:[\p{L}\d-]+ ){0,2}(?:regions|oblasts|provinces|cities|areas|districts|places|locations|towns) (?:of|across|in) (?:the )?)?(?:(?:north|south|east|west|central|neighbou?ring)[\p{Ll}-]* )?$`,
  'u',
)
/** Meetings and speakers are somewhere else than attacks; distances are from places that were not hit. */
const ELSEWHERE =
  /\b(?:(?:said|says|told)(?! (?:that|an?|the (?:\p{Ll}+ )?(?:\p{Ll}+s|drone|missile|attack|strike|raid)|two|three|four|five|\d+|its|his|there|some|several) )|speaking|spoke|met|meet|meeting|talks|summit|visit|visiting|visited|arrived|session|conference|reporters|kilomet(?:re|er)s|km|miles|(?:north|south|east|west)(?!-)|border(?! (?:regions?|areas?|districts?|towns?|villages?|cit|settlement|oblast))|negotiators|troops|ministry|air force|general staff|officials|authorities|government|embassy|embassy|advance|advanced|fighting|positions|stationed|based|lived|living|born|outskirts of the)\b(?:(?!\d|\b(?:down|kill|injur|wound|hit|struck|destroy|shot|intercept|drone|missile|attack))[^,.;:]){0,24}$/iu
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

/** "From Bilozerka, on the Dnipro: a drone …": a message from where it happened. */
const isDatelined = (text: string, { span }: SentenceMentions, { start, end }: PlaceMention): boolean =>
  /^\P{L}*(?:From|In) (?:the (?:\p{Ll}+ ){0,3}(?:of )?)?$/u.test(text.slice(span.start, start)) &&
  /^(?:, (?:in|on|near|at|outside|north|south|east|west) [^.:;]{2,40})?: \S/u.test(text.slice(end, end + 50))

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
      (/^ ?(?:[:–—|-]|\(\d| accounted for\b)/u.test(after) ||
        (sentence.kind === 'table' && /^,? /u.test(after)) ||
        (isAlone &&
          sentence.kind !== 'headline' &&
          !HEADS_WIRE.test(text.slice(sentence.span.end, sentence.span.end + 40)))))
  const isOwner = /^['’]s? (?:[\p{L}-]+ ){0,3}(?:districts?|suburbs?|outskirts|neighbou?rhoods?|port|airport)\b/u.test(
    after,
  )
  const listed = last !== undefined && LISTED.test(text.slice(last.end, mention.start))
  if (
    /^ (?:told|said|says|reported|reporting|heard|hearing|saw|posted|filmed|wrote|time|[Gg]overnor|[Mm]ayor)\b|^ (?:Gov|Sen)\./u.test(
      after,
    ) ||
    SPEECH.test(text.slice(mention.end, mention.end + 120)) ||
    ORIGIN.test(lead) ||
    WARNED.test(lead) ||
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
    /^ (?!(?:territorial )?(?:communit|hromada|district|raion|region|municipal|area|province))(?:[\p{Ll}-]+ ){1,2}of $/u.test(
      /^[^\p{Lu}]{0,30}/u.exec(after)?.[0] ?? '',
    )
  )
    return undefined
  const located =
    (BEFORE.test(lead) ||
      /\b(?:residents?|inhabitants?|people|civilians|citizens|villagers|natives?|man|woman) (?:of|from) (?:the )?(?:(?:\p{Ll}+ ){1,2}of )?$/u.test(
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

/** "on the Dnipro", "across the Samara": the river, not the town of its name. */
const isRiver = (text: string, { start, end, place }: PlaceMention): boolean =>
  place?.kind === 'settlement' &&
  /\b(?:on|along|across|beyond|crossing) the $/u.test(text.slice(Math.max(0, start - 14), start)) &&
  /^(?:[,.:;)]|$| (?:in|near|at|from|to|river|when|where|was|and the)\b)/u.test(text.slice(end, end + 8)) &&
  !/^[^.;]{0,60}\b(?:regions|oblasts|districts|fronts?|axes|directions)\b/iu.test(text.slice(end, end + 80))

/** "In New Delhi, Colonel Qureshi told reporters": where somebody speaks. */
const SPEECH =
  /^, (?:[\p{L}.'’-]+,? ){1,9}(?:told|briefed|addressed) (?:reporters|journalists|correspondents|a (?:news |press )?(?:conference|briefing)|the media|parliament|the press)\b/u

/** What makes a name a part of the town behind it. */
const OF_TOWN =
  /^ (?:area|quarter|part|suburb|neighbou?rhood|district|section|side) of (?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}/u

/** "Moscow. Jan 24. INTERFAX": where it was written. */
const HEADS_WIRE = /^\s*(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})\b[^\n]{0,8}?(?:\p{Lu}{3}|[–—-])/u

/** Whether the place named next is a town. */
const isTown = ({ mentions }: SentenceMentions, text: string, { end, place }: PlaceMention): boolean => {
  const next = mentions.find((other) => other.start >= end)
  return (
    place?.kind !== 'district' &&
    next?.kind === 'place' &&
    next.place?.kind === 'settlement' &&
    /^ \p{Ll}+ of (?:the )?(?:\p{Ll}+ ){0,3}$/u.test(text.slice(end, next.start))
  )
}

/** "in the Gisha neighbourhood", "in the Al-Jalabiya district": parts of a town are no places of their own. */
const isQuarter = (text: string, mention: PlaceMention, last: PlacePhrase | undefined): boolean =>
  QUARTER.test(text.slice(mention.end, mention.end + 18)) ||
  (mention.place === undefined && mention.country === undefined && isPart(text, mention, last))

/** These are never towns, whatever town has the same name. */
const QUARTER = /^ (?:neighbou?rhood|quarter|micro-?district|street|avenue|housing estate)\b/u

const isPart = (text: string, mention: PlaceMention, last: PlacePhrase | undefined): boolean =>
  /^ (?:neighbou?rhoods?|quarters?|suburbs?|streets?|avenue|square|housing|residential|shopping|park|market|bridge|hospital|school|university|mosque|church)\b/u.test(
    text.slice(mention.end, mention.end + 16),
  ) ||
  ((/\bdistricts?$/u.test(mention.name) || /^ (?:micro)?district\b/u.test(text.slice(mention.end, mention.end + 16))) &&
    !ofRegion(text, mention, last))

/** "in Yelets district of the Lipetsk region": a district of a region is a place, one of a town is not. */
const ofRegion = (text: string, { end }: PlaceMention, last: PlacePhrase | undefined): boolean =>
  last?.scope.places[0]?.place?.kind === 'region' ||
  /^(?: (?:micro)?district)?,? (?:of|in) (?:the )?(?:\p{Lu}[\p{L}'’-]+ ){1,2}(?:region|oblast|province|state|krai)\b/iu.test(
    text.slice(end, end + 48),
  )

/** The city that a district is a part of; other districts are of a region. */
function cityOf({ region, country }: Place, { places }: Lexicon): Place | undefined {
  if (region?.endsWith(' City') !== true) return undefined
  const name = region.slice(0, -' City'.length)
  return places.find((one) => one.kind === 'settlement' && one.country === country && one.shortName === name)
}

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
