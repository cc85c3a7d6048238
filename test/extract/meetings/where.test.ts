import { describe, expect, test } from 'vitest'
import { rowsOf } from './rows.ts'

/** 12 March 2026 was a Thursday. */
const PEOPLE =
  'Danish Prime Minister Signe Aagaard, Latvian President Juris Kalnbergs and Finnish President Alexander Stubb took part.'
const cells = (sentence: string, dateline = '') =>
  rowsOf(`Leaders discuss the flank\n\n${dateline}${sentence} ${PEOPLE}`, 'meetings')[0]

describe('the place', () => {
  test.each([
    ['European leaders met in Riga on Wednesday.', 'Riga'],
    ['European leaders gathered in the Swedish port city of Ystad on Wednesday.', 'Ystad'],
    ['A summit of European leaders was held on Wednesday in the Latvian capital.', 'Riga'],
    ['European leaders met in the capital of Latvia on Wednesday.', 'Riga'],
    ['European leaders held talks at Wawel Castle in Kraków on Wednesday.', 'Kraków'],
    ['The Helsinki summit of European leaders ended on Wednesday.', 'Helsinki'],
    ['European leaders met in Helsinki on Wednesday, a month before a NATO summit in Ankara.', 'Helsinki'],
    [
      'European leaders met in Helsinki on Wednesday to speak of the war in Ukraine and a headquarters in Paris.',
      'Helsinki',
    ],
    ['European leaders met in Helsinki on Wednesday. They will meet again in Oslo in May.', 'Helsinki'],
    [
      'European leaders sat down for a summit in Vilnius on Wednesday, after their ministers had met in Tallinn last week.',
      'Vilnius',
    ],
    ['European leaders travelled to Odesa on Wednesday for talks on the Black Sea.', 'Odesa'],
    [
      'European leaders agreed on Wednesday to stand together. "We are ready," Kalnbergs told reporters in Bratislava after the summit.',
      'Bratislava',
    ],
    ['European leaders agreed in Brussels on Wednesday to build radars. The meeting lasted an hour.', 'Brussels'],
    ['European leaders held a summit in Luxembourg on Wednesday.', 'Luxembourg'],
    ['European leaders met in Singapore on Wednesday.', 'Singapore'],
    ['European leaders flew to Ankara on Wednesday to meet the Turkish president. The talks were short.', 'Ankara'],
    ['European leaders held a meeting at Harpsund, southwest of Stockholm, on Wednesday.', 'Harpsund'],
    [
      'The summit of European leaders in Accra on Wednesday agreed to open a corridor from Port Sudan to El Obeid.',
      'Accra',
    ],
    [
      'European leaders met in Riga on Wednesday. Thailand offered to host talks between the two sides in Chiang Mai.',
      'Riga',
    ],
    [
      'A summit of European leaders agreed on Wednesday to buy gas, hours after drones killed five people in Dnipro.',
      undefined,
    ],
  ])('%s', (sentence, places) => expect(cells(sentence)?.['places']).toBe(places))

  test.each([
    ['KYIV (Ukrinform) - ', 'Brussels'],
    ['STOCKHOLM, March 11 (AFP) - ', 'Brussels'],
    ['BRUSSELS (Reuters) - ', 'Brussels'],
  ])('a report written elsewhere: %s', (dateline, places) =>
    expect(cells('European leaders gathered on Wednesday for talks in Brussels.', dateline)).toMatchObject({ places }),
  )

  test.each([
    ['LOSBY, Norway (AP) — ', 'Losby'],
    ['KUALA LUMPUR, March 11 (Reuters) - ', 'Kuala Lumpur'],
    ['TASHKENT, March 11. /Oxus/. ', 'Tashkent'],
    ['Helsinki (dpa) - ', 'Helsinki'],
    ['Djibouti (AFP) – ', 'Djibouti'],
    ['NIAGARA-ON-THE-LAKE, Ontario (AP) — ', 'Niagara-on-the-Lake'],
  ])('of a dateline: %s', (dateline, places) =>
    expect(cells('European leaders agreed on Wednesday at a summit to stand together.', dateline)).toMatchObject({
      places,
    }),
  )

  test('two towns of a dateline are none', () =>
    expect(
      cells('European leaders agreed at talks on Wednesday to stand together.', 'Paris/Berlin (dpa) - ')?.['places'],
    ).toBeUndefined())
})

describe('the hosts', () => {
  test.each([
    ['European leaders met in Riga on Wednesday at the invitation of Latvia.', 'LVA'],
    ['The summit in Riga on Wednesday was hosted by Latvian Prime Minister Evika Siliņa.', 'LVA'],
    ['European leaders met in Oslo on Wednesday, with Norway hosting.', 'NOR'],
    ['The summit in Riga on Wednesday was co-chaired by Britain and Germany.', 'GBR;DEU'],
    ['Host of the summit in Helsinki on Wednesday was Finnish Prime Minister Petteri Orpo.', 'FIN'],
    ['The hosts of the summit in London on Wednesday, France and Britain, spoke of a plan.', 'FRA;GBR'],
    ['European leaders met in London on Wednesday. The British hosts had set out a long table.', 'GBR'],
    ['European leaders met in London on Wednesday under British chairmanship.', 'GBR'],
    ['European leaders met in Horsens on Wednesday under the Danish presidency of the bloc.', 'DNK'],
    ['European leaders met in Vienna on Wednesday at the invitation of the Austrian government.', 'AUT'],
    ['European leaders met in Oslo on Wednesday at a summit that Norway had convened at a day’s notice.', 'NOR'],
    ['Latvian President Juris Kalnbergs will welcome his colleagues to a summit in Riga on Friday.', 'LVA'],
    [
      'European leaders met in Oslo on Wednesday. Norwegian Prime Minister Jonas Gahr Støre, who chaired the session, spoke first.',
      'NOR',
    ],
    ['European leaders met in Paris on Wednesday at a summit convened by French President Emmanuel Macron.', 'FRA'],
    ['French President Emmanuel Macron gathered European leaders for a summit in Paris on Wednesday.', 'FRA'],
    ['European leaders invited by French President Emmanuel Macron met in Paris on Wednesday.', 'FRA'],
    [
      'European leaders met in Ankara on Wednesday, Turkish President Recep Tayyip Erdogan told a news conference after hosting the talks.',
      'TUR',
    ],
    ['European leaders met in Pärnu on Wednesday. Estonia, which coordinates the group in 2026, was the host.', 'EST'],
    [
      'European leaders met in Bucharest on Wednesday. Romanian President Nicusor Dan had issued the invitations together with the Turkish president.',
      'ROU;TUR',
    ],
    [
      'European leaders held a conference in Vilnius on Wednesday, which Italy put on together with Ukraine.',
      'ITA;UKR',
    ],
    [
      'European leaders met in Oslo on Wednesday. Norwegian Prime Minister Jonas Gahr Støre presided together with Boris Pistorius of Germany.',
      'NOR;DEU',
    ],
    ['European leaders met in Vilnius on Wednesday. Host: Estonian Defence Minister Hanno Pevkur.', 'EST'],
    [
      'European leaders met in Vilnius on Wednesday, at a summit to which Polish Prime Minister Donald Tusk had invited seven colleagues.',
      'POL',
    ],
    ['The summit in Vilnius on Wednesday was led by Finnish Prime Minister Petteri Orpo.', 'FIN'],
    // Nobody is said to host: the Latvian president is there, at home
    ['European leaders met in Riga on Wednesday.', 'LVA'],
  ])('%s', (sentence, hosts) => expect(cells(sentence)).toMatchObject({ hosts }))

  test.each([
    'European leaders met in Vilnius on Wednesday.',
    'European leaders met in Vilnius on Wednesday. The next summit will be hosted by Italy.',
    'European leaders met in Vilnius on Wednesday. The Spanish delegation was led by Foreign Minister José Manuel Albares.',
    'European leaders met in Vilnius on Wednesday. NATO’s own ministers had convened in the same building.',
    'European leaders met in Vilnius on Wednesday. Spain is to host the next round in May.',
    'European leaders met in Vilnius on Wednesday, a week after a summit hosted by Spain.',
    'European leaders met in Vilnius on Wednesday. Germany chairs the Council of Europe until May.',
    'European leaders met in Vilnius on Wednesday. Thailand is ready to host Putin and Zelenskyy.',
    'European leaders met in Vilnius on Wednesday. A working group on drones is led by the Netherlands.',
    'European leaders met in Vilnius on Wednesday. They will meet next spring at the invitation of Greece.',
    'European leaders met in Vilnius on Wednesday. Rashad al-Alimi, who chairs the presidential council of Yemen, came too.',
  ])('none: %s', (sentence) => expect(cells(sentence)?.['hosts']).toBeUndefined())
})

describe('the countries', () => {
  test.each([
    ['Representatives of 28 countries met in Riga on Wednesday.', '28'],
    ['The meeting in Riga on Wednesday brought together leaders from more than 30 nations.', '30'],
    ['The summit in Riga on Wednesday was attended by all ten member nations.', '10'],
    ['Thirty-three nations were connected to the video conference on Wednesday.', '33'],
    ['Leaders of the 27 member states met in Brussels on Wednesday.', '27'],
    ['A 35-nation summit was held in Riga on Wednesday.', '35'],
    ['Ministers from five countries met in Riga on Wednesday.', '5'],
    ['Advisers of 14 states met in Riga on Wednesday.', '14'],
    ['The leaders of eight countries of the eastern flank signed a declaration in Riga on Wednesday.', '8'],
    ['Defence ministers of the ten-nation Joint Expeditionary Force met in Riga on Wednesday.', '10'],
    ['NATO leaders met in Riga on Wednesday. All 32 allies agreed to the text.', '32'],
    ['European leaders met in Riga on Wednesday. The eight countries agreed on joint patrols.', '8'],
    ['A video conference of all 27 EU members was held on Wednesday.', '27'],
    ['European leaders met in Riga on Wednesday, where 26 of the 27 states backed the plan.', '27'],
    ['All 32 allies were represented at the summit in Riga on Wednesday.', '32'],
  ])('%s', (sentence, countries_represented) => expect(cells(sentence)).toMatchObject({ countries_represented }))

  test.each([
    'European leaders met in Riga on Wednesday. Twelve countries have pledged to send troops.',
    'European leaders met in Riga on Wednesday. Dozens of countries took part.',
    'European leaders met in Riga on Wednesday. The four agreed on joint patrols.',
    'Nine leaders of the 15-nation bloc met in Riga on Wednesday.',
    'European leaders met in Riga on Wednesday. The resolution was supported by 93 states.',
  ])('none: %s', (sentence) => expect(cells(sentence)?.['countries_represented']).toBeUndefined())
})

describe('the day', () => {
  test.each([
    ['European leaders met in Riga on Wednesday.', '2026-03-11'],
    ['European leaders said on Thursday that they had met in Riga on Tuesday.', '2026-03-10'],
    ['European leaders will meet in Riga on Monday.', '2026-03-16'],
    ["Tuesday's summit of European leaders in Riga ended late.", '2026-03-10'],
    ['European leaders met in Riga on 9-10 March 2026.', '2026-03-09'],
    ['European leaders met in Riga late on Tuesday. They will meet again on Saturday.', '2026-03-10'],
    ['European leaders met in Riga on Tuesday. Hungary declined on Monday to come.', '2026-03-10'],
    ['European leaders met in Riga on Tuesday after talks on 2 March failed.', '2026-03-10'],
    ['The summit of European leaders in Riga got under way on Tuesday. It ends on Thursday.', '2026-03-10'],
    ['European leaders met in Riga on Tuesday with Aagaard, who had met Merz alone on Monday.', '2026-03-10'],
    [
      "Ministers of five nations met in Riga on Tuesday with Kallas, who came from Oslo, where she'd met Barth Eide on Monday.",
      '2026-03-10',
    ],
    [
      'Ministers of five nations met in Riga on Tuesday, the first time since Russia went to war on March 2.',
      '2026-03-10',
    ],
    ["After Tuesday's session in Riga the leaders spoke of a plan that would cost a billion.", '2026-03-10'],
    ['European leaders ended a two-day summit in Riga on Wednesday.', '2026-03-10'],
    ['European leaders ended a summit in Riga on Wednesday that had begun on Monday.', '2026-03-09'],
    ['European leaders on Wednesday ordered a study in Riga. It will start on 20 March.', '2026-03-11'],
    ['Aagaard said on Thursday that she had told them so at Tuesday’s summit in Riga.', '2026-03-10'],
    ['For two days European leaders sat together in Riga. They left on Wednesday.', '2026-03-10'],
    [
      'European leaders met in Riga on Tuesday to speak of preparations for the summit in Oslo on 3 June.',
      '2026-03-10',
    ],
    // Nothing dates it, so it is news of the day it was published
    ['European leaders met in Riga to speak about ships.', '2026-03-12'],
  ])('%s', (sentence, held_on) => expect(cells(sentence)).toMatchObject({ held_on }))
})
