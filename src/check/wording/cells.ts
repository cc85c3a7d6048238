import type { Wording } from '../wording.ts'

/** How to write a value of a type, for people. */
const FORMS: Readonly<Record<string, string>> = {
  'type=integer': 'write digits only, as 42',
  'type=number': 'write it as 3.14',
  'type=boolean': 'write true or false',
  'type=year': 'write four digits, as 2025',
  'type=yearmonth': 'write it as YYYY-MM',
  'type=date': 'write it as YYYY-MM-DD',
  'format=date': 'write it as YYYY-MM-DD',
  'type=time': 'write it as hh:mm:ss',
  'type=datetime': 'write it as YYYY-MM-DDThh:mm:ssZ',
  'type=duration': 'write it as P1Y2M3DT4H',
  'type=geopoint': 'write longitude, latitude',
  'type=geojson': 'write a GeoJSON object',
  'type=object': 'write a JSON object',
  'type=array': 'write a JSON array',
  'type=list': 'write items of one type, joined by the delimiter',
  'format=email': 'write it as name@example.org',
  'format=uri': 'write a whole address with its scheme, as https://example.org/',
  'format=uuid': 'write 32 hexadecimal digits in five groups',
  'format=binary': 'write it in base64',
}

const limit = (rule = ''): string => rule.slice(rule.indexOf('=') + 1)

/** Rules of cells, rows and keys, the same for our tables and anybody's. */
export const CELL_WORDING = {
  'cell/type': {
    severity: 'error',
    wrong: ({ rule = '', expected }) => `not ${expected ?? `a valid ${limit(rule)}`}`,
    fix: ({ rule = '' }) => FORMS[rule] ?? `write it by its ${rule.startsWith('format') ? 'format' : 'type'}`,
  },
  'cell/required': {
    severity: 'error',
    wrong: () => 'is empty',
    fix: () => 'fill it, or drop the constraint',
  },
  'cell/enum': {
    severity: 'error',
    wrong: () => 'not one of the values listed',
    fix: ({ rule = '' }) => `write one of ${limit(rule).slice(0, 200)}`,
  },
  'cell/category': {
    severity: 'error',
    wrong: () => 'not one of the categories',
    fix: ({ rule = '' }) => `write one of ${limit(rule).slice(0, 200)}`,
  },
  'cell/pattern': {
    severity: 'error',
    wrong: () => 'not of the form asked for',
    fix: () => 'write it so that the whole value matches the pattern',
  },
  'cell/pattern-time': {
    severity: 'error',
    wrong: () => 'not decided within the time allowed',
    fix: () => 'write a pattern without nested repetition',
  },
  'cell/unique': {
    severity: 'error',
    wrong: ({ other }) => `as in ${other} already`,
    fix: () => 'values of this column differ from row to row',
  },
  'cell/min-length': {
    severity: 'error',
    wrong: ({ rule }) => `shorter than ${limit(rule)}`,
    fix: ({ rule }) => `write at least ${limit(rule)} characters or items`,
  },
  'cell/max-length': {
    severity: 'error',
    wrong: ({ rule }) => `longer than ${limit(rule)}`,
    fix: ({ rule }) => `write at most ${limit(rule)} characters or items`,
  },
  'cell/minimum': {
    severity: 'error',
    wrong: ({ rule }) => `below ${limit(rule)}`,
    fix: ({ rule }) => `write ${limit(rule)} or more`,
  },
  'cell/maximum': {
    severity: 'error',
    wrong: ({ rule }) => `above ${limit(rule)}`,
    fix: ({ rule }) => `write ${limit(rule)} or less`,
  },
  'cell/exclusive-minimum': {
    severity: 'error',
    wrong: ({ rule }) => `not above ${limit(rule)}`,
    fix: ({ rule }) => `write more than ${limit(rule)}`,
  },
  'cell/exclusive-maximum': {
    severity: 'error',
    wrong: ({ rule }) => `not below ${limit(rule)}`,
    fix: ({ rule }) => `write less than ${limit(rule)}`,
  },
  'cell/json-schema': {
    severity: 'error',
    wrong: ({ expected }) => `which its JSON Schema refuses: ${expected}`,
    fix: () => 'write a value that the schema takes',
  },
  'cell/schema': {
    severity: 'error',
    wrong: () => 'not what the schema asks for',
    fix: () => 'write it by the rule',
  },
  'cell/not-nfc': {
    severity: 'error',
    wrong: () => 'not in Unicode normal form C',
    fix: () => 'compose letters and their marks',
  },
  'cell/control-character': {
    severity: 'error',
    wrong: ({ expected }) => `which holds ${expected}`,
    fix: () => 'take the control character out',
  },
  'cell/formula': {
    severity: 'warning',
    wrong: () => 'which a spreadsheet program may take for a formula',
    fix: () => 'open the workbook, where it is text, or import the column of the CSV file as text',
  },
  'row/unknown-column': {
    severity: 'error',
    wrong: () => 'not a column of the table',
    fix: () => 'define it in the schema, or leave it out',
  },
  'row/primary-key': {
    severity: 'error',
    wrong: ({ other }) => `the key of ${other} too`,
    fix: () => 'give each row a key of its own',
  },
  'row/primary-key-empty': {
    severity: 'error',
    wrong: () => 'is empty, but part of the primary key',
    fix: () => 'fill it',
  },
  'row/unique-key': {
    severity: 'error',
    wrong: ({ other }) => `as in ${other} already`,
    fix: () => 'rows differ in these columns',
  },
  'row/foreign-key': {
    severity: 'error',
    wrong: ({ other }) => `which "${other}" does not have`,
    fix: ({ other }) => `write a key of "${other}", or add the row there`,
  },
  'row/foreign-key-unchecked': {
    severity: 'warning',
    wrong: ({ other }) => `refers to "${other}", whose rows could not be read: not checked`,
    fix: () => 'make that table readable and check again',
  },
} as const satisfies Record<string, Wording>
