import { expect, test } from 'vitest'
import { readDocument } from '../../src/read/document.ts'
import { blocksOf, bytesOf, documentOf, expectSound, forms } from './documents.ts'

const BODY = 'Leaders met in **Paris** on _Thursday_ and [agreed](x) to send a force once a ceasefire holds.'
const READ = 'Leaders met in Paris on Thursday and agreed to send a force once a ceasefire holds.'

const CASES: readonly [string, string, string[]][] = [
  [
    'headings, emphasis and links',
    `# Talks end\n\n${BODY}\n\n## What next\n\n${BODY}`,
    ['headline: Talks end', `paragraph: ${READ}`, 'heading: What next', `paragraph: ${READ}`],
  ],
  [
    "a newsletter's name above its motto and the headline",
    `# The Harbour Letter\n\n*Ten minutes of security. No. 12*\n\n## Talks end\n\n${BODY}`,
    [
      'boilerplate: The Harbour Letter',
      'boilerplate: Ten minutes of security. No. 12',
      'headline: Talks end',
      `paragraph: ${READ}`,
    ],
  ],
  [
    'a newsletter without another headline',
    `# The Harbour Letter\n\n*Ten minutes of security. No. 12*\n\n${BODY}`,
    ['headline: The Harbour Letter', 'heading: Ten minutes of security. No. 12', `paragraph: ${READ}`],
  ],
  [
    'lists and tables',
    `# Talks end\n\n${BODY}\n\n* one;\n* two.\n\n| a | b |\n|---|---|\n| 1 | 2 |`,
    ['headline: Talks end', `paragraph: ${READ}`, 'item: one;', 'item: two.', 'table: a | b', 'table: 1 | 2'],
  ],
  [
    'a short line all in italics heads what follows',
    `# Talks end\n\n${BODY}\n\n*2. Yarova*\n\n${BODY}`,
    ['headline: Talks end', `paragraph: ${READ}`, 'heading: Yarova', `paragraph: ${READ}`],
  ],
  [
    'a picture gives its title',
    `# Talks end\n\n![alt](x.jpg "At the table. PHOTO: AFP")\n\n${BODY}`,
    ['headline: Talks end', 'caption: At the table. PHOTO: AFP', `paragraph: ${READ}`],
  ],
  [
    'front matter',
    `---\ntitle: "Talks: the end"\ndate: 2026-02-03\npublisher: The Ledger\ntags: [a]\n---\n\n${BODY}`,
    [
      `paragraph: ${READ}`,
      'metadata: title: Talks: the end',
      'metadata: publisher: The Ledger',
      'metadata: published_on: 2026-02-03',
    ],
  ],
  [
    'a rule at the top is no front matter',
    `---\n\n${BODY}\n\n---\n\n${BODY}`,
    [`paragraph: ${READ}`, `paragraph: ${READ}`],
  ],
  [
    'HTML inside',
    `# Talks end\n\n<p>${READ}</p>\n\n<script>x()</script>\n`,
    ['headline: Talks end', `paragraph: ${READ}`],
  ],
]

test.each(CASES)('%s', (_name, text, blocks) => {
  const document = documentOf(text, 'a.md')
  expect(blocksOf(document)).toEqual(blocks)
  expectSound(document)
})

test('front matter that is no YAML is reported with its line, and the body is read', () => {
  const { document, findings } = readDocument(
    { file: 'a.md', bytes: bytesOf(`---\ntitle: a\ntitle: b\n---\n${BODY}`) },
    forms,
  )
  expect(findings).toMatchObject([
    { code: 'document/front-matter', file: 'a.md', message: expect.stringMatching(/^line 3, column 1: /) },
  ])
  expect(document?.metadata).toEqual([])
  expect(document?.text).toContain(READ)
})
