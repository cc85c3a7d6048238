/** Walking a parsed page without recursion: pages from the web are nested deeper than a call stack. */
import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Parent = DefaultTreeAdapterTypes.ParentNode

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node

export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'

/** Value of an attribute, or "". */
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? ''

/** Visits a node and all below it, in document order; `enter` returns whether to go below it. */
export function walk(
  root: Node | Parent,
  enter: (node: Node | Parent) => boolean,
  leave?: (node: Node | Parent) => void,
): void {
  const stack: { node: Node | Parent; next: number }[] = []
  const open = (node: Node | Parent): void => {
    if (!enter(node)) return
    if ('childNodes' in node) stack.push({ node, next: 0 })
    else leave?.(node)
  }
  open(root)
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const children = 'childNodes' in top.node ? top.node.childNodes : []
    const child = children[top.next]
    if (child === undefined) {
      stack.pop()
      leave?.(top.node)
    } else {
      top.next += 1
      open(child)
    }
  }
}

/** All elements below a node that meet a condition, in document order. */
export function findAll(root: Node | Parent, meets: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  walk(root, (node) => {
    if (isElement(node) && meets(node)) found.push(node)
    return true
  })
  return found
}

/** The text below a node as one line. */
export function textOf(root: Node | Parent): string {
  const parts: string[] = []
  walk(root, (node) => {
    if ('value' in node && isText(node)) parts.push(node.value)
    return true
  })
  return parts.join('').replaceAll(/\s+/g, ' ').trim()
}
