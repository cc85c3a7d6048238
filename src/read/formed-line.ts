/** A line with what it is by its form, and the block made of it. */
import type { Forms } from '../forms/forms.ts'
import { type LineForm, lineForm } from '../forms/line-form.ts'
import type { Block, BlockKind } from '../model.ts'
import type { Line } from './lines.ts'

export interface FormedLine extends Line {
  readonly text: string
  readonly form: LineForm
}

export function formLine(text: string, line: Line, forms: Forms): FormedLine {
  const words = text.slice(line.span.start, line.span.end)
  return { ...line, text: words, form: lineForm(words, forms) }
}

export const block = (kind: BlockKind, { span }: Pick<Line, 'span'>): Block => ({ kind, span })
