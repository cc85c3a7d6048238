/** What a page says of itself beside its text: JSON-LD, meta elements, the canonical link, the language. */
import type { MetadataName } from '../../model.ts'
import type { MetadataValue } from '../metadata.ts'
import { attribute, type Element, findAll, type Parent, textOf } from './tree.ts'

/** Names of `meta` elements (Open Graph, article, Dublin Core and plain ones), the better first. */
const META: readonly (readonly [string, MetadataName])[] = [
  ['og:title', 'title'],
  ['og:site_name', 'publisher'],
  ['dc.publisher', 'publisher'],
  ['article:published_time', 'published_on'],
  ['og:article:published_time', 'published_on'],
  ['datepublished', 'published_on'],
  ['dc.date.issued', 'published_on'],
  ['dc.date', 'published_on'],
  ['parsely-pub-date', 'published_on'],
  ['sailthru.date', 'published_on'],
  ['pubdate', 'published_on'],
  ['date', 'published_on'],
  ['author', 'authors'],
  ['article:author', 'authors'],
  ['parsely-author', 'authors'],
  ['dc.creator', 'authors'],
  ['og:url', 'url'],
]

/** Metadata of a page; the same name may come from several origins. */
export function readHead(document: Parent): MetadataValue[] {
  const elements = findAll(document, ({ tagName }) => /^(?:html|meta|link|script|title|h1)$/.test(tagName))
  const tagged = (name: string): Element[] => elements.filter(({ tagName }) => tagName === name)
  return [
    ...tagged('script').flatMap(jsonLd),
    ...canonical(tagged('link')),
    ...metaValues(tagged('meta')),
    ...titleValues(tagged('title')[0], tagged('h1')[0]),
    ...tagged('html').flatMap((html): MetadataValue[] => [
      { name: 'language', raw: attribute(html, 'lang'), origin: 'html-lang' },
    ]),
  ]
}

function metaValues(elements: readonly Element[]): MetadataValue[] {
  const done = new Set<MetadataName>()
  return META.flatMap(([key, name]) => {
    if (done.has(name)) return []
    const contents = elements
      .filter(
        (meta) =>
          (attribute(meta, 'property') || attribute(meta, 'name') || attribute(meta, 'itemprop')).toLowerCase() === key,
      )
      .map((meta) => attribute(meta, 'content'))
      .filter((content) => content.trim() !== '')
    // An author's page on some network is not the author's name.
    const values =
      name === 'authors'
        ? contents.filter((content) => !/^https?:/i.test(content)).flatMap(splitNames)
        : contents.slice(0, 1)
    if (values.length > 0) done.add(name)
    return values.map((raw) => ({ name, raw, origin: 'meta' as const }))
  })
}

/** "Olha Demchenko, Yurii Sabat" and "A and B" are two names; "Ministry of Food and Farming" is one. */
function splitNames(names: string): string[] {
  const parts = names.replace(/^by\s+/i, '').split(/\s*[,;|]\s*(?:and\s+)?|\s+(?:and|&)\s+/)
  const all = parts.map((part) => part.trim()).filter((part) => part !== '')
  return all.every((part) => /^\S+(?:\s+\S+){1,4}$/.test(part)) ? all : [names]
}

function canonical(links: readonly Element[]): MetadataValue[] {
  const href = links.find((link) => attribute(link, 'rel').toLowerCase().split(/\s+/).includes('canonical'))
  return href === undefined ? [] : [{ name: 'url', raw: attribute(href, 'href'), origin: 'meta' }]
}

/** "Headline | Outlet": what follows the headline of the page is the outlet, where nothing else names it. */
function titleValues(title: Element | undefined, headline: Element | undefined): MetadataValue[] {
  if (title === undefined) return []
  const text = textOf(title)
  const parts = /^(?<head>.+\S)\s+[|–—·•-]\s+(?<site>[^|–—·•]{2,60})$/u.exec(text)?.groups
  const printed = headline === undefined ? undefined : textOf(headline)
  const values: MetadataValue[] = [{ name: 'title', raw: parts?.['head'] ?? text, origin: 'meta' }]
  const site = parts?.['site']
  if (site === undefined || printed !== parts?.['head'] || /^(?:news|home|world|article)$/i.test(site)) return values
  return [...values, { name: 'publisher', raw: site, origin: 'meta' }]
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlog|Report|Press|WebPage)/

function jsonLd(script: Element): MetadataValue[] {
  if (attribute(script, 'type').toLowerCase() !== 'application/ld+json') return []
  let data: unknown
  try {
    data = JSON.parse(textOf(script))
  } catch {
    return []
  }
  const article = objects(data).find((one) => ARTICLE.test(strings(one['@type']).join(' ')) && 'headline' in one)
  if (article === undefined) return []
  const value = (name: MetadataName, key: string): MetadataValue[] =>
    strings(article[key]).map((raw) => ({ name, raw, origin: 'json-ld' as const }))
  return [
    ...value('title', 'headline').slice(0, 1),
    ...value('publisher', 'publisher').slice(0, 1),
    ...value('authors', 'author'),
    ...value('published_on', 'datePublished').slice(0, 1),
    ...[...value('url', 'url'), ...value('url', 'mainEntityOfPage')].slice(0, 1),
    ...value('language', 'inLanguage').slice(0, 1),
    ...value('licence', 'license').slice(0, 1),
  ]
}

type Json = Readonly<Record<string, unknown>>

const isObject = (data: unknown): data is Json => typeof data === 'object' && data !== null && !Array.isArray(data)

/** The object itself, or those of a list or of `@graph`. */
function objects(data: unknown): Json[] {
  const outer = Array.isArray(data) ? data : [data]
  return outer.filter(isObject).flatMap((one) => {
    const graph = one['@graph']
    return Array.isArray(graph) ? [one, ...graph.filter(isObject)] : [one]
  })
}

/** Texts of a value: itself, those of a list, the name or address of an object. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((one) => (Array.isArray(one) ? [] : strings(one)))
  if (!isObject(value)) return []
  return strings(value['name'] ?? value['@id'])
}
