import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/read/document.ts'
import { blocksOf, bytesOf, documentOf, expectSound, forms } from './documents.ts'

const BODY = 'Leaders met in Paris on Thursday and agreed to send a force to Ukraine once a ceasefire holds.'
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`
const texts = (html: string): string[] => {
  const document = documentOf(html, 'page.html')
  expectSound(document)
  return blocksOf(document).filter((block) => !block.startsWith('metadata'))
}

const CASES: readonly [string, string, string[]][] = [
  [
    'what is around an article is left out',
    `<nav><a>Home</a></nav><div class="cookie-banner"><p>We use cookies to make this site work better for you.</p></div><article><h1>Talks end</h1><p>${BODY}</p><aside><p>Another story</p></aside><script>var a = 1</script></article><footer>Imprint</footer>`,
    ['headline: Talks end', `paragraph: ${BODY}`],
  ],
  [
    'no article element: the element with the prose',
    `<div id="top-bar">Login</div><div class="wrap"><div class="menu">News</div><div class="text"><h1>Talks end</h1><p>${BODY}</p><p>${BODY}</p></div></div>`,
    ['headline: Talks end', `paragraph: ${BODY}`, `paragraph: ${BODY}`],
  ],
  [
    'the headline above the article',
    `<h1>Talks end</h1><article><p>${BODY}</p></article>`,
    ['headline: Talks end', `paragraph: ${BODY}`],
  ],
  [
    'a wrapper named like a banner that holds the article',
    `<div class="ad-banner newsletter"><h1>Talks end</h1><p>${BODY}</p></div>`,
    ['headline: Talks end', `paragraph: ${BODY}`],
  ],
  [
    'lists, tables, definitions, breaks, captions',
    `<article><h1>Talks end</h1><dl><dt>Published:</dt><dd>10 April 2025</dd></dl><figure><figcaption>At the table</figcaption></figure><p>${BODY}</p><ul><li>one;</li><li>two</li></ul><table><tr><th>Side<th>Drones</tr><tr><td>A</td><td>12</td></tr></table><p>First line of it.<br>Second line of it.</p><h2>What next</h2><p>${BODY}</p></article>`,
    [
      'headline: Talks end',
      'date: Published: 10 April 2025',
      'caption: At the table',
      `paragraph: ${BODY}`,
      'item: one;',
      'item: two',
      'table: Side | Drones',
      'table: A | 12',
      'paragraph: First line of it.',
      'paragraph: Second line of it.',
      'heading: What next',
      `paragraph: ${BODY}`,
    ],
  ],
  [
    'entities, inline markup and blanks',
    `<article><h1>Talks&nbsp;end &amp; begin</h1><p>  Leaders <b>met</b>\n in&#32;Paris &mdash; <a href=x>S&eacute;bastien Lecornu</a> too, officials <i>said</i>. </p></article>`,
    ['headline: Talks end & begin', 'paragraph: Leaders met in Paris — Sébastien Lecornu too, officials said.'],
  ],
  [
    'hidden text',
    `<article><h1>Talks end</h1><p hidden>Secret of the house.</p><p style="display: none">No.</p><p aria-hidden="true">No.</p><p>${BODY}</p></article>`,
    ['headline: Talks end', `paragraph: ${BODY}`],
  ],
  [
    'a layout table',
    `<table><tr><td><h1>Talks end</h1><p>${BODY}</p></td><td><p>${BODY}</p></td></tr></table>`,
    ['headline: Talks end', `paragraph: ${BODY}`, `paragraph: ${BODY}`],
  ],
  [
    'no headline element: the first line in bold above a by-line',
    `<center><font><b>Leaders gather in Paris for talks</b></font></center><font>By Ida Holm<br>10 July 2025</font><p>${BODY}`,
    ['headline: Leaders gather in Paris for talks', 'byline: By Ida Holm', 'date: 10 July 2025', `paragraph: ${BODY}`],
  ],
  [
    'teasers of other articles, and comments',
    `<main><h1>Talks end</h1><p>${BODY}</p><article><h3>Another story</h3><p>Short.</p></article><div id="disqus_thread"><p>I said so.</p></div></main>`,
    ['headline: Talks end', `paragraph: ${BODY}`],
  ],
  [
    'a live page whose entries are articles',
    `<main><h1>Talks: live</h1><article><h2>12.05 GMT</h2><p>${BODY}</p></article><article><h2>11.40 GMT</h2><p>${BODY}</p></article><article><h2>11.00 GMT</h2><p>${BODY}</p></article></main>`,
    [
      'headline: Talks: live',
      'heading: 12.05 GMT',
      `paragraph: ${BODY}`,
      'heading: 11.40 GMT',
      `paragraph: ${BODY}`,
      'heading: 11.00 GMT',
      `paragraph: ${BODY}`,
    ],
  ],
  [
    'broken markup',
    `<article><h1>Talks end<p>${BODY}<ul><li>one thing;<li>another</article></b></td>`,
    ['headline: Talks end', `paragraph: ${BODY}`, 'item: one thing;', 'item: another'],
  ],
]

test.each(CASES)('%s', (_name, html, blocks) => {
  expect(texts(page(html))).toEqual(blocks)
})

describe('the head of a page', () => {
  const values = (head: string): string[] => {
    const { metadata, text } = documentOf(page(`<article><h1>Talks end</h1><p>${BODY}</p></article>`, head), 'a.html')
    for (const { span, name } of metadata) expect(text.slice(0, span.start)).toMatch(new RegExp(`${name}: $`))
    return metadata.map(({ name, value, origin }) => `${name} ${value} ${origin}`)
  }

  test.each([
    ['<meta property="og:site_name" content="The Courier">', ['publisher The Courier meta', 'language en html-lang']],
    [
      '<meta name="author" content="By Olha Demchenko, Yurii Sabat">',
      ['authors Olha Demchenko meta', 'authors Yurii Sabat meta', 'language en html-lang'],
    ],
    [
      '<meta name="author" content="Ministry of Defence">',
      ['authors Ministry of Defence meta', 'language en html-lang'],
    ],
    ['<meta property="article:author" content="https://social.example/me">', ['language en html-lang']],
    [
      '<meta property="article:published_time" content="2025-10-15T23:42:00+03:00">',
      ['published_on 2025-10-15 meta', 'language en html-lang'],
    ],
    ['<meta property="article:published_time" content="2025-02-30">', ['language en html-lang']],
    [
      '<link rel="canonical" href="https://courier.example/a"><meta property="og:url" content="https://courier.example/b">',
      ['url https://courier.example/a meta', 'language en html-lang'],
    ],
    ['<link rel="canonical" href="/a">', ['language en html-lang']],
    ['<title>Talks end | The Courier</title>', ['publisher The Courier meta', 'language en html-lang']],
    ['<title>Something else - The Courier</title>', ['language en html-lang']],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"X"},{"@type":"NewsArticle","headline":"H","datePublished":"2025-04-10T18:45:00Z","author":[{"name":"A B"},{"name":"C D"}],"publisher":{"name":"The Courier"},"inLanguage":"en-US"}]}</script>',
      [
        'publisher The Courier json-ld',
        'authors A B json-ld',
        'authors C D json-ld',
        'published_on 2025-04-10 json-ld',
        'language en json-ld',
      ],
    ],
    ['<script type="application/ld+json">{broken</script>', ['language en html-lang']],
  ])('%s', (head, expected) => {
    expect(values(head)).toEqual(expected)
  })

  test('the title is taken from the head where no headline is printed', () => {
    const { metadata } = documentOf(page(`<p>${BODY}</p>`, '<title>Talks end | The Courier</title>'), 'a.html')
    expect(metadata[0]).toMatchObject({ name: 'title', value: 'Talks end' })
  })
})

test('a page without an article is reported', () => {
  const { document, findings } = readDocument(
    { file: 'a.html', bytes: bytesOf(page('<div id=app></div><script>x()</script>')) },
    forms,
  )
  expect(document).toBeUndefined()
  expect(findings).toMatchObject([{ code: 'document/no-article', severity: 'error', file: 'a.html' }])
})

test('pages nested deeper than a call stack are read', () => {
  const document = documentOf(`${'<div><span>'.repeat(20_000)}<p>${BODY}`, 'a.html')
  expect(blocksOf(document)[0]).toBe(`paragraph: ${BODY}`)
})
