/** Results as lines of text. */
import type { DossierResult, Progress } from '../build.ts'
import type { Finding } from '../model.ts'
import { oneLine } from './printable.ts'

/** "error  talks/ap-3.txt: is empty; put the article in it (document/empty)". */
export function findingLine({ code, severity, file, message }: Finding): string {
  const place = file === undefined || message.includes(file) ? '' : `${file}: `
  return `${severity}  ${oneLine(`${place}${message}`)} (${code})`
}

/** "talks  5 documents  2 meetings  …  → out/talks". */
export function dossierLine({ name, documents, rows, path, failure }: DossierResult): string {
  const { sources: _, ...others } = rows
  const counts = [
    counted(documents, 'documents'),
    ...Object.entries(others).map(([table, count]) => counted(count, table)),
  ]
  const end = path === undefined ? `not written${failure === undefined ? '' : `: ${failure}`}` : `→ ${path}`
  return [name, ...counts, end].map(oneLine).join('  ')
}

const counted = (count: number, things: string): string => `${count} ${count === 1 ? things.replace(/s$/, '') : things}`

/** "out/talks: 3 errors, 1 warning", or that all is well. */
export const checkLine = (path: string, findings: readonly Finding[]): string =>
  oneLine(`${path}: ${summary(findings)}`)

function summary(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  if (findings.length === 0) return 'no findings'
  return [
    ...(errors > 0 ? [counted(errors, 'errors')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warnings')] : []),
  ].join(', ')
}

const BAR = 24

/** "talks  read  [##########--------------]  5/12", at most `width` columns. */
export function progressLine({ dossier, stage, done, total }: Progress, width: number): string {
  const filled = total === 0 ? BAR : Math.round((BAR * done) / total)
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}]`
  return oneLine(`${dossier} ${stage.padEnd(7)} ${bar} ${done}/${total}`).slice(0, Math.max(0, width - 1))
}
