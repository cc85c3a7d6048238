import { franc } from 'franc-min'
import type { Document } from '../../model.ts'
import { claim, fieldsOf, openingWords, type SourceRule, slice, spansOf } from './source-claim.ts'

/** Fewer letters are too few to tell languages apart. */
const MIN_LENGTH = 120
/** More do not change the answer. */
const MAX_LENGTH = 2000

/** From the metadata, else from the letters of the article; a text too short stays without. */
export const language: SourceRule = (document) => {
  const given = fieldsOf(document, 'language')[0]
  if (given !== undefined) return [claim(document, 'language', given.value, given.span, 'language-metadata')]
  const text = article(document)
  if (text.length < MIN_LENGTH) return []
  const code = franc(text.slice(0, MAX_LENGTH))
  const tag = code === 'und' ? undefined : Intl.getCanonicalLocales(code)[0]
  return tag === undefined ? [] : [claim(document, 'language', tag, openingWords(document), 'language-detected', 'inferred')]
}

/** Letters of the paragraphs and headings, enough to judge by. */
function article(document: Document): string {
  let text = ''
  for (const span of spansOf(document, 'paragraph', 'item', 'heading', 'headline')) {
    text += `${slice(document, span)} `
    if (text.length > MAX_LENGTH) break
  }
  return text.replaceAll(/[^\p{L}\p{M}\s'’]+/gu, '').trim()
}
