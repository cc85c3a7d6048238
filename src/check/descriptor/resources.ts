import type { Fact } from '../fact.ts'
import { hashOf } from '../store/digest.ts'
import { isUrl, pathFault } from '../store/path.ts'
import { knowsEncoding } from '../store/text.ts'
import { arrayOf, isObject, type JsonObject, stringOf, stringOrStrings } from './json.ts'

// Version 1 asks for lower case, and so do its readers and those of version 2 that were not rewritten.
const NAME = /^[-a-z0-9._/]+$/

/** Version of the standard that a descriptor follows: 1 unless it names a profile of 2. */
export const versionOf = (descriptor: JsonObject): 1 | 2 =>
  /\/profiles\/2\b/.test(stringOf(descriptor.$schema) ?? '') ? 2 : 1

/** Rules of the package's and its resources' own properties that look at more than one place. */
export function resourceFacts(file: string, descriptor: JsonObject): readonly Fact[] {
  const version = versionOf(descriptor)
  const resources = arrayOf(descriptor.resources) ?? []
  const names = resources.map((resource) => (isObject(resource) ? stringOf(resource.name) : undefined))
  return [
    ...nameFacts(file, '/name', descriptor.name, version),
    ...resources.flatMap((resource, index) => {
      if (!isObject(resource)) return []
      const pointer = `/resources/${index}`
      const first = names.indexOf(names[index])
      const repeat: Fact[] =
        names[index] !== undefined && first < index
          ? [
              {
                code: 'descriptor/resource-repeat',
                file,
                column: `${pointer}/name`,
                value: names[index],
                other: `/resources/${first}`,
              },
            ]
          : []
      return [
        ...repeat,
        ...nameFacts(file, `${pointer}/name`, resource.name, version),
        ...locationFacts(file, pointer, resource),
        ...fileFacts(file, pointer, resource),
      ]
    }),
  ]
}

function nameFacts(file: string, column: string, name: unknown, version: 1 | 2): Fact[] {
  if (typeof name !== 'string' || name === '' || NAME.test(name)) return []
  return [
    {
      code: version === 1 ? 'descriptor/name' : 'descriptor/name-style',
      file,
      column,
      value: name,
      rule: `pattern=${NAME.source}`,
    },
  ]
}

/** Exactly one of `path` and `data`, paths of one kind and safe. */
function locationFacts(file: string, pointer: string, resource: JsonObject): Fact[] {
  const given = ['path', 'data', 'url'].filter((name) => resource[name] !== undefined)
  const facts: Fact[] =
    given.length === 1
      ? []
      : [{ code: 'descriptor/path-or-data', file, column: pointer, other: given.join(' and ') || 'neither' }]
  const paths = stringOrStrings(resource.path) ?? []
  const several = Array.isArray(resource.path)
  if (paths.some(isUrl) && !paths.every(isUrl))
    facts.push({ code: 'descriptor/path-mixed', file, column: `${pointer}/path`, value: paths.join(' ') })
  for (const [index, path] of paths.entries()) {
    const fault = isUrl(path) ? undefined : pathFault(path)
    if (fault !== undefined)
      facts.push({
        code: 'descriptor/path',
        file,
        column: `${pointer}/path${several ? `/${index}` : ''}`,
        value: path,
        rule: `path=${fault}`,
      })
  }
  if (typeof resource.data === 'string' && resource.format === undefined && resource.mediatype === undefined)
    facts.push({ code: 'descriptor/data-format', file, column: `${pointer}/format`, rule: 'required' })
  return facts
}

function fileFacts(file: string, pointer: string, { hash, encoding, data, type, schema }: JsonObject): Fact[] {
  const facts: Fact[] = []
  if (typeof hash === 'string' && /^(?:[A-Za-z0-9-]+:)?[0-9A-Fa-f]+$/.test(hash) && hashOf(hash) === undefined)
    facts.push({ code: 'descriptor/hash', file, column: `${pointer}/hash`, value: hash })
  if (typeof encoding === 'string' && encoding !== '' && !knowsEncoding(encoding))
    facts.push({ code: 'descriptor/encoding', file, column: `${pointer}/encoding`, value: encoding })
  if (data === null || typeof data === 'number' || typeof data === 'boolean')
    facts.push({
      code: 'descriptor/form',
      file,
      column: `${pointer}/data`,
      value: String(data),
      rule: 'type=array|object|string',
      expected: 'must be array, object or string',
    })
  if (type === 'table' && schema === undefined)
    facts.push({ code: 'descriptor/schema-missing', file, column: `${pointer}/schema` })
  return facts
}
