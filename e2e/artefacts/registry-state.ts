import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArtefactFile } from '../../shared/artefacts/artefact.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import { pathIn64BitView } from '../../shared/windows/registry.ts';
import { RELEASE_IDS, type KnownRelease } from '../../shared/windows/releases.ts';
import { refOf, SETTINGS } from '../../shared/windows/settings.ts';
import { apply } from '../../electron/services/change/apply.ts';
import { check } from '../../electron/services/read/check.ts';
import { exportFiles, type ExportRequest } from '../../electron/services/report/export.ts';
import { openPc } from '../../electron/services/pc/open-pc.ts';
import { NOTHING_NAMED, type Pc } from '../../electron/services/pc/pc.ts';
import { planDigest } from '../../electron/services/change/digests.ts';
import { CHECKOUT } from '../shells/chromium-bridge.ts';
import { SERVER_SAMPLE_IDS } from '../server-samples.ts';
import { copySample } from '../shells/sample-copy.ts';
import { parseRegText } from '../wine/reg-text.mjs';

export const SAMPLES_FOLDER = join(CHECKOUT, 'electron/samples');
export const ALL_SAMPLE_IDS = readdirSync(SAMPLES_FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
/** Each is tried in every format, so those that differ from others as servers alone are left out. */
export const SAMPLE_IDS = ALL_SAMPLE_IDS.filter((id) => !SERVER_SAMPLE_IDS.includes(id));

/** Values by the full path in capitals, `HKLM\...\NAME`, each as `type:bytes`. Read without the program's parser. */
export type RegistryState = ReadonlyMap<string, string>;

export const stateKey = (path: string, name: string): string => `HKLM\\${path}\\${name}`.toUpperCase();

/** A number as it is written in a state. */
export function dwordState(number: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return `4:${bytes.toString('hex')}`;
}

/** The number of a value in a state; -1 for anything but a DWORD of four bytes. */
export function numberIn(state: RegistryState, key: string): number {
  const bytes = /^4:([0-9a-f]{8})$/.exec(state.get(key) ?? '')?.[1];
  return bytes === undefined ? -1 : Buffer.from(bytes, 'hex').readUInt32LE();
}

export function stateOfText(text: string): RegistryState {
  const entries = parseRegText(text).filter(({ name }) => name !== null);
  return new Map(
    entries.map(({ key, name, type, data }) => [
      `${key.replace(/^HKEY_LOCAL_MACHINE/i, 'HKLM')}\\${name ?? ''}`.toUpperCase(),
      `${type}:${data}`,
    ]),
  );
}

/** The same with some values changed; null removes. */
export function changed(state: RegistryState, changes: Iterable<readonly [string, string | null]>): RegistryState {
  const next = new Map(state);
  for (const [key, value] of changes) {
    if (value === null) next.delete(key);
    else next.set(key, value);
  }
  return next;
}

/** Only the values that the program may write, in each view that the PC has. */
export function writable(state: RegistryState, isX86: boolean): Readonly<Record<string, string>> {
  const keys = SETTINGS.filter((row) => row.scope !== null).flatMap((row) =>
    row.views
      .filter((view) => view === 'native' || !isX86)
      .map((view) => stateKey(pathIn64BitView(refOf(row, view)), row.name)),
  );
  return Object.fromEntries(keys.flatMap((key) => (state.has(key) ? [[key, state.get(key) ?? '']] : [])));
}

/** What tools can ask a PC about itself, read off its registry. */
export interface SamplePc {
  readonly id: string;
  readonly state: RegistryState;
  readonly build: number;
  readonly isServer: boolean;
  readonly isX86: boolean;
  readonly release: KnownRelease;
}

const textIn = (state: RegistryState, key: string): string =>
  Buffer.from((state.get(key.toUpperCase()) ?? '').replace(/^\d+:/, ''), 'hex')
    .toString('utf16le')
    .replace(/\0$/, '');

export const readText = (bytes: Buffer): string =>
  bytes.toString(bytes[0] === 0xff ? 'utf16le' : 'utf8').replace(/^\ufeff/, '');

async function open(folder: string): Promise<Pc> {
  const pc = await openPc({ registry: folder, driver: null, named: NOTHING_NAMED, self: null });
  if (!pc.ok) throw new Error(pc.code);
  return pc.value;
}

export async function readSamplePc(id: string): Promise<SamplePc> {
  const state = stateOfText(readText(readFileSync(join(SAMPLES_FOLDER, id, 'registry.reg'))));
  const version = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
  const environment = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment';
  const { release } = (await check(await open(join(SAMPLES_FOLDER, id)))).report.machine;
  const known = RELEASE_IDS.find((one) => one === release);
  if (known === undefined) throw new Error(`${id} is ${release}`);
  return {
    id,
    state,
    build: Number(textIn(state, `${version}\\CurrentBuildNumber`)),
    isServer: /server/i.test(textIn(state, `${version}\\InstallationType`)) || known.startsWith('server'),
    isX86: textIn(state, `${environment}\\PROCESSOR_ARCHITECTURE`).toLowerCase() === 'x86',
    release: known,
  };
}

const APPLIED = new Map<string, Promise<RegistryState>>();

/** What the registry is after the program itself has applied a selection to a copy of the sample; done once. */
export function afterApply(id: string, selection: Selection): Promise<RegistryState> {
  const key = `${id} ${JSON.stringify(selection)}`;
  const known = APPLIED.get(key) ?? applied(id, selection);
  APPLIED.set(key, known);
  return known;
}

async function applied(id: string, selection: Selection): Promise<RegistryState> {
  const copy = await copySample(join(SAMPLES_FOLDER, id));
  try {
    const pc = await open(copy.folder);
    const { report } = await check(pc, selection);
    const done = await apply(pc, selection, planDigest(report.plan), undefined, { confirmed: ['without-tls12'] });
    if (!done.ok) throw new Error(done.code);
    await pc.driver.close();
    return stateOfText(await copy.read());
  } finally {
    await copy.remove();
  }
}

const EXPORTED = new Map<string, Promise<ReadonlyMap<string, ArtefactFile>>>();

/** The files of an export by name, made from the sample if it is about one PC; done once. */
export function exportedFiles(id: string, request: ExportRequest): Promise<ReadonlyMap<string, ArtefactFile>> {
  const key = `${request.thisPc === true ? id : ''} ${JSON.stringify(request)}`;
  const known = EXPORTED.get(key) ?? exported(id, request);
  EXPORTED.set(key, known);
  return known;
}

async function exported(id: string, request: ExportRequest): Promise<ReadonlyMap<string, ArtefactFile>> {
  const pc = request.thisPc === true ? await open(join(SAMPLES_FOLDER, id)) : null;
  const files = await exportFiles(request, pc);
  if (!files.ok) throw new Error(`${files.code} ${JSON.stringify(files.details)}`);
  return new Map(files.value.map((file) => [file.name, file]));
}
