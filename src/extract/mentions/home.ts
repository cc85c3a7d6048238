/** The country or body that a person belongs to, where no office beside the name says it. */
import type { Atom } from './lexical.ts'
import { pattern, type Tagged } from './tagged.ts'

export interface Home {
  readonly atom: Atom
  /** The words that name it, from the name of the person on: "of Finland", "(Finland)". */
  readonly after?: string
}

/** "of Finland", "(Finland)" after a name. */
const OF_COUNTRY = pattern(String.raw`^(?: of (?:the )?<CG>| \(<CG>(?:, [^)]{1,40})?\))`, 'iu')
/** "his Finnish colleague" before the name: whoever bears it is a person. */
const COLLEAGUE = '<J> (?:colleague|counterpart|host|guest|opposite number|number two|peer),? '
const PEER = pattern(`${COLLEAGUE}$`, 'iu')
/** "Finland's", "his Finnish colleague" before it. */
const COUNTRYS = pattern(`(?:(?:<CG>)['’ʼ]s?:? (?:own )?|${COLLEAGUE})$`, 'iu')
/** "Nigeria was represented by its vice president", "Bulgaria, which has no army, sent", "Italy's chair was taken by a". */
const SENT = pattern(
  String.raw`<CJGL>(?:['’ʼ]s?)?(?:, [^,;<=P>]{1,60},)? (?:(?:seat|chair|place|side|delegation|team|part|<O>),? (?:(?:at|of) [^,;<=P>]{1,30} )?)?(?:(?:(?:is|was|were|are|will be|had been|has been) (?:being )?)?(?:(?:represented|taken|occupied|filled|led|headed|held) by|(?:represented |there |present )?at the level of)|(?:(?:was|is) (?:there|present) )?in the person of|(?:(?:was|were|is) )?(?:made up of|composed of)|(?:included|includes|comprised|comprises|consisted of|consists of)|(?:had |has |have )?(?:sent|dispatched|delegated|seconded|announced|fielded|nominated)|is sending|sends|contented itself with|made do with) (?:its |an? |the |their |his |her )?$`,
  'iu',
)
/** "Uganda was represented by A and South Sudan by Foreign Minister B", "Italy sent A, Latvia its ambassador B". */
const SENT_TOO = pattern(String.raw`<CJGL>(?: (?:seat|side|delegation))? (?:by(?: its| the| an?)?|its|her|his) $`, 'iu')
const SENDS = pattern(
  String.raw`<CJGL>[^.;]{0,60}(?:(?:represented|led|headed|taken|filled) by|sent|dispatched|delegated|seconded) [^.;]{1,120}$`,
  'iu',
)
/** "The Pakistani delegation was headed by A and included the chief of …": whoever belongs to it. */
const BELONGS = pattern(
  String.raw`<CJL>(?:['’ʼ]s?)? (?:\p{Ll}+ )?(?:delegation|team|side|party|mission)[^.;<=CJG>]{0,80} (?:included|includes|comprised|consisted of|was made up of|counted|numbered) [^.;<=CJG>]{0,100}$`,
  'iu',
)
const CAME =
  '(?:(?:there )?(?:was|were|came|come|had come|flew|travelled|arrived|spoke|sat|stood|attended|took part)(?: in)?)'
/** Whom somebody is there for, where the sentence or a part of it begins with it. */
const FOR_WHOM = [
  // "For Saudi Arabia there was Adel al-Jubeir", "Speaking for Germany, Foreign Minister …"
  String.raw`(?:(?:speaking|signing|sitting in|answering|there|present|attending) )?(?:for|on behalf of|from) (?:the )?<CG>,?(?: ${CAME})?`,
  String.raw`representing (?:the )?<CG>,? (?:was|were|is|are)`,
  String.raw`(?:on|from|for) the <J> side,?(?: ${CAME})?`,
  String.raw`from <L>(?: (?:had )?${CAME})?`,
  String.raw`<CG> [–—-]`,
]
const FOR = pattern(String.raw`(?:^|[.;:,] )(?:${FOR_WHOM.join('|')})(?: the| its)? $`, 'iu')
/** "its foreign minister", "his prime minister": of the country or the person named last. */
const POSSESSED = /\b(?<whose>its|their|his|her) (?:own )?$/iu

/** "attended for Ukraine", "spoke on behalf of the EU", "who heads NATO" after a name. */
const SERVES = pattern(
  String.raw`^(?:,? (?:\p{Ll}+ ){0,3}(?:attended|spoke|came|sat|took part|was there|appeared|negotiated|signed|listened)(?: [^,;.<=PCG>]{1,24})? (?:for|on behalf of)|, who (?:now |currently )?(?:heads|leads|runs|chairs|represents|represented)|,? (?:is|was)? ?(?:representing|represented|represents)|,? (?:also |later |will |is |was )?(?:led|leads|lead|leading|headed|heads|heading|fronted|brought) (?:the|a|an)(?: [\p{Ll}-]+)?(?= <CJG>(?:['’ʼ]s?)? (?:delegation|team|side|mission|party))) (?:the )?<CJG>(?![’'ʼ](?!s? (?:delegation|team)))`,
  'u',
)

/** How far before a name its country may be told. */
const REACH = 160

/** After the name. */
export function homeAfter(tagged: Tagged<Atom>, at: number): Home | undefined {
  const match = OF_COUNTRY.exec(tagged.tagged.slice(at + 1, at + 40))
  const atom = match && homeIn(tagged, at + 1, at + 1 + match[0].length)
  return match && atom ? { atom, after: match[0] } : undefined
}

/** What somebody is said to be there for. */
export function servedBy(tagged: Tagged<Atom>, at: number): Atom | undefined {
  const match = SERVES.exec(tagged.tagged.slice(at + 1, at + REACH))
  return match ? homeIn(tagged, at + match[0].length, at + 1 + match[0].length) : undefined
}

/** Right before the name. */
export function homeBefore(tagged: Tagged<Atom>, at: number): Atom | undefined {
  return governing(tagged, at, COUNTRYS)
}

/** Before the office, whose place in the sentence is given. */
export function homeOfOffice(tagged: Tagged<Atom>, at: number): Atom | undefined {
  const also = isSentToo(tagged, at) ? governing(tagged, at, SENT_TOO) : undefined
  return (
    governing(tagged, at, SENT) ??
    also ??
    governing(tagged, at, FOR) ??
    governing(tagged, at, BELONGS) ??
    possessor(tagged, at)
  )
}

/** Whether the words before a name make it that of somebody's colleague. */
export const isPeer = (tagged: Tagged<Atom>, at: number): boolean => governing(tagged, at, PEER) !== undefined

/** Whether somebody of any name is there for a country: "Estonia was represented by Kadri Saluveer". */
export const isRepresentative = (tagged: Tagged<Atom>, at: number): boolean =>
  tagged.tagged.slice(0, at).endsWith(' by ') && (governing(tagged, at, SENT) !== undefined || isSentToo(tagged, at))

const isSentToo = (tagged: Tagged<Atom>, at: number): boolean =>
  SENDS.test(tagged.tagged.slice(Math.max(0, at - REACH), at)) && governing(tagged, at, SENT_TOO) !== undefined

function governing(tagged: Tagged<Atom>, at: number, before: RegExp): Atom | undefined {
  const from = Math.max(0, at - REACH)
  const match = before.exec(tagged.tagged.slice(from, at))
  return match ? homeIn(tagged, from + match.index, at) : undefined
}

function possessor(tagged: Tagged<Atom>, at: number): Atom | undefined {
  const from = Math.max(0, at - REACH)
  const whose = POSSESSED.exec(tagged.tagged.slice(from, at))?.groups?.['whose']?.toLowerCase()
  if (whose === undefined) return undefined
  const isPerson = whose === 'his' || whose === 'her'
  for (let before = at - 1; before >= from; before--) {
    const atom = tagged.mentionAt(before)
    if (isPerson && atom?.kind === 'person') return atom
    if (isPerson && atom?.kind === 'name') return undefined
    if (atom?.kind === 'country' || (atom?.kind === 'adjective' && !isPerson)) return atom
  }
  return undefined
}

function homeIn(tagged: Tagged<Atom>, from: number, to: number): Atom | undefined {
  for (let at = from; at < to; at++) {
    const atom = tagged.mentionAt(at)
    if (atom?.kind === 'country' || atom?.kind === 'adjective' || atom?.kind === 'organization') return atom
    if (atom?.kind === 'place') return atom
  }
  return undefined
}
