/** HTML -> the article's text with what its markup says. */
import { parse, parseFragment } from 'parse5'
import type { Rendered } from '../document.ts'
import { readHead } from './head.ts'
import { findArticle, isNever } from './page.ts'
import { render } from './render.ts'
import type { RenderedLine } from './table.ts'
import { findAll, textOf } from './tree.ts'

/** Renders a page; metadata come from its head. Malformed markup is read as browsers read it. */
export function renderHtml(html: string): Rendered {
  const document = parse(html)
  const { root, dropped, headline } = findArticle(document)
  const article = render(root, dropped)
  const title: RenderedLine[] =
    headline === undefined ? [] : [{ text: textOf(headline).normalize('NFC'), hint: 'headline', gap: true }]
  return {
    ...join([...title.filter(({ text }) => text !== ''), ...article]),
    metadata: readHead(document),
    findings: [],
  }
}

/** Renders a piece of HTML that is an article as a whole, such as a Markdown file makes. */
export function renderFragment(html: string): Pick<Rendered, 'text' | 'hints'> {
  const fragment = parseFragment(html)
  return join(render(fragment, new Set(findAll(fragment, isNever)), true))
}

function join(lines: readonly RenderedLine[]): Pick<Rendered, 'text' | 'hints'> {
  const hints: (RenderedLine['hint'] | undefined)[] = []
  let text = ''
  for (const { text: line, hint, gap } of lines) {
    if (gap && text !== '') {
      text += '\n'
      hints.push(undefined)
    }
    text += `${line}\n`
    hints.push(hint)
  }
  return { text, hints }
}
