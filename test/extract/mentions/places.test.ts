import { describe, expect, test } from 'vitest'
import { mentionReader } from '../../../src/extract/mentions/mentions.ts'
import { lexicon, sentenceOf } from '../document.ts'

const read = mentionReader(lexicon)
const placesOf = (text: string) =>
  (read(sentenceOf(text)).sentences[0]?.mentions ?? []).flatMap((mention) =>
    mention.kind === 'place' ? [[text.slice(mention.start, mention.end), mention.name, mention.country]] : [],
  )

describe('places by gazetteer and by form', () => {
  test.each<[string, (string | undefined)[][]]>([
    ['It fell on Kiev.', [['Kiev', 'Kyiv', 'UKR']]],
    ['in the Sumy region', [['Sumy region', 'Sumy Oblast', 'UKR']]],
    [
      'over the Kursk, Bryansk and Belgorod regions',
      [
        ['Kursk', 'Kursk Oblast', 'RUS'],
        ['Bryansk', 'Bryansk Oblast', 'RUS'],
        ['Belgorod', 'Belgorod Oblast', 'RUS'],
      ],
    ],
    ['in the western region of Kursk', [['Kursk', 'Kursk Oblast', 'RUS']]],
    ['in the village of Zelenyi Zhuravel', [['Zelenyi Zhuravel', 'Zelenyi Zhuravel', undefined]]],
    ['They met in Nice.', [['Nice', 'Nice', 'FRA']]],
    ['over the Black Sea', [['Black Sea', 'Black Sea', undefined]]],
  ])('%s', (text, expected) => expect(placesOf(text)).toEqual(expected))

  test.each(['Nice words were found.', 'Reading aloud is good.', 'A mine was cleared.'])('none in: %s', (text) =>
    expect(placesOf(text)).toEqual([]),
  )
})
