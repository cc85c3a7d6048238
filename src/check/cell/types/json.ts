import { isObject } from '../../descriptor/json.ts'
import { type CellReader, canonical } from '../logical.ts'

const GEO_TYPES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
  'Feature',
  'FeatureCollection',
])

/** A cell that holds JSON, or in a JSON file the value itself. */
function jsonReader(type: string, noun: string, accepts: (value: unknown) => boolean): CellReader {
  const native = (value: unknown) => (accepts(value) ? { key: canonical(value), json: value } : undefined)
  return { noun, rule: `type=${type}`, native, text: (text) => native(parsed(text)) }
}

export const objectReader = (): CellReader => jsonReader('object', 'a JSON object', isObject)

export const arrayReader = (): CellReader => jsonReader('array', 'a JSON array', Array.isArray)

/** GeoJSON by its outline: a known type with the member that it needs. TopoJSON where the format says so. */
export const geojsonReader = (format: string): CellReader =>
  format === 'topojson'
    ? jsonReader(
        'geojson',
        'TopoJSON',
        (value) => isObject(value) && value.type === 'Topology' && isObject(value.objects) && Array.isArray(value.arcs),
      )
    : jsonReader('geojson', 'GeoJSON', isGeoJson)

function isGeoJson(value: unknown): boolean {
  if (!isObject(value) || typeof value.type !== 'string' || !GEO_TYPES.has(value.type)) return false
  if (value.type === 'FeatureCollection') return Array.isArray(value.features)
  if (value.type === 'Feature') return isObject(value.geometry) || value.geometry === null
  return Array.isArray(value.type === 'GeometryCollection' ? value.geometries : value.coordinates)
}

/** The value of a JSON text, or undefined, which no JSON text means. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
