/** Words that put a place elsewhere than where an attack struck: where weapons come from, people speak or are cared for. */
import type { PlaceMention } from '../mentions/mention.ts'

/** "from the airspace above", "from the directions of": where weapons come from. */
export const ORIGIN =
  /\bfrom (?:the )?(?:\p{Ll}+ ){0,2}?(?:directions?|airspace|areas?|territory|skies|waters|bases?|airfields?|airbases?|sites?|occupied|positions|vicinity|sea|coast|north|south|east|west)\b[^,;.]{0,40}$/u

/** "from Kursk, Millerovo and Hvardiiske in occupied" Crimea: where what is sent comes from lies there. */
export const FROM_IN =
  /\bfrom (?:the )?(?:[\p{Ll}-]+ ){0,4}(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+| region| oblast)?(?:, and |, | and )){0,8}\p{Lu}[\p{L}'’-]+ in (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u

/** "set off the alarm in", "sirens sounded across": nothing struck there. */
export const WARNED =
  /\b(?:sirens?|alarms?|alerts?|warnings?)\b(?: [\p{Ll}-]+){0,3} (?:in|across|over|throughout|around) (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u

/** Meetings and speakers are somewhere else than attacks; distances are from places that were not hit. */
export const ELSEWHERE =
  /\b(?:(?:said|says|told)(?! (?:that|an?|the (?:\p{Ll}+ )?(?:\p{Ll}+s|drone|missile|attack|strike|raid)|two|three|four|five|\d+|its|his|there|some|several) )|speaking|spoke|met|meet|meeting|talks|summit|visit|visiting|visited|arrived|session|conference|reporters|kilomet(?:re|er)s|km|miles|(?:north|south|east|west)(?!-)|border(?! (?:regions?|areas?|districts?|towns?|villages?|cit|settlement|oblast))|negotiators|troops|ministry|air force|general staff|officials|authorities|government|embassy|advance|advanced|fighting|positions|stationed|based|lived|living|born|outskirts of the)\b(?:(?!\d|\b(?:down|kill|injur|wound|hit|struck|destroy|shot|intercept|drone|missile|attack))[^,.;:]){0,24}$/iu

/** "on the road between Tyre and" Naqoura: where another place lies. */
export const ON_ROAD =
  /\b(?:road|roads|highway|motorway|route|way|halfway|line|border) (?:to|from|between) (?:the )?(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? and )?$/u

/** "died in hospital in" Dnipro: where the victims of somewhere else are. */
export const IN_HOSPITAL =
  /\b(?:died|dies|succumbed|passed away|taken|rushed|flown|brought|transferred|moved|treated|remains?|remained|lies?|are|is|were|was|recovering|condition)\b[^.;:]{0,40}\b(?:in|at|to) (?:(?:an?|the|\p{Ll}+) ){0,3}(?:hospitals?|clinics?|burns (?:unit|cent(?:re|er))|intensive care)(?: (?:in|of|at))? (?:the )?(?:(?:city|town|capital) of )?$/u

/** "on the Dnipro", "across the Samara": the river, not the town of its name. */
export const isRiver = (text: string, { start, end, place }: PlaceMention): boolean =>
  place?.kind === 'settlement' &&
  /\b(?:on|along|across|beyond|crossing) the $/u.test(text.slice(Math.max(0, start - 14), start)) &&
  /^(?:[,.:;)]|$| (?:in|near|at|from|to|river|when|where|was|and the)\b)/u.test(text.slice(end, end + 8)) &&
  !/^[^.;]{0,60}\b(?:regions|oblasts|districts|fronts?|axes|directions)\b/iu.test(text.slice(end, end + 80))

/** "In New Delhi, Colonel Qureshi told reporters": where somebody speaks. */
export const SPEECH =
  /^, (?:[\p{L}.'’-]+,? ){1,9}(?:told|briefed|addressed) (?:reporters|journalists|correspondents|a (?:news |press )?(?:conference|briefing)|the media|parliament|the press)\b/u
