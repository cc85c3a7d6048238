/**
 * The one place where facts become sentences: what is wrong, and the way out. Where it is and the value met are put
 * before by `worded`, which is the same for all.
 */
import type { Finding } from '../model.ts'
import { clip } from './clip.ts'
import type { Fact } from './fact.ts'
import { CELL_WORDING } from './wording/cells.ts'
import { DESCRIPTOR_WORDING } from './wording/descriptors.ts'
import { DOSSIER_WORDING } from './wording/dossiers.ts'
import { FILE_WORDING } from './wording/files.ts'

/** How one kind of fact is said. */
export interface Wording {
  readonly severity: 'error' | 'warning'
  /** Follows the place and the value: `"date" is "31 June", ` + `not a date`. */
  readonly wrong: (fact: Fact) => string
  /** The way out. */
  readonly fix: (fact: Fact) => string
}

const WORDING = { ...CELL_WORDING, ...DESCRIPTOR_WORDING, ...DOSSIER_WORDING, ...FILE_WORDING }

export type Code = keyof typeof WORDING

/** `meetings.csv row 14: "date" is "31 June", not a date (rule format=date); write it as YYYY-MM-DD`. */
export function worded(fact: Fact): Finding {
  const { code, file, table, row, column, value, rule, quote } = fact
  const { severity, wrong, fix }: Wording = WORDING[code]
  const message = `${place(fact)}${subject(fact)}${wrong(fact)}${rule === undefined ? '' : ` (rule ${clip(rule)})`}${said(fact)}; ${fix(fact)}`
  return {
    code,
    severity,
    message: oneLine(message),
    ...(file === undefined ? {} : { file }),
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(value === undefined ? {} : { value: clip(value, 1000) }),
    ...(rule === undefined ? {} : { rule }),
    ...(quote === undefined ? {} : { quote }),
  }
}

/** Said in place of the findings that were counted but not listed. */
export function wordedMore(fact: Fact, listed: number, more: number): Finding {
  const { code, file, table } = fact
  return {
    code: `${code}/more`,
    severity: WORDING[code].severity,
    message: `${file ?? table ?? 'package'}: ${more} more of ${code}, ${listed + more} in all; set right the ${listed} listed and check again`,
    ...(file === undefined ? {} : { file }),
    ...(table === undefined ? {} : { table }),
    value: String(more),
  }
}

function place({ file, table, row }: Fact): string {
  const where = file ?? table
  if (where === undefined) return ''
  return row === undefined ? `${where}: ` : `${where} row ${row}: `
}

function subject({ column, value }: Fact): string {
  if (column === undefined) return ''
  return value === undefined ? `"${column}" ` : `"${column}" is "${clip(value)}", `
}

const said = ({ quote }: Fact): string => (quote === undefined || quote === '' ? '' : ` ("${clip(quote)}")`)

/** A message is one line of a terminal or a log, whatever a cell holds. */
const oneLine = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\n' ? '\\n' : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
