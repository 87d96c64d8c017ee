import * as v from 'valibot';
import { jsonText } from '../output/json.ts';
import { reportSchema, type Names, type Report } from './report.ts';

/** SHA-256 of a text's UTF-8 bytes, as 64 lowercase hex digits. The main process has it, `shared` doesn't. */
export type Sha256 = (text: string) => string;

/** A sealed report: its creator, its time, and a checksum over everything else in it. */
export type SealedReport = Report & { readonly version: string; readonly when: string; readonly sha256: string };

export const isSealed = (report: Report): report is SealedReport =>
  report.version !== undefined && report.when !== undefined && report.sha256 !== undefined;

/** The origin of a sealed report. `names` is null if the user doesn't want them in it. */
export interface Origin {
  readonly version: string;
  readonly when: string;
  readonly names: Names | null;
}

/** Replaces the name of a computer that was omitted. */
export const WITHHELD = 'withheld';

/** Returns the ladder without the names of proxy servers, but with their presence. */
function withoutHosts(ladder: Report['ladder']): Report['ladder'] {
  return ladder.map((rung) =>
    rung.rung !== 'proxy'
      ? rung
      : {
          ...rung,
          evidence: rung.evidence.map((one) =>
            one.found === null || one.found === 'direct' ? one : { ...one, found: WITHHELD },
          ),
        },
  );
}

/** Returns the checksum of a report: over its canonical form without the checksum itself. */
export function checksumOf(report: Report, sha256: Sha256): string {
  return sha256(canonicalJson({ ...report, sha256: undefined }));
}

function ordered<T extends Report>(report: T): T {
  const parsed = v.safeParse(reportSchema, report);
  return parsed.success ? (parsed.output as T) : report;
}

/** Returns a report as the text of a JSON file: our only form, for any order of its members. */
export const reportJson = (report: Report): string => `${jsonText(ordered(report))}\n`;

/** Seals a report. Without `names` it contains no name of a user or a computer. */
export function sealReport(report: Report, origin: Origin, sha256: Sha256): SealedReport {
  const { version, when, names } = origin;
  const made = {
    ...report,
    shape: 'report' as const,
    ladder: names === null ? withoutHosts(report.ladder) : report.ladder,
    version,
    when,
    ...(names === null ? {} : { names }),
  };
  return ordered({ ...made, sha256: checksumOf(made, sha256) });
}

/** RFC 8785: members by their UTF-16 units, no white space, as ECMAScript writes. Undefined ones are omitted. */
export function canonicalJson(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map((item: unknown) => canonicalJson(item)).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const members = Object.entries(data).filter(([, value]) => value !== undefined);
  // `<` compares by UTF-16 units, as the RFC requires; no two names are equal
  const ordered = [...members].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${ordered.map(([name, value]) => `${JSON.stringify(name)}:${canonicalJson(value)}`).join(',')}}`;
}
