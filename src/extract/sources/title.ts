import { claim, fieldsOf, type SourceRule, slice, spansOf, within } from './source-claim.ts'

/** The headline as printed, without quotation marks around the whole of it; a sidecar's title overrules it. */
export const title: SourceRule = (document) => {
  const given = fieldsOf(document, 'title')[0]
  const printed = spansOf(document, 'headline')[0]
  if (given !== undefined && (given.origin === 'sidecar' || printed === undefined)) {
    return [claim(document, 'title', given.value, given.span, 'title-metadata')]
  }
  if (printed === undefined) return []
  const text = slice(document, printed).replaceAll(/\s+/g, ' ')
  const quoted = /^(?<open>["“«„])(?<inner>[^"“”«»„]+)["”»“]$/u.exec(text)?.groups?.['inner']
  const span = quoted === undefined ? printed : within(printed, 1, printed.end - printed.start - 2)
  return [claim(document, 'title', (quoted ?? text).trim(), span, 'headline')]
}
