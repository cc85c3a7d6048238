/** `<document>.meta.yaml`: title, publisher, agency, authors, published_on, url, language, licence of a document. */
import type { Finding } from '../model.ts'
import type { MetadataValue } from './metadata.ts'
import { readSettings } from './settings.ts'

export interface Sidecar {
  readonly values: readonly MetadataValue[]
  readonly findings: readonly Finding[]
}

/** Reads a sidecar; keys that are wrong are reported and left out, the others are used. */
export function readSidecar(file: string, text: string): Sidecar {
  const { values, findings } = readSettings(file, text.replace(/^\ufeff/, ''), 'sidecar', 'sidecar/invalid')
  return { values: metadataValues(values, 'sidecar'), findings }
}

/** Keys that front matter is written with, by the name they have here. */
const SPELLINGS: Readonly<Record<string, MetadataValue['name']>> = {
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  outlet: 'publisher',
  site: 'publisher',
  site_name: 'publisher',
  agency: 'agency',
  author: 'authors',
  authors: 'authors',
  byline: 'authors',
  published_on: 'published_on',
  published: 'published_on',
  date: 'published_on',
  pubdate: 'published_on',
  url: 'url',
  link: 'url',
  canonical: 'url',
  canonical_url: 'url',
  language: 'language',
  lang: 'language',
  licence: 'licence',
  license: 'licence',
}

/** Metadata among plain data; keys without a meaning here are passed over. */
export function metadataValues(
  values: Readonly<Record<string, unknown>>,
  origin: MetadataValue['origin'],
): MetadataValue[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const name = SPELLINGS[key.toLowerCase()]
    if (name === undefined) return []
    return texts(value).map((raw) => ({ name, raw, origin }))
  })
}

/** A text, or the texts of a list; `{ name: … }` is how some tools write an author. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(texts)
  if (typeof value === 'object' && value !== null && 'name' in value) return texts(value.name)
  return []
}
