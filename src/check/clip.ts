/** Cuts a long text for a message, by code points. */
export function clip(text: string, limit = 80): string {
  if (text.length <= limit) return text
  return `${[...text.slice(0, 2 * limit)].slice(0, limit - 1).join('')}…`
}
