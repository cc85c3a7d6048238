/** The place and day that a report is written from. */
import type { Span } from '../../model.ts'

const DATELINE =
  /^\s*(?:\p{Lu}[\p{Lu}\p{M} .’'/-]{2,30}(?:, [^(:–—]{2,30})?(?: ?\([^)]{2,24}\))? ?(?:[-–—:]{1,3}|\/\/) |\p{Lu}[\p{L} ]{2,20}(?:, [^(:]{2,20})? \([^)]{2,24}\) ?[-–—]{1,3} |\p{Lu}\p{L}{2,16} – |\p{Lu}\p{L}{2,16}: (?=\p{Lu}))/u

/** End of "KYIV, 24 May 2025 (dpa) - " or "LONDON: ": where the report was written, not what was hit. */
export function datelineEnd(text: string, span: Span): number {
  return span.start + (DATELINE.exec(text.slice(span.start, Math.min(span.end, span.start + 90)))?.[0].length ?? 0)
}
