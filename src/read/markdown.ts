/** Markdown -> the article's text: front matter apart, the body through HTML, so that both formats read alike. */
import MarkdownIt from 'markdown-it'
import type { Finding } from '../model.ts'
import type { Rendered } from './document.ts'
import { renderFragment } from './html/html.ts'
import { metadataValues } from './sidecar.ts'
import { readYaml } from './yaml.ts'

const FRONT_MATTER = /^---[ \t]*\n(?<yaml>[\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false })

/** Renders a Markdown file. Front matter that is no YAML is reported, and the body is read without it. */
export function renderMarkdown(file: string, text: string): Rendered {
  const matter = FRONT_MATTER.exec(text)
  const body = renderFragment(markdown.render(text.slice(matter?.[0].length ?? 0)))
  const yaml = matter === null ? undefined : readYaml(matter.groups?.['yaml'] ?? '')
  const value = yaml?.value
  // A rule of three hyphens may open a text that has no front matter at all.
  if (yaml === undefined || (yaml.problems.length === 0 && !isMapping(value))) {
    const whole = matter === null ? body : renderFragment(markdown.render(text))
    return { ...whole, metadata: [], findings: [] }
  }
  const findings = yaml.problems.map(
    ({ line, column, message }): Finding => ({
      code: 'document/front-matter',
      severity: 'error',
      file,
      // The line of hyphens above the front matter counts too.
      row: line + 1,
      message: `line ${line + 1}, column ${column}: ${message}; correct the front matter, it was not used`,
    }),
  )
  return { ...body, metadata: isMapping(value) ? metadataValues(value, 'front-matter') : [], findings }
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
