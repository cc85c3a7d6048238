import { readByline } from '../../forms/byline.ts'
import type { Forms } from '../../forms/forms.ts'
import type { Claim, Document, Span } from '../../model.ts'
import { claim, fieldsOf, type SourceRule, slice, spansOf, within } from './source-claim.ts'

/** By-line names, one claim a name: a sidecar's, else the printed ones, else those of the page's head. */
export const authors: SourceRule = (document, forms) => {
  const given = fieldsOf(document, 'authors').filter(({ value }) => !forms.agencies.names.has(value))
  if (given[0]?.origin === 'sidecar')
    return given.map(({ value, span }) => claim(document, 'authors', value, span, 'authors-metadata'))
  const printed = spansOf(document, 'byline').flatMap((span) => names(document, span, 'byline', forms))
  if (printed.length > 0) return distinct(printed)
  if (given.length > 0)
    return distinct(given.map(({ value, span }) => claim(document, 'authors', value, span, 'authors-metadata')))
  return distinct(reporting(document, forms))
}

function names(document: Document, span: Span, rule: string, forms: Forms): Claim[] {
  const read = readByline(slice(document, span), forms)?.names ?? []
  return read.map(({ name, span: { start, end } }) =>
    claim(document, 'authors', name, within(span, start, end - start), rule),
  )
}

/** "(Reporting by Lena Marchenko; Editing by Simon Ware)", where no by-line is printed. */
function reporting(document: Document, forms: Forms): Claim[] {
  return spansOf(document, 'credit').flatMap((span) => {
    const match = /^\(?(?:Reporting|Writing|Text) by:? (?=\p{Lu})(?<names>[^;.)]{3,120})/u.exec(slice(document, span))
    const list = match?.groups?.['names']
    if (match === null || list === undefined) return []
    const start = span.start + match[0].length - list.length
    return names(document, { start, end: start + list.length }, 'reporting-credit', forms)
  })
}

function distinct(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ value }, index) => claims.findIndex((other) => other.value === value) === index)
}
