/** `dossier.yaml`: name, title, licence and so on of a dossier. */
import type { DossierMetadata, Finding } from '../model.ts'
import { dossierName } from './names.ts'
import { readSettings } from './settings.ts'

/** Reads it; `folder` is the folder's name, which gives name and title where the file does not. */
export function readDossierFile(
  file: string,
  text: string,
  folder: string,
): { metadata: DossierMetadata; findings: readonly Finding[] } {
  const bare = text.replace(/^\ufeff/, '')
  const { values, findings } =
    bare.trim() === '' ? { values: {}, findings: [] } : readSettings(file, bare, 'dossier', 'dossier/invalid')
  const { licences, ...rest } = values
  const licenses = rest['licenses'] ?? licences
  // The schema has seen to it that the values are what DossierMetadata says.
  const stated = { ...rest, ...(licenses !== undefined && { licenses }) } as Partial<DossierMetadata>
  return {
    metadata: { ...stated, name: stated.name ?? dossierName(folder), title: stated.title ?? title(folder) },
    findings,
  }
}

/** "coalition-of-the-willing" -> "Coalition of the willing". */
function title(folder: string): string {
  const words = folder
    .normalize('NFC')
    .replaceAll(/[-_\s\p{Cc}\p{Cf}\ufffd]+/gu, ' ')
    .trim()
  return words === '' ? 'Dossier' : words.charAt(0).toUpperCase() + words.slice(1)
}
