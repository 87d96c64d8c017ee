import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { fleetPc, type Broken, type BrokenReason, type FleetPc } from '../../../shared/fleet/input.ts';
import { readInput, readWhole } from '../../../shared/fleet/reader.ts';
import type { Report } from '../../../shared/report/report.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { MOST_REPORT_BYTES } from '../../bounded-file.ts';
import { check } from '../read/check.ts';
import { openPc } from '../pc/open-pc.ts';
import { NOTHING_NAMED } from '../pc/pc.ts';

/** A fleet task for the thread: the contents of some texts or of a registry file, in short or as a full report. */
export type FleetTask =
  | { readonly kind: 'texts'; readonly texts: readonly Uint8Array[] }
  | { readonly kind: 'whole'; readonly text: Uint8Array }
  | { readonly kind: 'registry'; readonly path: string; readonly named: Snapshot['named'] };

/** An input; null for an empty text. */
export type FoundPc = Result<FleetPc, Broken> | null;
export type FleetAnswer =
  | { readonly kind: 'pcs'; readonly found: readonly FoundPc[] }
  | { readonly kind: 'report'; readonly found: Result<Report, Broken> };

export const refused = (why: BrokenReason): Broken => ({ ok: false, why });

/** Ignores blank lines and a byte order mark. */
const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trim();

function inputIn(bytes: Uint8Array): FoundPc {
  const text = textOf(bytes);
  return text === '' ? null : readInput(text);
}

/** Like `check --registry`; `named` only adds what an export lacks. The limit of size is that of a report. */
export async function readRegistry(path: string, named: Snapshot['named']): Promise<Result<Report, Broken>> {
  const pc = await openPc({ registry: path, most: MOST_REPORT_BYTES, driver: null, named: NOTHING_NAMED, self: null });
  if (!pc.ok) return refused(pc.code === 'registry-too-large' ? 'too-long' : 'no-registry-file');
  const found = (await check(pc.value)).report;
  const missing = {
    release: found.machine.release === 'unknown' ? named.release : null,
    architecture: found.architectureAssumed === true ? named.architecture : null,
  };
  const isComplete = missing.release === null && missing.architecture === null;
  const report = isComplete ? found : (await check({ ...pc.value, named: missing })).report;
  await pc.value.driver.close();
  return succeed(report);
}

export async function answerFleetTask(task: FleetTask): Promise<FleetAnswer> {
  switch (task.kind) {
    case 'texts':
      return { kind: 'pcs', found: task.texts.map(inputIn) };
    case 'whole':
      return { kind: 'report', found: readWhole(textOf(task.text)) };
    case 'registry':
      return { kind: 'report', found: await readRegistry(task.path, task.named) };
  }
}

export const pcOfReport = (found: Result<Report, Broken>): Result<FleetPc, Broken> =>
  found.ok ? succeed(fleetPc(found.value)) : found;
