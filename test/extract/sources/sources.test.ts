import { describe, expect, test } from 'vitest'
import { publishedAt } from '../../../src/extract/sources/published-on.ts'
import { sourcesClaims } from '../../../src/extract/sources/sources.ts'
import type { Document } from '../../../src/model.ts'
import { documentOf, forms } from '../../read/documents.ts'

const HEAD = 'Leaders gather in Paris for talks'
const BODY = 'Leaders met in Paris on Thursday and agreed to send a force to Ukraine once a ceasefire holds.'

/** Values of a column with the words they were read from. */
function column(document: Document, field: string): string[][] {
  return sourcesClaims(document, forms)
    .filter((claim) => claim.field === field)
    .map(({ value, span }) => [String(value), document.text.slice(span.start, span.end)])
}

describe('title', () => {
  test.each([
    ['Leaders gather in Paris for talks', 'Leaders gather in Paris for talks'],
    ['"Leaders gather in Paris for talks"', 'Leaders gather in Paris for talks'],
    ['“Leaders gather in Paris for talks”', 'Leaders gather in Paris for talks'],
    ["'Finish the job', Starmer tells allies", "'Finish the job', Starmer tells allies"],
    ['"Enough", "never": what they said in Paris', '"Enough", "never": what they said in Paris'],
    ['The family photo: what eight leaders got out of Paris', 'The family photo: what eight leaders got out of Paris'],
    [
      'THE NIGHT BY REGION: four dead, 21 wounded as guided bombs and drones come down on towns near the front line',
      'THE NIGHT BY REGION: four dead, 21 wounded as guided bombs and drones come down on towns near the front line',
    ],
  ])('%s', (printed, title) => {
    expect(column(documentOf(`${printed}\n\n${BODY}`), 'title')).toEqual([[title, title]])
  })

  test.each([
    'DAILY HARBOUR\nOslo – Bergen – Tromsø',
    'HARBOUR STAR\nThe newspaper for people who sail',
    'DAILY HARBOUR\nExclusive? Not quite, but we were there',
    'President of the Republic of Latvia\nNews',
    'Harbour Daily | English (beta)\nWar  Business  Sport  Weather in Oslo: -11',
    'Harbour Daily\n\nPolitics - Society - Business - Fires',
  ])('is below the outlet and its motto in %j', (top) => {
    expect(column(documentOf(`${top}\n\n${HEAD}\n\nBy Ida Holm\n9 May 2025\n\n${BODY}`), 'title')).toEqual([
      [HEAD, HEAD],
    ])
  })

  test.each([
    ['Bombs by day', 'They used to come at night. Now they come when people buy bread', 'Bombs by day'],
    ['Harbour Daily', HEAD, HEAD],
    ['BREAKING: Five killed in Harbour', 'Harbour Live desk', 'BREAKING: Five killed in Harbour'],
    ['Politics', 'Five lessons of Paris. And one of Rome', 'Five lessons of Paris. And one of Rome'],
  ])('of %j and %j is the one that is no standfirst', (first, second, title) => {
    expect(column(documentOf(`${first}\n\n${second}\n\nBy Ida Holm\n\n${BODY}`), 'title')).toEqual([[title, title]])
  })

  test('none is made of the first sentence', () => {
    expect(column(documentOf(`${BODY}\n\n${BODY}`), 'title')).toEqual([])
  })

  test("a sidecar's overrules the printed one", () => {
    expect(column(documentOf(`${HEAD}\n\n${BODY}`, 'a.txt', 'title: Another\n'), 'title')).toEqual([
      ['Another', 'Another'],
    ])
  })
})

describe('publisher', () => {
  test.each([
    [`THE BALTIC LEDGER\nBusiness\n\n${HEAD}\n\n${BODY}`, 'The Baltic Ledger', 'THE BALTIC LEDGER'],
    [
      `SPREEBOTE INTERNATIONAL – English edition\nPolitics\n\n${HEAD}\n\n${BODY}`,
      'Spreebote International',
      'SPREEBOTE INTERNATIONAL',
    ],
    [`WKLT 98.1 FM\nLISTEN LIVE   NEWS\n\n${HEAD}\n\n${BODY}`, 'WKLT 98.1 FM', 'WKLT 98.1 FM'],
    [
      `Office of the Prime Minister | Statement | Date: 09/05/2025\n\n${HEAD}\n\n${BODY}`,
      'Office of the Prime Minister',
      'Office of the Prime Minister',
    ],
    [`Reuters\n\n${HEAD}\n\n${BODY}`, 'Reuters', 'Reuters'],
    [`European Commission - Press release\n\n${HEAD}\n\n${BODY}`, 'European Commission', 'European Commission'],
    [`${HEAD}\n\n${BODY}\n\n© Northern Courier Ltd 2025. All rights reserved.`, 'Northern Courier', 'Northern Courier'],
    [`The Harbour Observer  |  Europe\n\n${HEAD}\n\n${BODY}`, 'The Harbour Observer', 'The Harbour Observer'],
    [`${HEAD}\n\nTHE HARBOUR GAZETTE | Foreign\n9 May 2025\n\n${BODY}`, 'The Harbour Gazette', 'THE HARBOUR GAZETTE'],
    [`${HEAD}\n\n${BODY}\n\nCopyright: Harbour Herald 2025`, 'Harbour Herald', 'Harbour Herald'],
    [
      `${HEAD}\n\n${BODY}\n\nWhen using materials, a hyperlink to Harbour-Inform is obligatory.`,
      'Harbour-Inform',
      'Harbour-Inform',
    ],
    [`${HEAD}\n\n${BODY}\n\nPublished in Harbour-Herald, May 9th, 2025`, 'Harbour-Herald', 'Harbour-Herald'],
    [`${HEAD}\n\n${BODY}\n\nSubscribe to Harbour Pravda on X`, 'Harbour Pravda', 'Harbour Pravda'],
    [`${HEAD}\n\n9 May 2025, 13:10\nHarbour News Agency\n\n${BODY}`, 'Harbour News Agency', 'Harbour News Agency'],
    [
      `${HEAD}\n\n9 May 2025, 13:10\nParis - Harbour News Agency\n\n${BODY}`,
      'Harbour News Agency',
      'Harbour News Agency',
    ],
    [`Republic of Estonia\nGovernment Office\n\n${HEAD}\n\n${BODY}`, 'Government Office', 'Government Office'],
    [`hPolityka Monitor\n\n${HEAD}\n\n${BODY}`, 'hPolityka Monitor', 'hPolityka Monitor'],
    [`HWS Harbour Wire Service\n\n${HEAD}\n\n${BODY}`, 'Harbour Wire Service', 'Harbour Wire Service'],
    [`Harbour Wire Service (HWS)\n9 May 2025\n${HEAD}\n\n${BODY}`, 'Harbour Wire Service', 'Harbour Wire Service'],
    [`Harbourline\nThe daily for shipping people\n\n${HEAD}\n\n${BODY}`, 'Harbourline', 'Harbourline'],
    [`Harbourline\n\n${HEAD}\n\n${BODY}\n\nSubscribe to Harbourline Daily`, 'Harbourline', 'Harbourline'],
    [
      `${HEAD}\n\n${BODY}\n\nFrom:\nHarbour Office, 10 Quay Street and The Rt Hon Ida Holm MP\n\nPublished\n9 May 2025`,
      'Harbour Office, 10 Quay Street',
      'Harbour Office, 10 Quay Street',
    ],
    [`${HEAD}\n\n${BODY} The Harbour Post reporters heard blasts.`, 'The Harbour Post', 'The Harbour Post'],
    [`${HEAD}\n\nIssued by: Ministry of Harbours\n\n${BODY}`, 'Ministry of Harbours', 'Ministry of Harbours'],
    [`PortLine news agency\n\n${HEAD}\n\n${BODY}`, 'PortLine', 'PortLine'],
    [`${HEAD}\n\nLusa / The Harbour Times\n9 May 2025\n\n${BODY}`, 'The Harbour Times', 'The Harbour Times'],
    [`HARBOUR DIGEST - Friday 9 May 2025, late edition\n\n${HEAD}\n\n${BODY}`, 'Harbour Digest', 'HARBOUR DIGEST'],
    [
      `${HEAD}\n\nOffice of the President of Ukraine\n9 May 2025\n\n${BODY}`,
      'Office of the President of Ukraine',
      'Office of the President of Ukraine',
    ],
    [
      `${HEAD}\n\nMinistry of Defence, Press Office\n9 May 2025\n\n${BODY}`,
      'Ministry of Defence',
      'Ministry of Defence',
    ],
    [`${HEAD}\n\nPhoto desk, Harbour Mirror. 9 May 2025\n\n${BODY}`, 'Harbour Mirror', 'Harbour Mirror'],
    [`${HEAD}\n\nBy The Harbour Courier\n9 May 2025\n\n${BODY}`, 'The Harbour Courier', 'The Harbour Courier'],
    [`${HEAD}\n\nAFP via The Harbour Times\n9 May 2025\n\n${BODY}`, 'The Harbour Times', 'The Harbour Times'],
    [`Harbour Monitor / Fires\n\n${HEAD}\n\n${BODY}`, 'Harbour Monitor', 'Harbour Monitor'],
    [`Harbour Online. Society\n\n${HEAD}\n\n${BODY}`, 'Harbour Online', 'Harbour Online'],
    [`HARBOUR EXPRESS (automatic translation)\n\n${HEAD}\n\n${BODY}`, 'Harbour Express', 'HARBOUR EXPRESS'],
    [`${HEAD}\n\nHarbour Bulletin (English) | 9 May 2025\n\n${BODY}`, 'Harbour Bulletin', 'Harbour Bulletin'],
    [`${HEAD}\n\nPravdyvi Novyny, English desk — 9 May 2025\n\n${BODY}`, 'Pravdyvi Novyny', 'Pravdyvi Novyny'],
    [`${HEAD}\n\nHarbour Morning Brief | 9 May 2025\n\n${BODY}`, 'Harbour Morning Brief', 'Harbour Morning Brief'],
    [
      `HARBOUR MONITORING MISSION\nUpdate No. 4\n\n${HEAD}\n\n${BODY}`,
      'Harbour Monitoring Mission',
      'HARBOUR MONITORING MISSION',
    ],
  ])('%j', (text, name, words) => {
    expect(column(documentOf(text), 'publisher')).toEqual([[name, words]])
  })

  test.each([
    `World\n\n${HEAD}\n\n${BODY}`,
    `${HEAD}\n\nIda Holm, Europe Correspondent\n\n${BODY}`,
    `${HEAD}\n\nBy The Harbour Newswire\n9 May 2025\n\n${BODY}`,
    `${HEAD}\n\nFor readers of our newsletter, 9 May 2025\n\n${BODY}`,
    `UKRAINE\n\n${HEAD}\n\n${BODY}`,
    `${HEAD}\n\n${BODY} An AFP correspondent heard blasts. The Paris correspondents reported little.`,
    `EUROPEAN UNION\n\n${HEAD}\n\n${BODY}`,
    `Channel\n\n${HEAD}\n\n${BODY}`,
    `Harbour\n\n${HEAD}\n\n${BODY}`,
    `War in Ukraine\n\n${HEAD}\n\n${BODY}`,
    `The Long Read\n\n${HEAD}\n\n${BODY}`,
    `Live Reporting\n\n${HEAD}\n\n${BODY}`,
    `Business & Reconstruction\n\n${HEAD}\n\n${BODY}`,
    `${HEAD}\n\n${BODY}\n\n© 2026 AFP`,
    `${HEAD}\n\n${BODY}\n\nFollow AP's coverage of the war`,
    `${HEAD}\n\n${BODY}\n\nSign up for The Morning Post-Mortem, our newsletter`,
    `${HEAD}\n\n${BODY}\n\nSupport the Armed Forces of Ukraine`,
    `${HEAD}\n\nAoife Brannigan, Europe Correspondent\n\n${BODY}`,
    `${HEAD}\n\n${BODY}\n\n© Reprint only with an active link`,
    `${HEAD}\n\nThe Most Important\n\n${BODY}`,
  ])('none in %j', (text) => {
    expect(column(documentOf(text), 'publisher')).toEqual([])
  })
})

describe('agency', () => {
  test.each([
    [`PARIS, Feb 18 (Reuters) - ${BODY}`, 'Reuters', 'Reuters'],
    [`LONDON (AP) — ${BODY}`, 'AP', 'AP'],
    [`KYIV, 24 May 2025 (dpa) - ${BODY}`, 'dpa', 'dpa'],
    [`${BODY}\n\nSource: Reuters/fs`, 'Reuters', 'Reuters'],
    [
      `${BODY}\n\nSource: European Pravda, with reference to the Office of the President`,
      'European Pravda',
      'European Pravda',
    ],
    [`${BODY}\n\nSource: Interfax-Ukraine, citing the minister`, 'Interfax-Ukraine', 'Interfax-Ukraine'],
    [`By Thomson Reuters    Sep 13, 2023 | 4:41 AM\n\n${BODY}`, 'Reuters', 'Thomson Reuters'],
    [`By AFP\nPublished : October 24, 2025\n\n${BODY}`, 'AFP', 'AFP'],
    [`${BODY}\n\ndpa pvk xx a3`, 'dpa', 'dpa'],
    [`MOSCOW, September 9. /TASS/. ${BODY}`, 'TASS', 'TASS'],
    [`By Ida Holm, Associated Press\n\n${BODY}`, 'AP', 'Associated Press'],
    [`Euronews with AP\n\n${BODY}`, 'AP', 'AP'],
    [`${BODY}\n\nCopyright 2025 The Associated Press. All rights reserved.`, 'AP', 'Associated Press'],
    [`Moscow. Jan 24. INTERFAX - ${BODY}`, 'Interfax', 'INTERFAX'],
    [`Accra, May 14, GNA - ${BODY}`, 'GNA', 'GNA'],
    [`${BODY} (PAP)`, 'PAP', 'PAP'],
    [`${BODY}\n\nSource: Lind on Telegram; European Pravda`, 'European Pravda', 'European Pravda'],
    [`${BODY}\n\nSource: IAR/PAP`, 'IAR/PAP', 'IAR/PAP'],
    [`${BODY}\n\nSource: Harbour News Agency`, 'Harbour News Agency', 'Harbour News Agency'],
    [`9 May 2025\nWith PAP\n\n${BODY}`, 'PAP', 'PAP'],
    [`Lusa / The Harbour Times\n9 May 2025\n\n${BODY}`, 'Lusa', 'Lusa'],
    [`AFP via The Harbour Times\n9 May 2025\n\n${BODY}`, 'AFP', 'AFP'],
    [`ISTANBUL/JERUSALEM – Agence France-Presse\n\n9 May 2025\n\n${BODY}`, 'AFP', 'Agence France-Presse'],
    [`${BODY}\n\n(PAP) zl/ mrk/`, 'PAP', 'PAP'],
    [`${BODY}\n\nLusa/End`, 'Lusa', 'Lusa'],
    [`${BODY}\n\nLind said this on Telegram, Ukrinform reports.`, 'Ukrinform', 'Ukrinform'],
    [`${BODY}\n\nThis was reported by Ukrinform with reference to the mayor.`, 'Ukrinform', 'Ukrinform'],
    [`RBC-Ukraine reports this with reference to the mayor.\n\n${BODY}`, 'RBC-Ukraine', 'RBC-Ukraine'],
    [
      `${BODY}\n\nThis report by The Harbour Press was first published May 9, 2025.`,
      'The Harbour Press',
      'The Harbour Press',
    ],
  ])('%j', (text, name, words) => {
    expect(column(documentOf(`${HEAD}\n\n${text}`), 'agency')).toEqual([[name, words]])
  })

  test.each([
    `Leaders at the table. PHOTO: AFP\n\n${BODY}`,
    `Leaders are greeted at the palace on Friday (AFP)\n\n${BODY}`,
    `Agencies\n\n${BODY}`,
    `${BODY}\n\nReuters could not independently verify the reports.`,
    `${BODY}\n\nSource: the press service of the ministry`,
    `${BODY}\n\nSource: Ministry of Defence News Service`,
    `January 10, 2026 (PORT SUDAN) – ${BODY}`,
    `January 10, 2026 (OSLO) – ${BODY}`,
    `${BODY}\n\n© Northern Courier 2025`,
    `${BODY}\n\nA hospital official told AFP that three of them were children.`,
    `${BODY}\n\nThe agency reports to the ministry, an official told Reuters.`,
    `${BODY}\n\nWith reporting by RFE/RL's Ukrainian Service`,
  ])('none in %j', (text) => {
    expect(column(documentOf(`${HEAD}\n\n${text}`), 'agency')).toEqual([])
  })
})

describe('authors', () => {
  test.each([
    ['By Hélène Castaing & Marc Oldewelt', ['Hélène Castaing', 'Marc Oldewelt']],
    ['By DANIELLA HURST and PAUL O’NEIL-KEMBLE', ['Daniella Hurst', 'Paul O’Neil-Kemble']],
    ['By Jonas Feldmann, Munich, and Priya Nair, Mildenhall', ['Jonas Feldmann', 'Priya Nair']],
    ['By Edmund Harcourt in Kyiv and Nadiia Savchuk in Lviv', ['Edmund Harcourt', 'Nadiia Savchuk']],
    ['by Yana Melnychuk', ['Yana Melnychuk']],
    ['Marta Wiśniak in Gdańsk', ['Marta Wiśniak']],
    ['Aoife Brannigan, Europe Correspondent', ['Aoife Brannigan']],
    ['Filip Aldous (now) and Hanna Weir (earlier)', ['Filip Aldous', 'Hanna Weir']],
    ['By Ursula von der Heide and J. D. Smith', ['Ursula von der Heide', 'J. D. Smith']],
    ['By Anna Berg, New York', ['Anna Berg']],
    ['Selin Aktas  | 12.02.2026 - Update : 12.02.2026', ['Selin Aktas']],
    ['By Ida Holm/Reuters', ['Ida Holm']],
    ['By Ida Holm @idaholm', ['Ida Holm']],
    ['Ida Holm Deputy political editor', ['Ida Holm']],
    ['Ida Holm (with AP, AFP, dpa)', ['Ida Holm']],
    ['Posted by Ida Holm on 3 March 2025', ['Ida Holm']],
    ['Euronews with AP', []],
    ['NORTHERN PRAVDA — SUNDAY, 23 MARCH 2025, 14:02', []],
    ['By AFP', []],
    ['By our Ukrainian Service', []],
    ['From our correspondent', []],
    ['Agencies', []],
    ['Guardian staff and agencies', []],
  ])('%s', (byline, names) => {
    const document = documentOf(`${HEAD}\n\n${byline}\n25 June 2026\n\n${BODY}`)
    expect(column(document, 'authors').map(([name]) => name)).toEqual(names)
    for (const [name = '', words = ''] of column(document, 'authors'))
      expect(words.toLowerCase()).toBe(name.toLowerCase())
  })

  test('who reported, where no by-line is printed', () => {
    const document = documentOf(`${HEAD}\n\n${BODY}\n\n(Reporting by Lena Marchenko in Kyiv; Editing by Simon Ware)`)
    expect(column(document, 'authors')).toEqual([['Lena Marchenko', 'Lena Marchenko']])
  })
})

/** Lines under the headline, the day, the printed time. */
const DATES: readonly [string, string, string?][] = [
  ['14.07.2025', '2025-07-14'],
  ['Published on 26/03/2025 - 17:40 GMT+1 • Updated 18:05', '2025-03-26', '17:40'],
  ['Updated 10:52 PM GMT, March 2, 2025', '2025-03-02', '22:52'],
  ['February 18, 2025 8:12 AM GMT+1 · Updated 2 hours ago', '2025-02-18', '08:12'],
  ['March 11, 20258:02 AM GMT Updated 5 hours ago', '2025-03-11', '08:02'],
  ['Ida Holm, Per StrandThursday, 27 March 2025, 13:15', '2025-03-27', '13:15'],
  ['Publié le vendredi 4 juillet 2025 à 19h12', '2025-07-04'],
  ['Donnerstag, 12. Juni 2025, 18:31 Uhr', '2025-06-12', '18:31'],
  ['Publicado el 1 de marzo de 2026', '2026-03-01'],
  ['12 września 2025, 07:15', '2025-09-12', '07:15'],
  ['3 серпня 2025, 09:40', '2025-08-03', '09:40'],
  ['Sun 22 Feb 2026 20.06 GMT   First published at 06.12 GMT', '2026-02-22', '20:06'],
  ['June 11, 2025, 9:12 p.m. | Iryna Bondar', '2025-06-11', '21:12'],
  ['Posted by Ida Holm on 3 March 2025', '2025-03-03'],
  ['FOR IMMEDIATE RELEASE: October 15, 2025', '2025-10-15'],
  ['25 June 2026 | 20:15', '2026-06-25', '20:15'],
  ['Issued on: 06/01/2026 - 21:48    4 min', '2026-01-06', '21:48'],
  ['20:41 09.09.2025', '2025-09-09', '20:41'],
  ['Published: 2025-03-04T10:00:00Z', '2025-03-04', '10:00'],
  ['Published 03/26/2025', '2025-03-26'],
  ['Published 03/05/2025 9:00 AM ET', '2025-03-05', '09:00'],
  ['Published 05/03/2025\nUpdated 6 March 2025', '2025-03-05'],
  ['Published 14 January 2023, 19:05\nLast updated 17 January 2023, 14:40', '2023-01-14', '19:05'],
  ['3 March 2026 17:20 CET  ·  Updated 4 March 2026 09:05 CET', '2026-03-03', '17:20'],
  ['Sunday, 21 July 2024 16:48 [ Last Update: Sunday, 21 July 2024 18:10 ]', '2024-07-21', '16:48'],
  ['January 24, 2026\nUpdated 18:05 GMT', '2026-01-24'],
]

describe('published_on', () => {
  test.each(DATES)('%s', (line, date, time) => {
    const document = documentOf(`${HEAD}\n\n${line}\n\n${BODY}`)
    expect(column(document, 'published_on').map(([value]) => value)).toEqual([date])
    expect(column(document, 'published_on_basis').map(([value]) => value)).toEqual(['stated'])
    expect(publishedAt(document, forms)).toEqual({ date, ...(time !== undefined && { time }) })
  })

  test('a full date in the dateline counts', () => {
    const document = documentOf(`${HEAD}\n\nKYIV, 24 May 2025 (dpa) - ${BODY}`)
    expect(column(document, 'published_on')).toEqual([['2025-05-24', '24 May 2025']])
  })

  test.each([
    `PARIS, Sept 4 (Reuters) - ${BODY}`,
    `The summit of 10 July 2025 was the fourth of its kind, and the leaders met again in the autumn.`,
    `31 June 2025\n\n${BODY}`,
    `22 Feb 2026: Injury toll near Kyiv goes up\n\n${BODY}`,
    `© 2025 Northern Courier\n\n${BODY}`,
  ])('none in %j', (text) => {
    expect(publishedAt(documentOf(`${HEAD}\n\n${text}`), forms)).toBeUndefined()
  })

  const page = (printed: string): Document =>
    documentOf(
      `<html><head><meta property="article:published_time" content="2025-10-15T18:42:00+03:00"></head><body><article><h1>${HEAD}</h1><p>${printed}</p><p>${BODY}</p></article></body></html>`,
      'a.html',
    )

  test.each([
    ['Published 15 October 2025', '2025-10-15', 'stated', '18:42'],
    ['Ida Holm — 18:42', '2025-10-15', 'metadata', '18:42'],
    ['Updated 16 October 2025', '2025-10-15', 'metadata', '18:42'],
  ])('beside metadata: %s', (printed, date, basis, time) => {
    const document = page(printed)
    expect(column(document, 'published_on').map(([value]) => value)).toEqual([date])
    expect(column(document, 'published_on_basis').map(([value]) => value)).toEqual([basis])
    expect(publishedAt(document, forms)).toEqual({ date, time })
  })
})

describe('language, file, words, digest', () => {
  test.each([
    [`${BODY} ${BODY}`, ['en']],
    [
      'Die Staats- und Regierungschefs trafen sich am Donnerstag in Paris und sprachen über eine Truppe, die nach einem Waffenstillstand in die Ukraine gehen soll.',
      ['de'],
    ],
    ['Kurz.', []],
    ['Short, but fine.', []],
  ])('%s', (text, tags) => {
    expect(column(documentOf(text), 'language').map(([tag]) => tag)).toEqual(tags)
  })

  test('what the document tells as a whole is quoted from its headline', () => {
    const document = documentOf(`${HEAD}\n\nBy Ida Holm\n\nThe U.S.-led force of 4,587 met.`)
    expect(column(document, 'file')).toEqual([['article.txt', HEAD]])
    expect(column(document, 'words')).toEqual([['6', HEAD]])
    expect(column(document, 'sha256')[0]?.[0]).toMatch(/^[0-9a-f]{64}$/)
  })
})
