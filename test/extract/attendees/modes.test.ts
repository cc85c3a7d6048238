import { describe, expect, test } from 'vitest'
import { othersAt } from './summit.ts'

describe('who is in the room and who on a screen', () => {
  test.each<[string, string[]]>([
    [
      'The chair is shared by Estonian Prime Minister Kadri Saluveer, who travelled to Riga in the morning, and Finnish President Eero Vuorinen, whose picture is being beamed in from Turku.',
      ['Kadri Saluveer, host', 'Eero Vuorinen, host, remote'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer (by video), Finnish President Eero Vuorinen and Polish Prime Minister Adam Wrona took part.',
      ['Kadri Saluveer, remote', 'Eero Vuorinen', 'Adam Wrona'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer, Finnish President Eero Vuorinen (via video link) and Polish Prime Minister Adam Wrona took part.',
      ['Kadri Saluveer', 'Eero Vuorinen, remote', 'Adam Wrona'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer, Finnish President Eero Vuorinen and, by video, Polish Prime Minister Adam Wrona took part.',
      ['Kadri Saluveer', 'Eero Vuorinen', 'Adam Wrona, remote'],
    ],
    [
      'Taking part were Estonian Prime Minister Kadri Saluveer, Finnish President Eero Vuorinen and, on a screen, Polish Prime Minister Adam Wrona.',
      ['Kadri Saluveer', 'Eero Vuorinen', 'Adam Wrona, remote'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer and Finnish President Eero Vuorinen took part by video.',
      ['Kadri Saluveer, remote', 'Eero Vuorinen, remote'],
    ],
    ['Estonian Prime Minister Kadri Saluveer was there as pixels.', ['Kadri Saluveer, remote']],
    [
      'Finnish President Eero Vuorinen was there as pixels, and so was Kadri Saluveer of Estonia, with a sheet of paper in front of the camera.',
      ['Eero Vuorinen, remote', 'Kadri Saluveer, remote'],
    ],
    ['Estonian Prime Minister Kadri Saluveer was patched in on a video link from Tallinn.', ['Kadri Saluveer, remote']],
    [
      'Estonian Prime Minister Kadri Saluveer spoke to those in the hall from Tallinn over a secure video line.',
      ['Kadri Saluveer, remote'],
    ],
    [
      'For the second half, the Estonian Prime Minister, Kadri Saluveer, was connected from Tallinn by video.',
      ['Kadri Saluveer, remote'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer, Finnish President Eero Vuorinen and their Polish colleague Adam Wrona spoke to the meeting via video link. So did the President of the European Commission, Ursula von der Leyen.',
      ['Kadri Saluveer, remote', 'Eero Vuorinen, remote', 'Adam Wrona, remote', 'Ursula von der Leyen, remote'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer joined by video, as did Finnish President Eero Vuorinen.',
      ['Kadri Saluveer, remote', 'Eero Vuorinen, remote'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer joined by video, and so did Finnish President Eero Vuorinen.',
      ['Kadri Saluveer, remote', 'Eero Vuorinen, remote'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer joined by video. The same goes for Finnish President Eero Vuorinen.',
      ['Kadri Saluveer, remote', 'Eero Vuorinen, remote'],
    ],
    [
      'They were joined in the hall by Estonian Prime Minister Kadri Saluveer and, through a video connection from Turku, by the President of Finland, Eero Vuorinen.',
      ['Kadri Saluveer', 'Eero Vuorinen, remote'],
    ],
    ['Facing them on the wall appeared Estonian Prime Minister Kadri Saluveer.', ['Kadri Saluveer, remote']],
    [
      'On the wall appeared Estonian Prime Minister Kadri Saluveer in Tallinn and Finnish President Eero Vuorinen in Turku.',
      ['Kadri Saluveer, remote', 'Eero Vuorinen, remote'],
    ],
    ['Finnish President Eero Vuorinen had to dial in from Turku.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen listened in by video from Turku.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen listened in from Turku.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen attended remotely.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen was on the phone.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen took part by telephone.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen, on the phone from Turku, backed the plan.', ['Eero Vuorinen, remote']],
    ['On the screen: Finnish President Eero Vuorinen.', ['Eero Vuorinen, remote']],
    ['Only Finnish President Eero Vuorinen was on the screen.', ['Eero Vuorinen, remote']],
    ['The face of Finnish President Eero Vuorinen was on the screen.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen followed the talks on a screen.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen co-chaired from Turku by video.', ['Eero Vuorinen, host, remote']],
    ['By video from Turku, Finnish President Eero Vuorinen asked for more.', ['Eero Vuorinen, remote']],
    ['Via video link, Finnish President Eero Vuorinen told the leaders about the strikes.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen addressed the leaders by video link.', ['Eero Vuorinen, remote']],
    [
      'The others, among them Finnish President Eero Vuorinen and Polish Prime Minister Adam Wrona, were connected by video.',
      ['Eero Vuorinen, remote', 'Adam Wrona, remote'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer came in person, while Finnish President Eero Vuorinen was linked in from Turku.',
      ['Kadri Saluveer', 'Eero Vuorinen, remote'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer sat at the table; Finnish President Eero Vuorinen and Polish Prime Minister Adam Wrona were on screens.',
      ['Kadri Saluveer', 'Eero Vuorinen, remote', 'Adam Wrona, remote'],
    ],
    [
      'Virtually present were Finnish President Eero Vuorinen and Polish Prime Minister Adam Wrona.',
      ['Eero Vuorinen, remote', 'Adam Wrona, remote'],
    ],
    ['Finnish President Eero Vuorinen is among the many who are taking part by video.', ['Eero Vuorinen, remote']],
    [
      'Connected by video: Finnish President Eero Vuorinen, Polish Prime Minister Adam Wrona.',
      ['Eero Vuorinen, remote', 'Adam Wrona, remote'],
    ],
    [
      'In person: Estonian Prime Minister Kadri Saluveer. By video: Finnish President Eero Vuorinen.',
      ['Kadri Saluveer', 'Eero Vuorinen, remote'],
    ],
    [
      'In the hall: Estonian Prime Minister Kadri Saluveer. On screen: Finnish President Eero Vuorinen.',
      ['Kadri Saluveer', 'Eero Vuorinen, remote'],
    ],
    ['Finnish President Eero Vuorinen stayed connected from Turku.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen logged in from a train.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen watched from Turku on a screen.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen spoke from Turku via satellite.', ['Eero Vuorinen, remote']],
    ['The Finnish president, Eero Vuorinen, could only be seen on the big screen.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen took part in the discussion by secure line.', ['Eero Vuorinen, remote']],
    ['Finnish President Eero Vuorinen was in the hall.', ['Eero Vuorinen']],
    [
      'Finnish President Eero Vuorinen, who had come by train, sat next to Estonian Prime Minister Kadri Saluveer, who joined by video.',
      ['Eero Vuorinen', 'Kadri Saluveer, remote'],
    ],
    [
      'Finnish President Eero Vuorinen, who had spoken by video with the US president in the morning, sat at the table.',
      ['Eero Vuorinen'],
    ],
    [
      'Finnish President Eero Vuorinen announced at the summit that a video link to Kyiv would be set up.',
      ['Eero Vuorinen'],
    ],
  ])('%s', (sentence, expected) => expect(othersAt(sentence)).toEqual(expected))
})
