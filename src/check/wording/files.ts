import { clip } from '../clip.ts'
import type { Wording } from '../wording.ts'

/** Rules of files, headers and records. */
export const FILE_WORDING = {
  'file/missing': {
    severity: 'error',
    wrong: () => 'is not in the package',
    fix: () => 'add the file, or take the resource out of the descriptor',
  },
  'file/outside': {
    severity: 'error',
    wrong: () => 'is a link that leads out of the package',
    fix: () => 'put the file itself into the package',
  },
  'file/folder': {
    severity: 'error',
    wrong: () => 'is a folder',
    fix: () => 'name a file',
  },
  'file/bytes': {
    severity: 'error',
    wrong: ({ expected }) => `but the descriptor says ${expected} bytes`,
    fix: () => 'restore the file, or write its size into the descriptor',
  },
  'file/hash': {
    severity: 'error',
    wrong: ({ expected = '' }) => `but the descriptor says ${clip(expected)}`,
    fix: () => 'restore the file, or write its digest into the descriptor',
  },
  'file/hash-unchecked': {
    severity: 'warning',
    wrong: () => 'a digest that is not computed here',
    fix: () => 'give one of md5, sha1, sha256, sha512',
  },
  'file/encoding': {
    severity: 'error',
    wrong: ({ value, expected }) => `has bytes that are not ${expected}, the first at ${value}`,
    fix: () => 'save the file in the encoding declared, or declare its own',
  },
  'file/bom': {
    severity: 'warning',
    wrong: () => 'begins with a byte order mark',
    fix: () => 'save it without one; some readers take it for part of the first header',
  },
  'file/line-ends': {
    severity: 'warning',
    wrong: ({ expected }) => `ends in ${expected}, unlike the lines before`,
    fix: () => 'end all lines alike; some readers join lines that end otherwise',
  },
  'file/line-terminator': {
    severity: 'warning',
    wrong: ({ expected }) => `but lines end in ${expected}`,
    fix: () => 'declare the line end that the file has',
  },
  'file/empty': {
    severity: 'error',
    wrong: () => 'has no header',
    fix: () => 'write the header, also where there are no rows',
  },
  'file/json': {
    severity: 'error',
    wrong: ({ expected }) => `is not JSON rows: ${expected}`,
    fix: () => 'write an array of arrays or of objects',
  },
  'file/unlisted': {
    severity: 'warning',
    wrong: () => "is not part of the package's description",
    fix: () => 'list it as a resource, or take it away',
  },
  'file/unreadable': {
    severity: 'error',
    wrong: ({ expected }) => `cannot be read: ${expected}`,
    fix: () => 'set its permissions or copy it anew',
  },
  'resource/not-checked': {
    severity: 'warning',
    wrong: ({ expected }) => `is ${expected}: its content was not checked`,
    fix: () => 'give a CSV or JSON file of the package to have it checked',
  },
  'file/sum': {
    severity: 'error',
    wrong: ({ expected = '' }) => `has another digest than ${clip(expected)} in SHA256SUMS`,
    fix: () => 'restore the file, or build the package anew',
  },
  'package/sums': {
    severity: 'error',
    wrong: ({ expected }) => `${expected}`,
    fix: () => 'build the package anew to have the digests of its files',
  },
  'package/workbook': {
    severity: 'error',
    wrong: () => 'is not in the package',
    fix: () => 'build the package anew to have its workbook',
  },
  'package/table-missing': {
    severity: 'error',
    wrong: () => 'is a table of a dossier, but no resource',
    fix: () => 'build the package anew',
  },
  'header/blank': {
    severity: 'error',
    wrong: ({ value }) => `column ${value} has no header`,
    fix: () => 'name the column',
  },
  'header/duplicate': {
    severity: 'error',
    wrong: ({ other }) => `stands in ${other} again`,
    fix: () => 'name each column differently',
  },
  'header/missing': {
    severity: 'error',
    wrong: () => 'is a field of the schema, but no column',
    fix: () => 'add the column, or take the field out of the schema',
  },
  'header/extra': {
    severity: 'error',
    wrong: () => 'is a column, but no field of the schema',
    fix: () => 'describe it in the schema, or take the column away',
  },
  'header/order': {
    severity: 'error',
    wrong: ({ expected }) => `stands where the schema has "${expected}"`,
    fix: () => 'put the columns in the order of the schema',
  },
  'header/case': {
    severity: 'warning',
    wrong: ({ expected }) => `differs in case from the field "${expected}"`,
    fix: () => 'write both alike',
  },
  'row/blank': {
    severity: 'error',
    wrong: () => 'is blank',
    fix: () => 'take the line away',
  },
  'row/extra-cell': {
    severity: 'error',
    wrong: ({ value, expected }) => `has ${value} ${value === '1' ? 'cell' : 'cells'} where the header has ${expected}`,
    fix: () => 'take the cells away, or put a cell with a delimiter in quotes',
  },
  'row/missing-cell': {
    severity: 'error',
    wrong: ({ value, expected }) => `has ${value} ${value === '1' ? 'cell' : 'cells'} where the header has ${expected}`,
    fix: () => 'give each column its cell, an empty one where nothing is known',
  },
  'row/quote': {
    severity: 'error',
    wrong: () => 'has text after a closing quote',
    fix: () => 'double the quotes inside a cell',
  },
  'row/quote-open': {
    severity: 'error',
    wrong: () => 'opens a quote that is never closed, so the rest of the file is one cell',
    fix: () => 'close it',
  },
  'row/quote-stray': {
    severity: 'warning',
    wrong: () => 'has a quote inside a cell without quotes',
    fix: () => 'put the cell in quotes and double those inside',
  },
  'row/form': {
    severity: 'error',
    wrong: ({ expected }) => `is ${expected}`,
    fix: () => 'write each row as an array or an object, all alike',
  },
} as const satisfies Record<string, Wording>
