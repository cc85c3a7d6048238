import { clip } from '../clip.ts'
import type { Wording } from '../wording.ts'

/** Rules of the dossier's own tables: the codebook's, and those of the evidence table. */
export const DOSSIER_WORDING = {
  'package/form': {
    severity: 'error',
    wrong: ({ expected }) => `but a dossier has ${clip(expected ?? '')} there`,
    fix: () => 'build the package anew, or check it with the version that built it',
  },
  'row/id': {
    severity: 'error',
    wrong: ({ expected, other }) => `which does not begin with "${expected}", made from "${other}"`,
    fix: ({ other }) => `make the key anew from the row, or set "${other}" right`,
  },
  'row/basis': {
    severity: 'error',
    wrong: ({ other }) => `but ${other}`,
    fix: () => 'the basis is "unknown" exactly where the date is empty',
  },
  'row/basis-evidence': {
    severity: 'error',
    wrong: ({ expected }) => `but its evidence has the date ${expected}`,
    fix: ({ expected }) => `write "${expected}", or add the evidence that is missing`,
  },
  'row/mode': {
    severity: 'error',
    wrong: ({ other }) => `but the meeting's format is "${other}"`,
    fix: ({ other }) =>
      other === 'virtual'
        ? 'all who take part in a virtual meeting are "remote"'
        : 'if some join from afar, the meeting is "hybrid"',
  },
  'row/source-count': {
    severity: 'error',
    wrong: ({ expected }) => `but its evidence comes from ${expected} documents`,
    fix: ({ expected }) => `write ${expected}, or add the evidence that is missing`,
  },
  'row/source-count-above': {
    severity: 'error',
    wrong: ({ expected }) => `more than the ${expected} documents in "sources"`,
    fix: () => 'count each document once',
  },
  'cell/list-repeat': {
    severity: 'error',
    wrong: () => 'which stands in the list twice',
    fix: () => 'keep the first of them',
  },
  'cell/approximate': {
    severity: 'error',
    wrong: () => 'a column that is empty in this row',
    fix: () => 'name only columns that hold a number',
  },
  'evidence/id': {
    severity: 'error',
    wrong: () => "not made of the row's table, record, field and source",
    fix: () => 'write <table>/<record_id>/<field>/<source_id>, with -2, -3 after a repeat',
  },
  'evidence/table': {
    severity: 'error',
    wrong: () => 'not a table with records',
    fix: () => 'write sources, meetings, attendees, decisions or strikes',
  },
  'evidence/record': {
    severity: 'error',
    wrong: ({ other }) => `a record that "${other}" does not have`,
    fix: ({ other }) => `write a key of "${other}", or take the row out`,
  },
  'evidence/field': {
    severity: 'error',
    wrong: ({ other }) => `not a column of "${other}"`,
    fix: () => 'write the column as the header has it',
  },
  'evidence/agrees': {
    severity: 'error',
    wrong: ({ other }) => `but ${other}`,
    fix: ({ expected }) => `write ${expected}, or set the cell right`,
  },
  'evidence/missing': {
    severity: 'error',
    wrong: () => 'a value that no evidence speaks of',
    fix: () => 'add the words it was read from, or empty the cell',
  },
  'evidence/none-agrees': {
    severity: 'error',
    wrong: () => 'a value that no evidence agrees with',
    fix: () => 'keep a value that a document gives, or add the words it was read from',
  },
  'evidence/span': {
    severity: 'error',
    wrong: ({ expected }) => `but the quote ends at ${expected} by its length in code points`,
    fix: () => 'count offsets in code points, the end exclusive',
  },
  'evidence/quote': {
    severity: 'error',
    wrong: ({ expected, other }) => `but the text of "${other}" has there "${clip(expected ?? '')}"`,
    fix: () => 'quote the text exactly as it was read',
  },
  'evidence/overlap': {
    severity: 'error',
    wrong: ({ other }) => `not what another quote of "${other}" says at the same place`,
    fix: () => 'write both quotes exactly as in the document',
  },
  'evidence/order': {
    severity: 'error',
    wrong: ({ expected }) => `but its evidence gives "${clip(expected ?? '')}"`,
    fix: () => 'list the values in the order of their first mention',
  },
  'evidence/rule': {
    severity: 'error',
    wrong: ({ expected }) => `which does not begin with "${expected}"`,
    fix: () => "name the rule that read the value, after the row's table",
  },
  'evidence/no-text': {
    severity: 'error',
    wrong: () => 'a source whose text was not read',
    fix: () => 'give the document, or take the evidence out',
  },
} as const satisfies Record<string, Wording>
