/** The charset that a page declares of itself, as the WHATWG HTML Standard's prescan finds it. */

/** How far into the file a declaration may stand. */
const PRESCAN = 1024

/** The label as written, or undefined. "utf-16" in a file that can be read byte by byte means UTF-8. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN)).replaceAll(/<!--[\s\S]*?-->/g, '')
  const label =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label
}
