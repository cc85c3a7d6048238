/** YAML written by people: one document, no custom tags, no doubled keys, few aliases; places are lines and columns from 1. */
import { LineCounter, parseDocument } from 'yaml'

export interface Place {
  readonly line: number
  readonly column: number
}

export interface YamlProblem extends Place {
  readonly message: string
}

export interface Yaml {
  /** Plain data; undefined for an empty file and where there are problems. */
  readonly value?: unknown
  readonly problems: readonly YamlProblem[]
  /** Where the value of a path stands, or its nearest parent. */
  readonly placeOf: (path: readonly (string | number)[]) => Place
}

const MAX_ALIASES = 20

/** Of a file that is no YAML at all, each character may be a problem. */
const MAX_PROBLEMS = 5

/** Parses a YAML file; never throws. */
export function readYaml(text: string): Yaml {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: counter,
    uniqueKeys: true,
    prettyErrors: false,
    stringKeys: true,
  })
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const placeOf = (path: readonly (string | number)[]): Place => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
        return place(Number(node.range[0]))
      }
    }
    return { line: 1, column: 1 }
  }
  const all = [...document.errors, ...document.warnings]
  const problems = all.slice(0, MAX_PROBLEMS).map(({ message, pos }, index) => ({
    ...place(pos[0]),
    message: lowerFirst(message.split('\n')[0] ?? message) + (index + 1 < MAX_PROBLEMS ? '' : more(all.length)),
  }))
  if (problems.length > 0) return { problems, placeOf }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    return { ...(value !== null && { value }), problems, placeOf }
  } catch {
    return { problems: [{ line: 1, column: 1, message: `more than ${MAX_ALIASES} uses of an alias` }], placeOf }
  }
}

const more = (all: number): string => (all > MAX_PROBLEMS ? ` (and ${all - MAX_PROBLEMS} problems more)` : '')

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
