// Made from schemas/*.schema.json by `npm run types`; do not edit.

/**
 * One row per document of the dossier.
 */
export interface SourcesRow {
/**
 * File name without its extension, in lower case, other characters than a-z 0-9 . _ - turned into -.
 */
source_id: string
/**
 * Path of the document inside the dossier.
 */
file: string
/**
 * The headline as printed.
 */
title?: string
/**
 * The outlet that published the document, when its text or metadata says so.
 */
publisher?: string
/**
 * The wire service or outlet that the text credits as its origin.
 */
agency?: string
/**
 * Names in the by-line.
 */
authors?: string
/**
 * Day of publication.
 */
published_on?: string
/**
 * How the day of publication is known: stated (printed as the date of the document), metadata (sidecar file, front matter or HTML metadata), inferred (no date is printed: the latest day that the text itself dates as past or present), unknown.
 */
published_on_basis: ("stated" | "metadata" | "inferred" | "unknown")
/**
 * Web address of the document, when known.
 */
url?: string
/**
 * Language of the document as a BCP 47 tag.
 */
language?: string
/**
 * Words in the body of the document.
 */
words?: number
/**
 * SHA-256 digest of the file's bytes, in lower-case hexadecimal digits.
 */
sha256: string
}

/**
 * One row per meeting that people are reported to have held or to be about to hold.
 */
export interface MeetingsRow {
/**
 * First day of the meeting, or "undated", and a slug of its name.
 */
meeting_id: string
/**
 * The forum in its usual English form, else a short descriptive name.
 */
name: string
/**
 * The highest level reported as meeting.
 */
level?: ("leaders" | "foreign_ministers" | "defence_ministers" | "military_chiefs" | "officials")
/**
 * First day of the meeting.
 */
held_on?: string
/**
 * How the day is known: stated (day, month and year readable in one place), inferred (from a weekday, a missing year, "today" and the publication date, or another document of the dossier), unknown.
 */
held_on_basis: ("stated" | "inferred" | "unknown")
/**
 * in_person (they gather at a place and nobody is said to join from afar), virtual (called virtual, online, a video or phone call), hybrid (some are said to join from afar), unstated.
 */
format: ("in_person" | "virtual" | "hybrid" | "unstated")
/**
 * Towns or sites where participants are reported to meet.
 */
places?: string
/**
 * Countries (ISO 3166-1 alpha-3) or organisations that host or chair.
 */
hosts?: string
/**
 * Number of countries or states stated to take part.
 */
countries_represented?: number
/**
 * Columns of this row whose number the source gives only approximately.
 */
approximate?: string
/**
 * Number of documents of the dossier that report this row.
 */
source_count: number
}

/**
 * One row per person or delegation per meeting.
 */
export interface AttendeesRow {
/**
 * Meeting ID, a slash and a slug of the name.
 */
attendee_id: string
/**
 * The meeting attended.
 */
meeting_id: string
/**
 * person (a named person) or delegation (a country or organisation named as taking part, where none of its people is named in that document).
 */
kind: ("person" | "delegation")
/**
 * Full name in its usual English spelling; for a delegation the name of the country or organisation.
 */
name: string
/**
 * The office as stated, without the country.
 */
title?: string
/**
 * Country represented (ISO 3166-1 alpha-3); empty for people of international organisations.
 */
country?: string
/**
 * International organisation represented.
 */
organization?: string
/**
 * host (hosts, co-hosts, chairs, convenes) or participant.
 */
role: ("host" | "participant")
/**
 * How the person takes part: in_person, remote, unstated.
 */
mode: ("in_person" | "remote" | "unstated")
/**
 * attended (took part or is taking part), expected (will, is due to, plans to), absent (said not to take part).
 */
status: ("attended" | "expected" | "absent")
/**
 * Number of documents of the dossier that report this row.
 */
source_count: number
}

/**
 * One row per thing that a meeting agreed, planned, or had put before it.
 */
export interface DecisionsRow {
/**
 * Meeting ID, a slash and the topic, made unique by -2, -3.
 */
decision_id: string
/**
 * The meeting that took the decision; empty where none is coded.
 */
meeting_id?: string
/**
 * The meeting's date, unless another is stated.
 */
decided_on?: string
/**
 * What the decision is about, by the list of the codebook.
 */
topic: ("headquarters" | "headquarters_rotation" | "coordination_cell" | "force_deployment" | "land_forces" | "air_security" | "maritime_security" | "military_aid" | "funding" | "sanctions" | "security_guarantees" | "ceasefire" | "peace_process" | "humanitarian" | "membership" | "next_meeting" | "other")
/**
 * agreed (agreed, decided, adopted, established), planned (will be done, plans are under way), proposed (put forward by someone, called for), discussed (on the agenda, no outcome).
 */
status: ("agreed" | "planned" | "proposed" | "discussed")
/**
 * What was decided, in one sentence of at most 240 characters that stands alone.
 */
summary: string
/**
 * Where it is to happen or be based.
 */
places?: string
/**
 * Countries that lead or command it (ISO 3166-1 alpha-3).
 */
lead_countries?: string
/**
 * Stated duration (ISO 8601).
 */
duration?: string
/**
 * What it waits for, in the text's words.
 */
condition?: string
/**
 * Number of documents of the dossier that report this row.
 */
source_count: number
}

/**
 * One row per reported attack, by day, attacker and place that has figures of its own.
 */
export interface StrikesRow {
/**
 * Day of the strike, or "undated", attacker, and a slug of the first place or of the country.
 */
strike_id: string
/**
 * Day on which the attack, or the night of it, ended.
 */
struck_on?: string
/**
 * How the day is known: stated, inferred, unknown.
 */
struck_on_basis: ("stated" | "inferred" | "unknown")
/**
 * Side that attacked (ISO 3166-1 alpha-3), or the usual English name of an armed group that is no state.
 */
attacker?: string
/**
 * Country attacked (ISO 3166-1 alpha-3), in its internationally recognised borders.
 */
target_country?: string
/**
 * Towns, regions or sites attacked, in English; empty for a figure that covers the whole country.
 */
places?: string
/**
 * Drones, decoys included, reported as launched.
 */
drones_launched?: number
/**
 * Drones reported as shot down or intercepted.
 */
drones_downed?: number
/**
 * Drones reported as jammed or lost from radar.
 */
drones_suppressed?: number
/**
 * Missiles of every kind reported as launched.
 */
missiles_launched?: number
/**
 * Missiles reported as shot down or intercepted.
 */
missiles_downed?: number
/**
 * People reported as killed at this row's place.
 */
killed?: number
/**
 * People reported as wounded at this row's place.
 */
wounded?: number
/**
 * Columns of this row whose number the source gives only approximately.
 */
approximate?: string
/**
 * Other stated damage or disruption, in one short sentence.
 */
effects?: string
/**
 * People or bodies to whom the figures are attributed.
 */
reported_by?: string
/**
 * Latitude of the first place (WGS 84), from the gazetteer.
 */
latitude?: number
/**
 * Longitude of the first place (WGS 84), from the gazetteer.
 */
longitude?: number
/**
 * Number of documents of the dossier that report this row.
 */
source_count: number
}

/**
 * One row per cell and document that speaks to it: what each document says of a cell, also where it differs from the value kept.
 */
export interface EvidenceRow {
/**
 * Table, record, field and source joined by slashes, made unique by -2, -3.
 */
evidence_id: string
/**
 * Table of the cell.
 */
table: ("sources" | "meetings" | "attendees" | "decisions" | "strikes")
/**
 * Primary key of the record in that table.
 */
record_id: string
/**
 * Column of the cell.
 */
field: string
/**
 * What this document says, in the cell's own form; of a list cell, one item.
 */
value: string
/**
 * Whether that is the value kept; of a list cell, whether the item is in it.
 */
agrees: boolean
/**
 * stated (read off the quote), inferred (worked out: a weekday's date, a missing year, another document), corrected (a person's ruling).
 */
basis: ("stated" | "inferred" | "corrected")
/**
 * Name of the rule that read the value.
 */
rule: string
/**
 * Document that speaks.
 */
source_id: string
/**
 * Offset of the first character of the quote in the text of the document as read, in Unicode code points, from 0.
 */
start: number
/**
 * Offset after the last character of the quote, in Unicode code points.
 */
end: number
/**
 * Exactly the text between start and end, at most 300 characters, enough to judge the value by.
 */
quote: string
}

export interface Tables {
  sources: SourcesRow[]
  meetings: MeetingsRow[]
  attendees: AttendeesRow[]
  decisions: DecisionsRow[]
  strikes: StrikesRow[]
  evidence: EvidenceRow[]
}

export type TableName = keyof Tables
