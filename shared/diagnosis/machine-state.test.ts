import { expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { acceptsTls12 } from './schannel-state.ts';
import { snapshotOf, type Short, type TestPc } from './test-pc.suite.ts';
import { updateFiles } from './update-state.ts';

const W7: TestPc = { build: 7601, arch: 'x86' };
const [OLD, NEW, UNREADABLE] = ['6.1.7601.17514', '6.1.7601.24168', null];

it.each<[winhttp: string | null, webio: string | null, state: string]>([
  [NEW, NEW, 'present'],
  [OLD, NEW, 'missing'],
  [NEW, OLD, 'missing'],
  [UNREADABLE, OLD, 'missing'],
  [NEW, UNREADABLE, 'unknown'],
])('judges the update of Windows 7 by winhttp.dll %s and webio.dll %s: %s', (winhttp, webio, state) => {
  const files = Object.entries({ 'winhttp.dll': winhttp, 'webio.dll': webio }).map(([file, version]) => ({
    name: `System32\\${file}`,
    reading: version === null ? { state: 'missing' as const } : { state: 'version' as const, version },
  }));
  const { update } = factsOf({ ...snapshotOf(W7), files });
  expect(update.state).toBe(state);
  expect(update.files.map(({ version }) => version)).toEqual([winhttp, webio]);
});

it.each([19045, null])('needs no update on build %s', (build) => {
  const { update, machine } = factsOf(snapshotOf({ build }));
  expect(update).toEqual({ state: 'not-needed', files: [], requirement: null });
  expect(updateFiles(machine)).toEqual([]);
});

it.each<[what: string, build: number | null, enabled: Short, accepts: boolean]>([
  ['as Windows has it', 19045, null, true],
  ['turned off', 19045, 0, false],
  ['on only by request', 7601, null, false],
  ['a value that can’t be read', 19045, { denied: true }, false],
  ['an unknown Windows version', null, 1, false],
])('knows whether a PC accepts TLS 1.2: %s', (_what, build, enabled, accepts) => {
  const values = { 'schannel.tls-1.2.server.enabled': enabled, 'schannel.tls-1.2.client.enabled': null };
  expect(acceptsTls12(factsOf(snapshotOf({ build, values })))).toBe(accepts);
});
