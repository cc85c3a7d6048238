import { franc } from 'franc-min'
import type { Forms } from '../../forms/forms.ts'
import type { Document } from '../../model.ts'
import { claim, fieldsOf, openingWords, type SourceRule, slice, spansOf } from './source-claim.ts'

/** Fewer letters are too few to tell languages apart. */
const MIN_LENGTH = 120
/** More do not change the answer. */
const MAX_LENGTH = 1200

/** From the metadata, else from the letters of the article; a text too short stays without. */
export const language: SourceRule = (document, forms) => {
  const given = fieldsOf(document, 'language')[0]
  if (given !== undefined) return [claim(document, 'language', given.value, given.span, 'language-metadata')]
  const text = article(document)
  if (text.length < MIN_LENGTH) return []
  const code = isEnglish(text, forms) ? 'eng' : franc(text)
  const tag = code === 'und' ? undefined : Intl.getCanonicalLocales(code)[0]
  return tag === undefined
    ? []
    : [claim(document, 'language', tag, openingWords(document), 'language-detected', 'inferred')]
}

/** Most documents are English, and telling so by its commonest words is a hundred times as fast as by all languages' letters. */
function isEnglish(text: string, { english }: Forms): boolean {
  const words = text.toLowerCase().split(/\s+/)
  return words.filter((word) => english.has(word)).length > words.length / 8
}

/** Letters of the paragraphs and headings, enough to judge by. */
function article(document: Document): string {
  let text = ''
  for (const span of spansOf(document, 'paragraph', 'item', 'heading', 'headline')) {
    text += `${slice(document, span)} `
    if (text.length > MAX_LENGTH) break
  }
  return text
    .slice(0, MAX_LENGTH)
    .replaceAll(/[^\p{L}\p{M}\s'’]+/gu, '')
    .trim()
}
