/** A report of a summit that two invented leaders attend, with one sentence to try. */
import { extractor } from '../../../src/extract/extract.ts'
import type { Claim } from '../../../src/model.ts'
import { documentOf, forms, lexicon } from '../document.ts'

const extract = extractor(lexicon, forms)

const report = (sentence: string): string => `Leaders back fund at Riga summit

By Anna Moor
May 12, 2026

RIGA, May 12 (Reuters) - European leaders agreed on a joint fund for drones at a summit in Riga on Tuesday.

Danish Prime Minister Signe Aagaard and Latvian President Juris Kalnbergs took part in the summit.

${sentence}

The leaders will meet again in Oslo in autumn.
`

/** What the report tells with the sentence in it. */
export const claimsOf = (sentence: string): Claim[] => extract(documentOf(report(sentence)))
