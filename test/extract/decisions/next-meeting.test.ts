/** Further meetings in other words than "the next summit", and gatherings that are none of them. */
import { describe, expect, test } from 'vitest'
import { outcomes } from './telling.ts'

describe('a next meeting', () => {
  test.each([
    'The prime minister told the closing round that he would have the leaders over in the spring of 2027.',
    'The heads of state will take up the recommendations in Abuja on June 21.',
    "She would present a list at the ministers' next session, which will take place in Brussels on July 16.",
    'On Thursday Costa will chair a video conference of all 27 members.',
    'The signatories want to review progress in Athens next spring.',
    'The minister invited everybody to Liepāja, where the NB8 will convene in September.',
    'It will be preceded by a video call at the level of the chiefs of staff.',
    'India is going to host the leaders of the group before the end of the year.',
    'The envoys will be back in Muscat within ten days.',
    "The group's next gathering: Oslo, 4 July.",
    'The ministers will reassemble in Split after the holidays of summer.',
    'The talks will move to Doha on Monday.',
  ])('%s', (words) => {
    expect(outcomes(words)).toEqual(['next_meeting | planned'])
  })

  test('one that is put forward', () => {
    expect(outcomes('He suggested meeting again between June 20 and June 30.')).toEqual(['next_meeting | proposed'])
  })

  test.each([
    'The date of the next round is still open.',
    'The king will have the guests over for dinner on Friday.',
    'On Monday he will hold a press conference.',
    'Parliament will take up the bill in Warsaw on Tuesday.',
    'Merz will host the Chinese president in Berlin next week.',
  ])('none: %s', (words) => {
    expect(outcomes(words)).toEqual([])
  })
})
