import { claim, fieldsOf, type SourceRule } from './source-claim.ts'

/** Longer addresses could not be quoted as a whole. */
const MAX_LENGTH = 300

export const url: SourceRule = (document) =>
  fieldsOf(document, 'url')
    .filter(({ value }) => value.length <= MAX_LENGTH)
    .slice(0, 1)
    .map(({ value, span }) => claim(document, 'url', value, span, 'url-metadata'))
