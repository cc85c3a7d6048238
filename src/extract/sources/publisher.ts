import { masthead } from './masthead.ts'
import { copyright, newsroom, selfReference, sender, signOff, staff } from './own-name.ts'
import { claim, fieldsOf, type SourceRule } from './source-claim.ts'

/**
 * The outlet: from the metadata, else the masthead above the headline, the copyright line, what the page says of itself,
 * the sender that it names, a newsroom's by-line, or the letter's sign-off.
 */
export const publisher: SourceRule = (document, forms) => {
  const given = fieldsOf(document, 'publisher')[0]
  if (given !== undefined) return [claim(document, 'publisher', given.value, given.span, 'publisher-metadata')]
  const found =
    masthead(document, forms) ??
    copyright(document, forms) ??
    selfReference(document, forms) ??
    sender(document) ??
    newsroom(document, forms) ??
    staff(document, forms) ??
    signOff(document)
  return found === undefined ? [] : [found]
}
