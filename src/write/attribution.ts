/**
 * Whom the package owes a mention: data sets whose facts are in the lexicon, and so in names, country codes and
 * coordinates of every package. Public domain sources are named with those that ask for it.
 */
export interface Attribution {
  readonly title: string
  readonly path: string
  readonly license: string
  /** What is taken from it. */
  readonly use: string
}

export const ATTRIBUTIONS: readonly Attribution[] = [
  {
    title: 'GeoNames',
    path: 'https://www.geonames.org/',
    license: 'CC BY 4.0',
    use: 'names and coordinates of towns and regions; spellings and the choice of places are changed',
  },
  {
    title: 'Global Power Plant Database, World Resources Institute',
    path: 'https://datasets.wri.org/datasets/global-power-plant-database',
    license: 'CC BY 4.0',
    use: 'coordinates of power plants',
  },
  {
    title: 'Natural Earth',
    path: 'https://www.naturalearthdata.com/',
    license: 'public domain',
    use: 'points of countries, regions and seas',
  },
  {
    title: 'OurAirports',
    path: 'https://ourairports.com/data/',
    license: 'public domain',
    use: 'coordinates of airports and airfields',
  },
  {
    title: 'Wikidata',
    path: 'https://www.wikidata.org/',
    license: 'CC0 1.0',
    use: 'spellings of names and offices of people',
  },
  {
    title: 'Ministers database, Institute for Government',
    path: 'https://www.instituteforgovernment.org.uk/',
    license: 'CC BY 4.0',
    use: 'names and offices of British ministers',
  },
  {
    title: 'Consolidated sanctions lists, European Union',
    path: 'https://eur-lex.europa.eu/',
    license: 'reuse with acknowledgement of the source, © European Union',
    use: 'spellings of names of Russian and Belarusian officials',
  },
]
