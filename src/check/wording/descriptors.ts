import type { Wording } from '../wording.ts'

/** Rules of `datapackage.json`, and of schemas and dialects in files of their own. */
export const DESCRIPTOR_WORDING = {
  'descriptor/missing': {
    severity: 'error',
    wrong: () => 'is not there',
    fix: () => 'a package has its descriptor datapackage.json at its root',
  },
  'descriptor/json': {
    severity: 'error',
    wrong: ({ expected }) => `is not JSON: ${expected}`,
    fix: () => 'write one JSON object in UTF-8',
  },
  'descriptor/bom': {
    severity: 'warning',
    wrong: () => 'begins with a byte order mark',
    fix: () => 'save it as UTF-8 without one',
  },
  'descriptor/required': {
    severity: 'error',
    wrong: () => 'is missing',
    fix: () => 'add the property',
  },
  'descriptor/form': {
    severity: 'error',
    wrong: ({ expected = '' }) => `which ${expected}`,
    fix: () => 'write the property as the Data Package standard has it',
  },
  'descriptor/license': {
    severity: 'error',
    wrong: () => 'a licence without a name and a path',
    fix: () => 'give its short name, as CC-BY-4.0, or its address',
  },
  'descriptor/name': {
    severity: 'error',
    wrong: () => 'which has other characters than a-z 0-9 . _ -',
    fix: () => 'write it in lower case without blanks',
  },
  'descriptor/name-style': {
    severity: 'warning',
    wrong: () => 'which has other characters than a-z 0-9 . _ -',
    fix: () => 'readers of version 1 refuse it; write it in lower case without blanks',
  },
  'descriptor/resource-repeat': {
    severity: 'error',
    wrong: ({ other }) => `the name of ${other} too`,
    fix: () => 'give each resource a name of its own',
  },
  'descriptor/path-or-data': {
    severity: 'error',
    wrong: ({ other }) => `has ${other}`,
    fix: () => 'give exactly one of path and data',
  },
  'descriptor/path-mixed': {
    severity: 'error',
    wrong: () => 'which mixes files and addresses',
    fix: () => 'give all parts as files or all as addresses',
  },
  'descriptor/path': {
    severity: 'error',
    wrong: ({ rule = '' }) =>
      ({
        'path=absolute': 'which is absolute',
        'path=parent': 'which leads out of the package',
        'path=hidden': 'which has a hidden file or folder',
        'path=backslash': 'which has backslashes',
      })[rule] ?? 'not a path',
    fix: () => 'give a path inside the package, with / between folders',
  },
  'descriptor/data-format': {
    severity: 'error',
    wrong: () => 'is missing, but the data is a text',
    fix: () => 'say in format or mediatype what it is',
  },
  'descriptor/hash': {
    severity: 'error',
    wrong: () => 'not of the length of its algorithm',
    fix: () => 'write it as sha256:<64 hexadecimal digits>',
  },
  'descriptor/encoding': {
    severity: 'error',
    wrong: () => 'an encoding that is not known',
    fix: () => 'write its IANA name, as utf-8',
  },
  'descriptor/schema-missing': {
    severity: 'warning',
    wrong: () => 'is missing, so no cell was checked',
    fix: () => 'give a table its Table Schema',
  },
  'descriptor/reference-file': {
    severity: 'error',
    wrong: ({ expected }) => `which ${expected}`,
    fix: () => 'give a file of the package, or put the object in its place',
  },
  'descriptor/reference-url': {
    severity: 'warning',
    wrong: () => 'on the network, not checked',
    fix: () => 'put a copy into the package to have it checked',
  },
  'descriptor/field-repeat': {
    severity: 'error',
    wrong: ({ other }) => `the name of ${other} too`,
    fix: () => 'give each field a name of its own',
  },
  'descriptor/format': {
    severity: 'error',
    wrong: () => 'not a format of this type',
    fix: ({ rule = '' }) => `write one of ${rule.slice('format='.length)}`,
  },
  'descriptor/format-unchecked': {
    severity: 'warning',
    wrong: () => 'which depends on a locale or is not known, so the cells were not checked',
    fix: () => 'write a pattern of %Y %m %d %H %M %S and the like',
  },
  'descriptor/constraint-type': {
    severity: 'error',
    wrong: ({ other }) => `a constraint that the type "${other}" does not have`,
    fix: () => 'take it out, or give the field another type',
  },
  'descriptor/constraint-value': {
    severity: 'error',
    wrong: ({ expected }) => `not ${expected}`,
    fix: () => "write a value of the field's own type and format",
  },
  'descriptor/pattern': {
    severity: 'error',
    wrong: () => 'not a regular expression',
    fix: () => 'write one of XML Schema, which is mostly one of JavaScript',
  },
  'descriptor/json-schema': {
    severity: 'error',
    wrong: () => 'not a JSON Schema that can be used',
    fix: () => 'write a schema without references to other files',
  },
  'descriptor/categories-type': {
    severity: 'error',
    wrong: ({ other }) => `are given for the type "${other}"`,
    fix: () => 'only strings and integers have categories',
  },
  'descriptor/categories-repeat': {
    severity: 'error',
    wrong: () => 'hold a value twice',
    fix: () => 'list each category once',
  },
  'descriptor/enum-beyond': {
    severity: 'error',
    wrong: () => 'not one of the categories',
    fix: () => 'an enum lists some of the categories',
  },
  'descriptor/key-field': {
    severity: 'error',
    wrong: ({ other }) => `not a field of "${other}"`,
    fix: () => 'name a field of the schema',
  },
  'descriptor/reference': {
    severity: 'error',
    wrong: () => 'not a resource of the package',
    fix: () => 'name a resource, or leave it out for the table itself',
  },
  'descriptor/reference-length': {
    severity: 'error',
    wrong: () => 'fields, which differ in number',
    fix: () => 'name as many fields there as here',
  },
} as const satisfies Record<string, Wording>
