/** The forms of English words: "train" is "trains", "trained" and "training" too. */

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  become: ['became'],
  begin: ['began', 'begun'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  choose: ['chose', 'chosen'],
  come: ['came'],
  draw: ['drew', 'drawn'],
  find: ['found'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  freeze: ['froze', 'frozen'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hold: ['held'],
  keep: ['kept'],
  lead: ['led'],
  leave: ['left'],
  lend: ['lent'],
  make: ['made'],
  meet: ['met'],
  pay: ['paid'],
  rebuild: ['rebuilt'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  spend: ['spent'],
  stand: ['stood'],
  sweep: ['swept'],
  take: ['took', 'taken'],
  undertake: ['undertook', 'undertaken'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
}

/** A cue in all forms of its words: of the verbs among them every form, of other words the plural too. */
export function inflected(words: string, verbs: ReadonlySet<string>): string {
  return words
    .split(' ')
    .map((word) => [...new Set(word.split('|').flatMap((one) => [one, ...more(one, verbs)]))].join('|'))
    .join(' ')
}

function more(word: string, verbs: ReadonlySet<string>): string[] {
  if (!/^\p{L}{4,}$/u.test(word) || STILL.test(word)) return []
  return verbs.has(word) ? formsOf(word) : endings(word).slice(0, 1)
}

/** Plurals, participles, adjectives and the like, of which there is no plural. */
const STILL = /(?:s|ed|ing|ly|ian|ish|ful|ous|ive|able|ible|from|that|with|into|their|than|next|most|more|been)$/u

/** All forms of a verb, or of a noun: some are no words, and meet none. A particle stays: "set_up" is "setting_up". */
export function formsOf(word: string): string[] {
  const [, base = word, particle = ''] = /^([\p{L}-]+)(_.*)?$/u.exec(word) ?? []
  return [...new Set([base, ...endings(base), ...(IRREGULAR[base] ?? [])])].map((form) => form + particle)
}

function endings(base: string): string[] {
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  const plural = /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/u.test(base)
    ? [`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`]
    : []
  return [plural, `${base}ed`, `${base}ing`, ...doubled]
}
