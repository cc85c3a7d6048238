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
