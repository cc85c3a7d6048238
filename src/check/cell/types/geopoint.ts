import { isObject } from '../../descriptor/json.ts'
import type { CellReader, Logical } from '../logical.ts'
import { parsed } from './json.ts'

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?`
const PAIR = new RegExp(String.raw`^\s*(${NUMBER})\s*,\s*(${NUMBER})\s*$`)

/** Longitude before latitude, as text, as a JSON array or as an object with `lon` and `lat`. */
export function geopointReader(format: string): CellReader {
  const native = (value: unknown) =>
    format === 'object' ? fromObject(value) : format === 'array' ? fromArray(value) : undefined
  return {
    noun: 'a point as longitude, latitude',
    rule: format === 'default' ? 'type=geopoint' : `format=${format}`,
    native,
    text: (text) => {
      if (format === 'array' || format === 'object') return native(parsed(text))
      const [, lon, lat] = PAIR.exec(text) ?? []
      return lon === undefined ? undefined : point(Number(lon), Number(lat))
    },
  }
}

const fromArray = (value: unknown) =>
  Array.isArray(value) && value.length === 2 ? point(value[0], value[1]) : undefined

const fromObject = (value: unknown) =>
  isObject(value) && Object.keys(value).length === 2 ? point(value.lon, value.lat) : undefined

function point(lon: unknown, lat: unknown): Logical | undefined {
  if (typeof lon !== 'number' || typeof lat !== 'number') return undefined
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? { key: `${lon},${lat}` } : undefined
}
