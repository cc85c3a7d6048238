/** Which parts of a page are the article: parts that never are, and the element that holds it. */
import { attribute, type Element, isElement, isText, type Node, type Parent, walk } from './tree.ts'

const NEVER = new Set(
  'script style noscript template nav footer aside form button select textarea input iframe svg canvas object embed video audio dialog map datalist menu head title link meta applet frame frameset math progress meter'.split(
    ' ',
  ),
)

const ROLES = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'button',
])

/** Words of class names and ids, each between hyphens, underscores or changes of letter case. */
const CLASSES = new Set(
  'cookie cookies consent gdpr cmp share sharing social related recommended recommendation recommendations recirc mostread popular trending newsletter subscribe subscription signup promo promotion ad ads adv advert advertisement sponsored banner comments disqus breadcrumb breadcrumbs tags taglist sidebar skip skiplink nav navbar navigation menu toolbar paywall outbrain taboola ticker breaking masthead print donate donation support hidden sr widget widgets pagination pager topbar readmore copyright feed modal popup overlay'.split(
    ' ',
  ),
)

/** Compounds that are two words in `CLASSES` terms. */
const COMPOUNDS =
  /(?:most-?(?:read|popular|viewed)|read-?(?:more|also|next)|see-?also|also-?read|sign-?up|skip-?(?:link|to)|visually-?hidden|screen-?reader|sr-only|news-?feed|top-?bar|site-?header|post-?tags|article-?tags|tag-?list|more-(?:on|from|stories)|you-may|up-next|story-promo)/i

/** Elements that hold text of their own rather than lines of a text. */
export const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Whether an element is out of the question whatever it holds. */
export function isNever(element: Element): boolean {
  if (NEVER.has(element.tagName) || ROLES.has(attribute(element, 'role'))) return true
  if (element.attrs.some(({ name }) => name === 'hidden')) return true
  if (attribute(element, 'aria-hidden') === 'true') return true
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style'))
}

/** Whether class or id call an element something other than an article. */
function isNamedOff(element: Element): boolean {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`
  if (names.length < 3) return false
  if (COMPOUNDS.test(names)) return true
  const words = names
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  return words.some((word) => CLASSES.has(word))
}

/** What is known of an element's content before anything is left out. */
interface Weight {
  /** Characters of text in paragraphs: what an article consists of. */
  readonly prose: number
  readonly hasHeadline: boolean
}

export interface Page {
  readonly root: Element | Parent
  readonly dropped: ReadonlySet<Node | Parent>
  /** The headline where it stands outside `root`. */
  readonly headline?: Element
}

/** An element called a menu or a banner that holds so much of the page's prose is its article all the same. */
const SUBSTANTIAL = 0.4

/** Finds the article of a page. */
export function findArticle(document: Parent): Page {
  const weights = weigh(document)
  const total = weights.get(document)?.prose ?? 0
  const dropped = new Set<Node | Parent>()
  const articles: Element[] = []
  let main: Element | undefined
  let headline: Element | undefined
  walk(document, (node) => {
    if (!isElement(node) || node.tagName === 'html' || node.tagName === 'body') return true
    const weight = weights.get(node)
    const substantial = weight !== undefined && weight.prose > total * SUBSTANTIAL
    const off = isNever(node) || (!substantial && !weight?.hasHeadline && (isNamedOff(node) || isPageHeader(node)))
    if (off) {
      dropped.add(node)
      return false
    }
    if (node.tagName === 'article' || /\barticleBody\b/.test(attribute(node, 'itemprop'))) articles.push(node)
    if (main === undefined && (node.tagName === 'main' || attribute(node, 'role') === 'main')) main = node
    if (headline === undefined && node.tagName === 'h1') headline = node
    return true
  })
  const heaviest = articles.reduce<Element | undefined>(
    (best, one) =>
      (weights.get(one)?.prose ?? 0) > (best === undefined ? 0 : (weights.get(best)?.prose ?? 0)) ? one : best,
    undefined,
  )
  const proseOf = (element: Element | undefined): number => (element && weights.get(element)?.prose) ?? 0
  const isArticle = heaviest !== undefined && proseOf(heaviest) >= total * SUBSTANTIAL
  const root = isArticle ? heaviest : (main ?? densest(document, weights, dropped, total))
  // Entries of a live page are articles that make up the text; a few short ones beside it are teasers of others.
  const teasers = articles.reduce((sum, article) => sum + proseOf(article), 0) < total * SUBSTANTIAL ? articles : []
  for (const teaser of teasers) {
    const holdsArticle = weights.get(teaser)?.hasHeadline || (isElement(root) && isInside(root, teaser))
    if (!holdsArticle) dropped.add(teaser)
  }
  const outside = headline !== undefined && !isInside(headline, root) ? headline : undefined
  return { root, dropped, ...(outside && { headline: outside }) }
}

/** A header of the page, not of the article in it. */
function isPageHeader(element: Element): boolean {
  if (element.tagName !== 'header' && attribute(element, 'role') !== 'banner') return false
  for (let up: Node | Parent | null = element.parentNode; up !== null; up = isElement(up) ? up.parentNode : null) {
    if (isElement(up) && (up.tagName === 'article' || up.tagName === 'main')) return false
  }
  return true
}

export function isInside(node: Element, ancestor: Node | Parent): boolean {
  for (let up: Node | Parent | null = node; up !== null; up = isElement(up) ? up.parentNode : null) {
    if (up === ancestor) return true
  }
  return false
}

function weigh(document: Parent): Map<Node | Parent, Weight> {
  const weights = new Map<Node | Parent, Weight>()
  const open: { prose: number; hasHeadline: boolean; own: number }[] = [{ prose: 0, hasHeadline: false, own: 0 }]
  walk(
    document,
    (node) => {
      if (isElement(node) && NEVER.has(node.tagName)) return false
      if ('value' in node && isText(node)) {
        const top = open.at(-1)
        const length = node.value.trim().length
        if (top !== undefined && length > 0) top.own += length
      }
      if ('childNodes' in node) open.push({ prose: 0, hasHeadline: isElement(node) && node.tagName === 'h1', own: 0 })
      return true
    },
    (node) => {
      if (!('childNodes' in node)) return
      const done = open.pop()
      const up = open.at(-1)
      if (done === undefined || up === undefined) return
      // Inline text counts for the block it stands in; a block with a sentence's length of it is prose.
      const isBlock = !isElement(node) || BLOCKS.has(node.tagName)
      const prose = done.prose + (isBlock && done.own >= 80 ? done.own : 0)
      if (!isBlock) up.own += done.own
      up.prose += prose
      up.hasHeadline ||= done.hasHeadline
      weights.set(node, { prose, hasHeadline: done.hasHeadline })
    },
  )
  return weights
}

/** The deepest element with most of the page's prose. */
function densest(
  document: Parent,
  weights: ReadonlyMap<Node | Parent, Weight>,
  dropped: ReadonlySet<Node | Parent>,
  total: number,
): Parent {
  let best: Parent = document
  if (total === 0) return best
  for (;;) {
    const inner: Element | undefined = best.childNodes
      .filter(isElement)
      .find((child) => !dropped.has(child) && (weights.get(child)?.prose ?? 0) > total * 0.7 && child.tagName !== 'p')
    if (inner === undefined) return best
    best = inner
  }
}
