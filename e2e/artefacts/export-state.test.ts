import { beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../../build/only-on.suite.ts';
import { decisionOf } from '../../shared/artefacts/artefact-files.suite.ts';
import type { Target } from '../../shared/remediation/scopes/target.ts';
import { familyOf } from '../../shared/windows/families.ts';
import { FORMAT_KINDS } from '../../shared/remediation/export-formats.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import { PROFILE_IDS, type ProfileId } from '../../shared/tls/profiles.ts';
import { DEFAULT_SCOPES, SCOPES, type Scope } from '../../shared/remediation/scopes/index.ts';
import type { Reader } from './reader.ts';
import { thisPcReader as cmdOfThisPc } from './readers/cmd.ts';
import { READ_IDS, READERS, type ReadId } from './readers/index.ts';
import { thisPcReader as regOfThisPc } from './readers/reg.ts';
import {
  afterApply,
  exportedFiles,
  numberIn,
  readSamplePc,
  SAMPLE_IDS,
  stateKey,
  writable,
  type RegistryState,
  type SamplePc,
} from './registry-state.ts';

const selectionOf = (profile: ProfileId, scopes: readonly Scope[]): Selection => ({
  choice: { kind: 'profile', profile },
  scopes,
});

/** The recommended profile suits every Windows; a number is for the one that was named. */
const releasesFor = (profile: ProfileId, pc: SamplePc) => (profile === 'recommended' ? null : [pc.release]);

function targetsFor(pc: SamplePc, selection: Selection, profile: ProfileId): readonly Target[] {
  const { families } = decisionOf(selection, releasesFor(profile, pc));
  const targets = families.find(({ family }) => family === familyOf(pc.release))?.targets ?? [];
  return targets.filter(({ view }) => view === 'native' || !pc.isX86);
}

const pcs = new Map<string, SamplePc>();

beforeAll(async () => {
  for (const id of SAMPLE_IDS) pcs.set(id, await readSamplePc(id));
});

const pcOf = (id: string): SamplePc => pcs.get(id)!;

/**
 * What a format of a fixed state writes where `apply` leaves alone what serves: the one difference that there may be. A
 * target counts only where its own tests hold on the PC before.
 */
function withFixedTargets(pc: SamplePc, applied: RegistryState, targets: readonly Target[]): RegistryState {
  const next = new Map(applied);
  for (const { path, name, value, leaveAloneIf } of targets) {
    const left = leaveAloneIf.every(
      (test) => test.numbers.includes(numberIn(pc.state, stateKey(path, test.name))) !== test.negated,
    );
    const key = stateKey(path, name);
    if (leaveAloneIf.length === 0 || !left) continue;
    if (value === null) next.delete(key);
    else next.set(key, `4:${value.toString(16).padStart(8, '0').match(/../g)!.reverse().join('')}`);
  }
  return next;
}

/** Which of the targets an undo deletes, by what the registry is before it. */
const DELETES: Readonly<Partial<Record<Reader['undo'], (target: Target, state: RegistryState) => boolean>>> = {
  'deletes-what-was-written': ({ value }) => value !== null,
  'deletes-what-it-finds-as-written': ({ path, name, value }, state) =>
    value !== null && numberIn(state, stateKey(path, name)) === value,
  'deletes-all': () => true,
};

/** The profile for a pair of a sample and a format: each sample meets each profile, and so does each format. */
const profileFor = (sample: number, format: number): ProfileId =>
  PROFILE_IDS[(sample + format) % PROFILE_IDS.length] ?? 'recommended';

describe.each(SAMPLE_IDS.map((id, index) => [id, index] as const))('on %s', (id, sample) => {
  const all = READ_IDS.map((format, index) => [format, profileFor(sample, index)] as const);
  // In a run of all stages each sample meets a third of the formats, in turns.
  const cases = partOf(all, 3, sample % 3);
  it.each(cases)('%s of the profile %s gives what apply does, or one state where that leaves alone', async (...of) => {
    const { pc, selection, targets, files } = await made(...of);
    const [format] = of;
    if (READERS[format].isFor?.(pc) === false) return;
    const applied = await afterApply(id, selection);
    const isFixed = FORMAT_KINDS[format] === 'fixed-state';
    const expected = writable(isFixed ? withFixedTargets(pc, applied, targets) : applied, pc.isX86);
    const after = await READERS[format].after({ files, purpose: 'apply', pc, targets }, pc.state);
    expect(writable(after, pc.isX86)).toEqual(expected);
  });

  it.each(cases)('the undo of %s of the profile %s undoes only what was written', async (...of) => {
    const { pc, targets, files } = await made(...of);
    const { after: use, undo, isFor } = READERS[of[0]];
    const deletes = DELETES[undo];
    if (isFor?.(pc) === false) return;
    if (files.size === 0 || undo === 'in-wine') return; // no Windows has anything of this choice
    if (undo !== 'deletes-all' && ![...files.keys()].some((name) => /undo/i.test(name))) {
      expect(targets.every(({ value }) => value === null)).toBe(true); // nothing was written, so nothing is deleted
      return;
    }
    const after = await use({ files, purpose: 'apply', pc, targets }, pc.state);
    const undone = writable(await use({ files, purpose: 'undo', pc, targets }, after), pc.isX86);
    const hadNone = targets.every(({ path, name }) => !pc.state.has(stateKey(path, name)));
    if (deletes === undefined || hadNone) expect(undone).toEqual(writable(pc.state, pc.isX86));
    if (deletes === undefined) return;
    const expected = new Map(after);
    for (const target of targets) if (deletes(target, after)) expected.delete(stateKey(target.path, target.name));
    expect(undone).toEqual(writable(expected, pc.isX86));
  });

  async function made(format: ReadId, profile: ProfileId) {
    const pc = pcOf(id);
    const selection = selectionOf(profile, DEFAULT_SCOPES);
    const targets = targetsFor(pc, selection, profile);
    const request = { format, selection, releases: releasesFor(profile, pc), language: 'en' } as const;
    return { pc, selection, targets, files: await exportedFiles(id, request) };
  }
});

describe.each([
  ['reg', regOfThisPc],
  ['cmd', cmdOfThisPc],
] as const)('the difference of a PC as %s', (format, { after }) => {
  it.each(SAMPLE_IDS)('from %s does what apply does there, and its undo brings back all that was', async (id) => {
    const pc = pcOf(id);
    for (const profile of partOf(PROFILE_IDS, 3, SAMPLE_IDS.indexOf(id) % 3)) {
      const selection = selectionOf(profile, DEFAULT_SCOPES);
      const files = await exportedFiles(id, { format, selection, releases: null, language: 'en', thisPc: true });
      const applied = writable(await afterApply(id, selection), pc.isX86);
      if (files.size === 0) {
        expect(applied).toEqual(writable(pc.state, pc.isX86));
        continue;
      }
      for (const name of files.keys()) expect(name).toMatch(/-this-pc|^earlier-|^README/);
      const done = await after({ files, purpose: 'apply', pc, targets: [] }, pc.state);
      expect(writable(done, pc.isX86)).toEqual(applied);
      const undone = await after({ files, purpose: 'undo', pc, targets: [] }, done);
      expect(writable(undone, pc.isX86)).toEqual(writable(pc.state, pc.isX86));
    }
  });
});

describe('all scopes', () => {
  const selection = selectionOf('recommended', SCOPES);

  // a policy template has a switch for none of these
  it.each(READ_IDS.filter((format) => format !== 'admx'))(
    '%s removes every stray value and makes .NET follow Windows',
    async (format) => {
      const pc = pcOf('windows-7-updated');
      const strays = [
        stateKey('SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings', 'DefaultSecureProtocols'),
        stateKey(
          'SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp\\DefaultSecureProtocols',
          '',
        ),
        stateKey(
          'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client',
          'DisableByDefault',
        ),
      ];
      const state = new Map([...pc.state, ...strays.map((key) => [key, '4:00080000'] as const)]);
      const files = await exportedFiles(pc.id, { format, selection, releases: null, language: 'en' });
      const after = await READERS[format].after(
        { files, purpose: 'apply', pc, targets: targetsFor(pc, selection, 'recommended') },
        state,
      );
      for (const key of strays) expect(after.has(key)).toBe(false);
      for (const root of ['SOFTWARE', 'SOFTWARE\\Wow6432Node']) {
        const key = `${root}\\Microsoft\\.NETFramework\\v4.0.30319`;
        expect(after.get(stateKey(key, 'SystemDefaultTlsVersions'))).toBe('4:01000000');
        expect(after.get(stateKey(key, 'SchUseStrongCrypto'))).toBe('4:01000000');
      }
    },
  );
});
