/** The order that the schema of SpreadsheetML gives to what a font is made of. */
const ORDER = [
  'b',
  'i',
  'strike',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]

/** `xl/styles.xml` as exceljs drew it, the children of its fonts in order: exceljs puts the colour before the size. */
export function orderedFonts(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gs, (_, content: string) => {
    const children = content.match(/<\w+[^>]*\/>/g) ?? []
    const rank = (child: string) => ORDER.indexOf(/\w+/.exec(child)?.[0] ?? '')
    return `<font>${children.toSorted((a, b) => rank(a) - rank(b)).join('')}</font>`
  })
}
