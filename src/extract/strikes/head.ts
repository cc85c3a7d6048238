/** The noun that a number counts. */
import type { Token } from '../mentions/tokens.ts'
import type { StrikeWords, Unit } from './words.ts'

/** Words between a number and the noun it counts, at most. */
const REACH = 8

export interface Head {
  readonly end: number
  readonly unit?: Unit
  readonly bare: boolean
  readonly partitive: boolean
  readonly plural?: boolean
}

/** Reads on from a number to the noun it counts, over adjectives, nationalities and models. */
export function headAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  words: StrikeWords,
  value: number,
): Head {
  let partitive = false
  let pronoun = false
  let model: Unit | undefined
  let end = tokens[from - 1]?.end ?? 0
  for (let at = from; at < Math.min(from + REACH, tokens.length); at++) {
    const token = tokens[at]
    if (
      token === undefined ||
      !/^(?:\s{1,2}|\.?\s?[-–/]\s?|\.\s|\s['"‘“]|['"’”]\s|['’]s )?$/u.test(text.slice(end, token.start))
    )
      break
    if (token.key === 'of' && at === from) {
      const next = tokens[at + 1]
      // "a pair of missiles"
      if (GROUPS.has(tokens[from - 1]?.key ?? '') && next !== undefined && !PARTITIVE.has(next.key)) {
        end = token.end
        continue
      }
      if (next === undefined || !PARTITIVE.has(next.key)) return { end, bare: true, partitive: false }
      // "101 of the 118 drones": the second number counts the whole
      if (NUMERIC.test(tokens[at + 2]?.key ?? '')) return { end, bare: true, partitive: false }
      partitive = true
      pronoun = PRONOUNS.has(next.key)
      end = next.end
      at += 1
      const victims = tokens[at + 1]
      if (next.key === 'the' && victims !== undefined && isVictims(text, tokens, at + 1, words))
        return { end: victims.end, bare: true, partitive: true }
      continue
    }
    const matches = words.cues.at(text, tokens, at)
    // "aircraft" is one or many
    const match = matches.find(({ value: cue }) => cue.kind === 'unit' && cue.plural === (value !== 1)) ?? matches[0]
    const last = match && tokens[at + match.length - 1]
    if (match?.value.kind === 'unit' && last !== undefined) {
      const compound = tokens[at + match.length]
      const isCompound =
        compound !== undefined &&
        !match.value.plural &&
        words.compoundWords.has(compound.key) &&
        /^[\s-]$/u.test(text.slice(last.end, compound.start))
      const modifies = (value !== 1 && !match.value.plural) || isCompound
      end = last.end
      if (!modifies)
        return {
          end,
          bare: false,
          partitive,
          ...mixed(text, tokens, at + match.length, words, match.value.unit),
          plural: match.value.plural,
        }
      at += match.length - 1
      const types = isCompound ? undefined : endOfTypes(text, tokens, at + 1, words)
      if (types !== undefined) return { end: types, bare: false, partitive, unit: match.value.unit, plural: true }
      model = isCompound || !token.capital ? undefined : match.value.unit
      continue
    }
    // "1,874 strikes": what is counted is no weapon
    if (match?.value.kind === 'attack' && !match.value.verb && token.key.endsWith('s'))
      return { end, bare: false, partitive }
    if (model !== undefined && words.stopWords.has(token.key) && !joins(text, tokens, at, words)) break
    if (match?.value.kind === 'act' || (words.stopWords.has(token.key) && !joins(text, tokens, at, words)))
      return {
        end,
        bare: at === from || pronoun || (partitive && at === from + 2) || isAdverbs(tokens.slice(from, at)),
        partitive,
      }
    end = token.end
    model = undefined
  }
  // "8 Iskander-M, 15 Kh-101": a model stands for its kind
  if (model !== undefined) return { end, bare: false, partitive, unit: model, plural: true }
  const first = tokens[from]
  return { end, bare: pronoun || first === undefined || end < first.end, partitive }
}

/** "20 more simply faded from the screens" */
const isAdverbs = (tokens: readonly Token[]): boolean => tokens.every(({ key }) => key.endsWith('ly'))

/** "one of the injured", "three of the dead": a participle that names people. */
function isVictims(text: string, tokens: readonly Token[], at: number, words: StrikeWords): boolean {
  const [match] = words.cues.at(text, tokens, at)
  return match?.value.kind === 'act' && (match.value.action === 'kill' || match.value.action === 'wound')
}

/** Words between the models of "101 Shahed, Gerbera and other types of drones". */
const OF_TYPES = new Set([
  'and',
  'or',
  'other',
  'others',
  'types',
  'type',
  'of',
  'various',
  'different',
  'strike',
  'attack',
  'imitator',
  'decoy',
])

/** End of a list of models with the noun that they have in common; a list without one is no list of types. */
function endOfTypes(text: string, tokens: readonly Token[], from: number, words: StrikeWords): number | undefined {
  for (let at = from; at < Math.min(from + 2 * REACH, tokens.length); at++) {
    const token = tokens[at]
    if (token === undefined || !/^(?:,? |-)$/u.test(text.slice(tokens[at - 1]?.end ?? 0, token.start))) return undefined
    const [match] = words.cues.at(text, tokens, at)
    if (match?.value.kind === 'unit' && match.value.plural && match.value.unit === 'drone')
      return tokens[at + match.length - 1]?.end
    if (match?.value.kind === 'unit' && match.value.unit === 'drone') at += match.length - 1
    else if (!OF_TYPES.has(token.key)) return undefined
  }
  return undefined
}

/** What begins a count of its own: "and about four missiles", "and one missile". */
const NUMERIC =
  /^(?:\d|about$|around$|some$|nearly$|almost$|more$|another$|least$|roughly$|approximately$|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|eleven$|twelve$|\w+teen$|\w+ty(?:-|$)|dozens?$|several$)/u

const GROUPS = new Set(['couple', 'pair', 'trio', 'dozen', 'score', 'hundred', 'group', 'total'])
const PRONOUNS = new Set(['those', 'these', 'them', 'which', 'whom'])
const PARTITIVE = new Set(['the', 'its', 'his', 'her', 'their', 'those', 'these', 'them', 'which', 'whom', 'our'])

/** "Iskander-M or KN-23 missiles", "cruise and ballistic missiles": one count with two kinds. */
function joins(text: string, tokens: readonly Token[], at: number, words: StrikeWords): boolean {
  if (tokens[at]?.key !== 'or' && tokens[at]?.key !== 'and') return false
  for (let next = at + 1; next < at + 4; next++) {
    const token = tokens[next]
    if (token === undefined || words.stopWords.has(token.key) || NUMERIC.test(token.key)) return false
    const [match] = words.cues.at(text, tokens, next)
    if (match?.value.kind === 'unit' && match.value.unit !== 'person') {
      if (match.value.plural) return true
      next += match.length - 1
      continue
    }
    if (match !== undefined) return false
  }
  return false
}

/** "300 drones and missiles": one number for both. */
function mixed(text: string, tokens: readonly Token[], next: number, words: StrikeWords, unit: Unit): { unit: Unit } {
  if (unit !== 'drone' && unit !== 'missile') return { unit }
  if (tokens[next]?.key !== 'and' && tokens[next]?.key !== 'or') return { unit }
  for (let at = next + 1; at < next + 4; at++) {
    const [match] = words.cues.at(text, tokens, at)
    if (match?.value.kind === 'unit' && match.value.plural) return { unit: match.value.unit === unit ? unit : 'mixed' }
    const key = tokens[at]?.key ?? 'and'
    if (NUMERIC.test(key) || words.stopWords.has(key) || match !== undefined) return { unit }
  }
  return { unit }
}
