import { createContext, Script } from 'node:vm'
import { owned } from '../../table/owned.ts'
import type { Constraint, ConstraintMaker } from '../constraint.ts'

/** Longest time for one cell. */
const MILLISECONDS = 250
/** Characters up to which even a nested repetition ends soon, and those up to which any other does. */
const SHORT = 12
const LONG = 2000
/** Values of a column whose verdict is kept. */
const REMEMBERED = 10_000

// A group that holds a repetition and is itself repeated may take exponential time: (a+)+, (?:x*y?)*.
const NESTED = /\((?:[^()\\]|\\.)*(?:[^\\][*+]|\{\d+,\d*\})(?:[^()\\]|\\.)*\)(?:[*+]|\{\d+,\d*\})/s
const NESTED_ALTERNATIVES = /\((?:[^()\\]|\\.)*\|(?:[^()\\]|\\.)*\)(?:[*+]|\{\d+,\d*\})/s
const DEEP = /\)(?:[*+?]|\{\d+(?:,\d*)?\})?[^()]*\)(?:[*+]|\{\d+,\d*\})/s

/** `pattern`: a regular expression that takes the whole cell. */
export const pattern: ConstraintMaker = (source) => {
  if (typeof source !== 'string') return undefined
  const expression = compile(source)
  if (expression === undefined) return undefined
  const breach = { code: 'cell/pattern' as const, rule: `pattern=${source}` }
  return guard(boundedTest(expression, mayExplode(source) ? SHORT : LONG), breach)
}

function guard(
  test: (text: string) => boolean | undefined,
  breach: { code: 'cell/pattern'; rule: string },
): Constraint {
  return (_, text) => {
    const met = test(text)
    if (met === undefined) return { code: 'cell/pattern-time', rule: breach.rule }
    return met ? undefined : breach
  }
}

/**
 * The expression of a pattern, anchored at both ends. XML Schema's expressions, which the standard asks for, are
 * mostly JavaScript's with the `u` flag; those with needless escapes are read without it. Undefined: none of both.
 */
export function compile(source: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(`^(?:${source})$`, flags)
    } catch {
      // The next reading may do.
    }
  }
  return undefined
}

/** Whether repetitions are nested, or alternatives repeated, so that some text might take for ever. */
export const mayExplode = (source: string): boolean => {
  const bare = source.replace(/\\[\s\S]/g, 'x').replace(/\[[^\]]*\]/g, 'x')
  return NESTED.test(bare) || NESTED_ALTERNATIVES.test(bare) || DEEP.test(bare)
}

/**
 * Tests that give up after a while, as undefined. Only a virtual machine can stop a regular expression; values met
 * before are remembered, and those up to `free` characters are tested outside, where they cannot take long.
 */
function boundedTest(expression: RegExp, free: number): (text: string) => boolean | undefined {
  const script = new Script('expression.test(text)')
  const sandbox = createContext({ expression, text: '' })
  const known = new Map<string, boolean | undefined>()
  return (text) => {
    if (text.length <= free) return expression.test(text)
    if (known.has(text)) return known.get(text)
    sandbox.text = text
    let met: boolean | undefined
    try {
      met = script.runInContext(sandbox, { timeout: MILLISECONDS }) === true
    } catch {
      met = undefined
    }
    if (known.size < REMEMBERED) known.set(owned(text), met)
    return met
  }
}
