/** Tables of values -> a line for each row, its cells joined by " | ". */
import type { Hint } from '../lines.ts'
import { oneLine } from '../metadata.ts'
import { BLOCKS } from './page.ts'
import { type Element, isElement, isText, type Node, type Parent, walk } from './tree.ts'

export interface RenderedLine {
  readonly text: string
  readonly hint?: Hint
  /** Whether a blank line stands before it. */
  readonly gap: boolean
}

/** A table of values: two columns at least, and no blocks of text in its cells. Others only place things on the page. */
export function isDataTable(table: Element): boolean {
  let rows = 0
  let cells = 0
  let blocks = 0
  walk(table, (node) => {
    if (!isElement(node) || node === table) return true
    if (node.tagName === 'tr') rows += 1
    else if (node.tagName === 'td' || node.tagName === 'th') cells += 1
    else if (BLOCKS.has(node.tagName) && !/^(?:thead|tbody|tfoot|caption|p)$/.test(node.tagName)) {
      blocks += 1
      return false
    }
    return blocks === 0
  })
  return rows >= 2 && cells >= rows * 2 && blocks === 0
}

export function tableRows(table: Element, dropped: ReadonlySet<Node | Parent>): RenderedLine[] {
  const rows: RenderedLine[] = []
  let cells: string[] = []
  let cell: string | undefined
  let caption: string | undefined
  walk(
    table,
    (node) => {
      if (dropped.has(node)) return false
      if ('value' in node && isText(node)) {
        if (cell !== undefined) cell += node.value
        else if (caption !== undefined) caption += node.value
      } else if (isElement(node)) {
        if (node.tagName === 'td' || node.tagName === 'th') cell = ''
        else if (node.tagName === 'tr') cells = []
        else if (node.tagName === 'caption') caption = ''
        else if (node.tagName === 'br' && cell !== undefined) cell += ' '
      }
      return true
    },
    (node) => {
      if (!isElement(node)) return
      if (node.tagName === 'td' || node.tagName === 'th') {
        cells.push(oneLine(cell ?? ''))
        cell = undefined
      } else if (node.tagName === 'caption') {
        if (oneLine(caption ?? '') !== '') rows.push({ text: oneLine(caption ?? ''), hint: 'caption', gap: true })
        caption = undefined
      } else if (node.tagName === 'tr' && cells.some((text) => text !== '')) {
        rows.push({ text: cells.join(' | ').trim(), hint: 'table', gap: rows.length === 0 })
      }
    },
  )
  return rows
}
