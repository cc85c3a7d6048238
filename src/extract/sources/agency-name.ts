/** The name of a wire service where it is expected. */
import type { Forms } from '../../forms/forms.ts'
import type { Claim, Document, Span } from '../../model.ts'
import { claim, slice, within } from './source-claim.ts'

/** The agency whose name a span begins with. */
export function named(document: Document, span: Span, rule: string, { agencies }: Forms): Claim | undefined {
  const words = slice(document, span).slice(0, 60)
  const match = agencies.first.exec(words)
  const name = match === null ? undefined : agencies.names.get(match[1] ?? '')
  // "With reporting by RFE/RL's Ukrainian Service": a part of the outlet itself
  if (match === null || name === undefined || /^['’]s /u.test(words.slice(match[0].length))) return undefined
  return claim(
    document,
    'agency',
    name,
    within(span, match[0].length - (match[1] ?? '').length, (match[1] ?? '').length),
    rule,
  )
}
