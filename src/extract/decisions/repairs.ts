/** Small repairs that make a clause a sentence; each takes and gives one line. */

/** What fits into the column. */
const MOST = 240

const LABEL =
  /^(?:[\p{Lu}][\p{Lu} .'’-]{2,30}(?:, [\p{L} .]{2,30})?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: ?\([^)]{1,30}\))?\s?[-–—]{1,2}\s|[\p{Lu}][\p{L} .,'’-]{0,40}(?:\([^)]{1,30}\)\s?[-–—]+|\s[-–—]+|:)\s)(?=\p{Lu}|["“])/u
const CONNECTIVE =
  /^(?:(?:but|and|also|additionally|separately|meanwhile|moreover|furthermore|in addition|as part of (?:that|this)|at the same time|in turn|finally|instead|so|then|however|yet|or)\b,?\s)+/iu
const ACCORDING = /^According to [^,]{3,60}(?:, who [^,]{3,80})?, /u
const REPORTED =
  /^(?:[^,;:"“]{2,90}\s)?(?:said|says|announced(?= that)|added|told (?!the )\p{L}+(?: (?!to )\p{L}+)?|reported|confirmed|explained|stressed|noted|declared)(?: (?:earlier|later|afterwards|also|on \p{Lu}\p{L}+day|that (?=\p{L})))? (?=(?:that |the |a |an |all |those |both |another |there |\p{Lu}|five |four |three |two |six ))(?:that )?/u
const ATTRIBUTED =
  /,?\s(?!(?:and|but)\b)(?:["”]\s)?(?:[\p{L}’'.-]{1,20}\s){0,6}(?:said|says|added|told|announced|reported|explained|noted|stressed|confirmed|goes on)(?=\s(?!that\s)|[.,]|$)(?:\s[^,;"“]{0,60})?(?:, without [^,]{0,40})?\.?$/u

/** "… in the air,” Starmer said" */
const QUOTED = /,(?<mark>["”])\s(?:[\p{L}’'.-]{1,20}\s){1,6}(?:said|added|told \p{L}+|noted|announced)\.?$/u

/** Without "Details:" and "LONDON (AP) —" at the beginning. */
export const withoutLabel = (words: string): string => words.replace(LABEL, '')

/** The clause without label, connective, and who reported it. */
export function withoutFrame(words: string): string {
  let clause = withoutLabel(words).replace(CONNECTIVE, '').replace(ACCORDING, '').replace(CONNECTIVE, '')
  const reported = clause.replace(REPORTED, '')
  // "He said it would": what it is would be lost
  if (
    reported !== clause &&
    reported.length > 15 &&
    !/^(?:it|he|she|they|this|that|there|her|his|its|their)\b/iu.test(reported)
  )
    clause = reported.replace(/\band that (?=\p{L})/u, 'and ')
  clause = clause
    .replace(/^said (?:that )?(?=(?:they|we) )/u, '')
    .replace(QUOTED, '$<mark>')
    .replace(/^Plans? under\s?way\b/iu, 'Plans are under way')
    .replace(/^plans (?=to\s|for\s(?!.*\b(?:are|will|would|were)\b))/iu, 'There are plans ')
  const comma = clause.search(ATTRIBUTED)
  if (comma > 30 && clause[comma] === ',') clause = clause.slice(0, comma)
  return clause.trim()
}

/** What opens a clause that is not there: ", which Romania", "and", "to the". */
const DANGLING =
  /(?:,? (?:which|who|whose|where|while)(?: \p{Lu}[\p{L}-]+)?|,? (?:and|or|but|as well as|including|with|to|of|for|by|from|the|an?))$/u

/** Begins with a capital, ends in one full stop, and leaves no quotation mark or bracket alone. */
export function closed(words: string): string {
  let sentence = words.replace(/[\s,;:–—-]+$/u, '').replace(/^[\s,;:–—•*-]+/u, '')
  if ((sentence.match(/"/gu)?.length ?? 0) % 2 === 1) sentence = sentence.replaceAll('"', '')
  if ((sentence.match(/“/gu)?.length ?? 0) !== (sentence.match(/”/gu)?.length ?? 0))
    sentence = sentence.replaceAll(/[“”]/gu, '')
  if ((sentence.match(/\(/gu)?.length ?? 0) !== (sentence.match(/\)/gu)?.length ?? 0))
    sentence = sentence.replaceAll(/[()]/gu, '')
  sentence = sentence
    .replace(/\s+([,.;])/gu, '$1')
    .replace(/[\s,;:.–—-]+$/u, '')
    .replace(DANGLING, '')
    .trim()
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** Cut where a clause ends, else between words. */
export function shortened(sentence: string): string {
  if (sentence.length <= MOST) return sentence
  const room = sentence.slice(0, MOST - 1)
  const clause = Math.max(room.lastIndexOf(', '), room.lastIndexOf('; '), room.lastIndexOf(' – '))
  const end = clause > 80 ? clause : room.lastIndexOf(' ')
  return closed(room.slice(0, end > 0 ? end : room.length))
}
