/** An element -> the lines a reader sees: a blank line between blocks, "• " before items, " | " between cells. */
import type { Hint } from '../lines.ts'
import { oneLine } from '../metadata.ts'
import { BLOCKS } from './page.ts'
import { isDataTable, type RenderedLine, tableRows } from './table.ts'
import { attribute, type Element, isElement, isText, type Node, type Parent, walk } from './tree.ts'

interface Context {
  readonly hint?: Hint
  /** "• " for the first line of an item. */
  readonly prefix: string
  /** Line breaks of the source are kept. */
  readonly pre: boolean
}

/** Renders what is below an element, without the dropped parts. Pictures give their title where `pictures` is set. */
export function render(root: Node | Parent, dropped: ReadonlySet<Node | Parent>, pictures = false): RenderedLine[] {
  const lines: RenderedLine[] = []
  const contexts: Context[] = [{ prefix: '', pre: false }]
  let buffer = ''
  let linked = 0
  let links = 0
  let strong = 0
  let inStrong = 0
  let tight = false

  const flush = (broken = false): void => {
    const text = buffer
      .normalize('NFC')
      .replaceAll(/[^\S\n]+/g, ' ')
      .replaceAll(/ ?\n ?/g, ' ')
      .trim()
    const context = contexts.at(-1)
    if (text !== '' && context !== undefined) {
      const hint = context.hint ?? hintOf(text, linked, strong)
      lines.push({ text: context.prefix + text, gap: !tight, ...(hint && { hint }) })
      contexts[contexts.length - 1] = { ...context, prefix: '' }
      tight = false
    }
    buffer = ''
    linked = 0
    strong = 0
    if (broken && text !== '') tight = true
    if (!broken) tight = false
  }

  const add = (text: string): void => {
    const { pre } = contexts.at(-1) ?? { pre: false }
    if (!pre) buffer += text.replaceAll(/\s+/g, ' ')
    else {
      for (const [index, part] of text.split('\n').entries()) {
        // A blank line in preformatted text ends a block as it does in a text file.
        if (index > 0) flush(buffer.trim() !== '')
        buffer += part
      }
    }
    const length = text.trim().length
    if (links > 0) linked += length
    if (inStrong > 0) strong += length
  }

  walk(
    root,
    (node) => {
      if (dropped.has(node)) return false
      if ('value' in node && isText(node)) add(node.value)
      if (!isElement(node)) return true
      const tag = node.tagName
      if (tag === 'br') flush(true)
      else if (tag === 'hr') flush()
      else if (tag === 'img') {
        const title = pictures ? attribute(node, 'title') || attribute(node, 'alt') : ''
        if (title !== '') {
          flush()
          lines.push({ text: oneLine(title), hint: 'caption', gap: true })
        }
      } else if (tag === 'table' && isDataTable(node)) {
        flush()
        for (const row of tableRows(node, dropped)) lines.push(row)
        return false
      } else if (BLOCKS.has(tag)) {
        // The value of a term stands on the term's line: "Published: 10 April 2025".
        if (tag === 'dd' && buffer.trim() !== '') buffer = `${buffer.trim().replace(/:$/, '')}: `
        else flush()
        contexts.push(contextOf(node, contexts.at(-1)))
        if (tag === 'li') tight = isFollowingItem(node)
      } else if (tag === 'a') links += 1
      else if (isEmphasis(tag)) inStrong += 1
      return true
    },
    (node) => {
      if (!isElement(node)) return
      if (BLOCKS.has(node.tagName)) {
        if (node.tagName !== 'dt') flush()
        contexts.pop()
      } else if (node.tagName === 'a') links -= 1
      else if (isEmphasis(node.tagName)) inStrong -= 1
    },
  )
  flush()
  return lines
}

const isEmphasis = (tag: string): boolean => tag === 'strong' || tag === 'b' || tag === 'em' || tag === 'i'

/** Items of one list stand on lines of their own without a blank line between them. */
function isFollowingItem(element: Element): boolean {
  const siblings = element.parentNode?.childNodes ?? []
  for (const sibling of siblings) {
    if (sibling === element) return false
    if (isElement(sibling) && sibling.tagName === 'li') return true
  }
  return false
}

/** A whole line of links is navigation or a title of another article; a short one all in bold or italics a heading. */
function hintOf(text: string, linked: number, strong: number): Hint | undefined {
  const letters = text.replaceAll(' ', '').length
  if (linked > 0 && linked >= text.length * 0.9) return 'links'
  if (strong >= letters && letters <= 80 && !/[.!?,;:…]["”’)]*$/u.test(text)) return 'heading'
  return undefined
}

function contextOf(element: Element, outer: Context | undefined): Context {
  const tag = element.tagName
  const pre = tag === 'pre' || (outer?.pre ?? false)
  if (tag === 'h1') return { hint: 'headline', prefix: '', pre }
  if (/^h[2-6]$/.test(tag)) return { hint: 'heading', prefix: '', pre }
  if (tag === 'figcaption' || tag === 'caption') return { hint: 'caption', prefix: '', pre }
  if (tag === 'li') return { hint: 'item', prefix: '• ', pre }
  const names = `${attribute(element, 'class')} ${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`
  if (/\bcaption(?!-(?:xl|l|m))\b|[_-]caption(?:[_-]text)?\b/i.test(names)) return { hint: 'caption', prefix: '', pre }
  if (/\bby-?line\b|\bauthors?\b/i.test(names) && tag !== 'article' && tag !== 'section')
    return { hint: 'byline', prefix: '', pre }
  // A paragraph in an item continues it; other blocks are themselves.
  if (outer?.hint === 'item' || outer?.hint === 'caption' || outer?.hint === 'byline') {
    return { hint: outer.hint, prefix: outer.prefix, pre }
  }
  return { prefix: '', pre }
}
