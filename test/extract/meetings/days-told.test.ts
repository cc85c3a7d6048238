import { expect, test } from 'vitest'
import { tellsNext, tellsRange } from '../../../src/extract/meetings/days-told.ts'

test.each<[string, boolean]>([
  ['A day after their first talks they sat down again.', true],
  ['Ministers met in Riga a day earlier.', true],
  ['On the eve, the foreign ministers held a joint meeting.', true],
  ['The talks will resume on Friday.', true],
  ['They reconvened in the evening.', true],
  ['A second session on Friday was about money.', true],
  ["It follows Wednesday's meeting of envoys.", true],
  ['They are to meet again on Sunday.', true],
  ['The summit lasted five hours.', false],
  ['They urged Iran to resume negotiations with Washington.', false],
  ['The next session will be held in Moscow.', false],
  ['A day after the attack, people queued for water.', false],
])('another meeting on the next day: %s %s', (text, tells) => {
  expect(tellsNext(text)).toBe(tells)
})

test.each<[string, string, string, boolean]>([
  ['held on 24 and 25 June 2025', '2025-06-24', '2025-06-25', true],
  ['The summit (24-25 June)', '2025-06-24', '2025-06-25', true],
  ['from June 24 to 25', '2025-06-24', '2025-06-25', true],
  ['30 September – 1 October', '2025-09-30', '2025-10-01', true],
  ['Sept. 30 to Oct. 1', '2025-09-30', '2025-10-01', true],
  ['on Tuesday and Wednesday', '2025-06-24', '2025-06-25', true],
  ['on 24 and 25 July', '2025-06-24', '2025-06-25', false],
  ['124 and 25 June', '2025-06-24', '2025-06-25', false],
  ['on Monday and Tuesday', '2025-06-24', '2025-06-25', false],
  ['on 24 June, and on 25 June', '2025-06-24', '2025-06-25', false],
])('two days of one thing: %s, %s, %s: %s', (text, first, second, tells) => {
  expect(tellsRange(text, first, second)).toBe(tells)
})
