/** The row of table `sources` that a document gives of itself. */
import type { Forms } from '../../forms/forms.ts'
import type { Claim, Document } from '../../model.ts'
import { agency } from './agency.ts'
import { authors } from './authors.ts'
import { file } from './file.ts'
import { language } from './language.ts'
import { publishedOn } from './published-on.ts'
import { publisher } from './publisher.ts'
import type { SourceRule } from './source-claim.ts'
import { title } from './title.ts'
import { url } from './url.ts'

/** In the order of the columns. */
const RULES: readonly SourceRule[] = [file, title, publisher, agency, authors, publishedOn, url, language]

/**
 * Claims of the document's own row, each with a span inside its text. A document that prints no date gives neither
 * `published_on` nor its basis: both are inferred elsewhere, from the dates in its sentences.
 */
export function sourcesClaims(document: Document, forms: Forms): Claim[] {
  return RULES.flatMap((rule) => rule(document, forms))
}
