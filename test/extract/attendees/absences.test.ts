import { describe, expect, test } from 'vitest'
import { othersAt } from './summit.ts'

describe('who stayed away, who stood in, and whom a correction takes back', () => {
  test.each<[string, string[]]>([
    [
      'Estonian Prime Minister Kadri Saluveer was in the air at the time, on her way home from Riyadh, and missed the call.',
      ['Kadri Saluveer, absent'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer, who was on a trip to New York, took part in none of the sessions.',
      ['Kadri Saluveer, absent'],
    ],
    ['Estonian Prime Minister Kadri Saluveer did not sit in on the talks.', ['Kadri Saluveer, absent']],
    [
      'Estonian Prime Minister Kadri Saluveer let it be known that she would not fly south.',
      ['Kadri Saluveer, absent'],
    ],
    ['Estonian Prime Minister Kadri Saluveer gave the castle a wide berth.', ['Kadri Saluveer, absent']],
    ['Estonian Prime Minister Kadri Saluveer lent her plane but stayed in bed.', ['Kadri Saluveer, absent']],
    ['No chair had been put out for Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, absent']],
    ['The only one to be missed was Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, absent']],
    [
      'Estonia sent Mart Lepik because Prime Minister Kadri Saluveer was travelling in Asia.',
      ['Mart Lepik', 'Kadri Saluveer, absent'],
    ],
    ['Nor did Estonian Prime Minister Kadri Saluveer object.', ['Kadri Saluveer']],
    ['Estonian Prime Minister Kadri Saluveer, who was ill, stayed in Tallinn.', ['Kadri Saluveer, absent']],
    ['Estonian Prime Minister Kadri Saluveer had a fever and did not come.', ['Kadri Saluveer, absent']],
    ["Estonia's Kadri Saluveer called off on Monday after a minor operation.", ['Kadri Saluveer, absent']],
    [
      'Estonian Prime Minister Kadri Saluveer was missing on account of illness; her foreign minister, Mart Lepik, occupied the chair.',
      ['Kadri Saluveer, absent', 'Mart Lepik'],
    ],
    [
      'The Estonian head of government, Kadri Saluveer, was missing; Foreign Minister Mart Lepik took her place.',
      ['Kadri Saluveer, absent', 'Mart Lepik'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer did not come. She sent her foreign minister, Mart Lepik.',
      ['Kadri Saluveer, absent', 'Mart Lepik'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer is at home with a cold, and Estonia is represented by its foreign minister, Mart Lepik.',
      ['Kadri Saluveer, absent', 'Mart Lepik'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer had been announced as a speaker but did not come.',
      ['Kadri Saluveer, absent'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer, who had been announced as a speaker, did not come.',
      ['Kadri Saluveer, absent'],
    ],
    ["Estonia's foreign minister, Mart Lepik, had been announced but did not turn up.", ['Mart Lepik, absent']],
    [
      'Estonian Prime Minister Kadri Saluveer had sent word that she would spend the two days on Saaremaa.',
      ['Kadri Saluveer, absent'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer cancelled her trip on Monday because of the situation in Narva.',
      ['Kadri Saluveer, absent'],
    ],
    [
      "Estonia's seat was taken by Foreign Minister Mart Lepik. His boss, Kadri Saluveer, stayed in Tallinn.",
      ['Mart Lepik', 'Kadri Saluveer, absent'],
    ],
    [
      'Foreign Minister Mart Lepik spoke for Estonia, Prime Minister Kadri Saluveer having stayed in Tallinn.',
      ['Mart Lepik', 'Kadri Saluveer, absent'],
    ],
    [
      'With Estonian Prime Minister Kadri Saluveer ill, Foreign Minister Mart Lepik took part.',
      ['Kadri Saluveer, absent', 'Mart Lepik'],
    ],
    [
      'Foreign Minister Mart Lepik sat in for Estonian Prime Minister Kadri Saluveer.',
      ['Mart Lepik', 'Kadri Saluveer, absent'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer left the seat to Foreign Minister Mart Lepik.',
      ['Kadri Saluveer, absent', 'Mart Lepik'],
    ],
    ['Estonian Prime Minister Kadri Saluveer had excused herself.', ['Kadri Saluveer, absent']],
    ['Estonian Prime Minister Kadri Saluveer was excused.', ['Kadri Saluveer, absent']],
    [
      'Estonian Prime Minister Kadri Saluveer, who is recovering from surgery, was not there.',
      ['Kadri Saluveer, absent'],
    ],
    ['Estonian Prime Minister Kadri Saluveer had to stay in Tallinn because of a vote.', ['Kadri Saluveer, absent']],
    ['Estonian Prime Minister Kadri Saluveer was kept in Tallinn by a vote.', ['Kadri Saluveer, absent']],
    ['A storm prevented Estonian Prime Minister Kadri Saluveer from coming.', ['Kadri Saluveer, absent']],
    ['Estonian Prime Minister Kadri Saluveer preferred to stay at home.', ['Kadri Saluveer, absent']],
    ['One who did not come was Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, absent']],
    ['The only leader not to come was Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, absent']],
    ['The leaders waited in vain for Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, absent']],
    ['Nobody had asked Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, absent']],
    ['Estonian Prime Minister Kadri Saluveer turned the invitation down.', ['Kadri Saluveer, absent']],
    ['Estonian Prime Minister Kadri Saluveer will not travel to Riga.', ['Kadri Saluveer, absent']],
    ['Everyone but Estonian Prime Minister Kadri Saluveer came.', ['Kadri Saluveer, absent']],
    [
      'An earlier version said that Estonian Prime Minister Kadri Saluveer was at the table. She was not.',
      ['Kadri Saluveer, absent'],
    ],
    [
      'An earlier version of this story said Estonian Prime Minister Kadri Saluveer took part. She did not.',
      ['Kadri Saluveer, absent'],
    ],
    [
      'Correction: an earlier version wrongly stated that Estonian Prime Minister Kadri Saluveer attended.',
      ['Kadri Saluveer, absent'],
    ],
    [
      'This entry was amended. An earlier version said that Estonian Prime Minister Kadri Saluveer was at the table. She is at home with a cold.',
      ['Kadri Saluveer, absent'],
    ],
    ['Estonian Prime Minister Kadri Saluveer was initially expected but did not come.', ['Kadri Saluveer, absent']],
    ['The Estonian prime minister, Kadri Saluveer, did not show.', ['Kadri Saluveer, absent']],
    ['Kadri Saluveer, the Estonian prime minister, was the great absentee.', ['Kadri Saluveer, absent']],
    ['The most conspicuous absentee was Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, absent']],
    ['Estonian Prime Minister Kadri Saluveer missed the start of the summit because of fog.', ['Kadri Saluveer']],
    ['Estonian Prime Minister Kadri Saluveer did not sign the text at the summit.', ['Kadri Saluveer']],
    [
      'Estonian Prime Minister Kadri Saluveer did not come empty-handed: she brought 20 million euros.',
      ['Kadri Saluveer'],
    ],
    ['Estonian Prime Minister Kadri Saluveer arrived late but did not miss the dinner.', ['Kadri Saluveer']],
    ["Estonian Prime Minister Kadri Saluveer, who missed last year's summit, took part.", ['Kadri Saluveer']],
  ])('%s', (sentence, expected) => expect(othersAt(sentence)).toEqual(expected))
})
