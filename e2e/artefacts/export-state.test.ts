import { beforeAll, describe, expect, it } from 'vitest';
import { makeDecision, type ExportTarget } from '../../shared/artefacts/decision.ts';
import { familyOf } from '../../shared/windows/families.ts';
import { FORMAT_IDS, FORMAT_KINDS, type FormatId, type FormatKind } from '../../shared/remediation/export-formats.ts';
import { configurationName } from '../../shared/artefacts/dsc/dsc.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import { PROFILE_IDS, type ProfileId } from '../../shared/tls/profiles.ts';
import { DEFAULT_SCOPES, SCOPES, type Scope } from '../../shared/remediation/scopes/index.ts';
import { afterAdmx } from './admx-reader.ts';
import { afterAnsible } from './ansible-reader.ts';
import { afterDsc, configurations } from './dsc-reader.ts';
import { afterGpp } from './gpp-reader.ts';
import { afterItems, readItems } from './powershell-reader.ts';
import {
  afterApply,
  changed,
  exportedFiles,
  numberIn,
  readSamplePc,
  SAMPLE_IDS,
  stateKey,
  stateOfText,
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

function targetsFor(pc: SamplePc, selection: Selection, profile: ProfileId): readonly ExportTarget[] {
  const made = makeDecision(selection, releasesFor(profile, pc));
  if (!made.ok) throw new Error(made.problem);
  const targets = made.decision.families.find(({ family }) => family === familyOf(pc.release))?.targets ?? [];
  return targets.filter(({ view }) => view === 'native' || !pc.isX86);
}

type After = (
  files: ReadonlyMap<string, { readonly text: string }>,
  purpose: 'apply' | 'undo',
  pc: SamplePc,
  state: RegistryState,
) => RegistryState | Promise<RegistryState>;

const textOf = (files: ReadonlyMap<string, { readonly text: string }>, name: string): string => {
  const file = files.get(name);
  if (file === undefined) throw new Error(`${name} is missing`);
  return file.text;
};

/** Formats that our readers read back; those of one PC and the policy template have their own tests below. */
type ReadBack = Exclude<FormatId, 'reg' | 'cmd' | 'admx'>;

const ofKind = (kind: FormatKind): readonly FormatId[] => FORMAT_IDS.filter((id) => FORMAT_KINDS[id] === kind);

/** How each format reads back: a new one doesn't compile without a row. A policy template doesn't name a Windows: its README says which state is for which. */
const READERS: Readonly<Record<ReadBack, After>> = {
  gpp: (files, purpose, pc, state) =>
    afterGpp(textOf(files, purpose === 'apply' ? 'Registry.xml' : 'undo/Registry.xml'), pc, state),
  ansible: (files, purpose, pc, state) =>
    afterAnsible(textOf(files, purpose === 'apply' ? 'tls-remedy.yml' : 'tls-remedy-undo.yml'), pc, state),
  dsc: (files, purpose, pc, state) => {
    const found = configurations(textOf(files, purpose === 'apply' ? 'TlsRemedy.ps1' : 'TlsRemedyUndo.ps1'));
    const mine = found.get(configurationName(familyOf(pc.release)?.id ?? '', pc.isX86 ? 32 : 64));
    return mine === undefined ? state : afterDsc(mine, state);
  },
  intune: async (files, purpose, pc, state) =>
    purpose === 'apply' ? afterItems(await readItems(textOf(files, 'remediate.ps1')), pc, state) : state,
  configmgr: async (files, purpose, pc, state) =>
    purpose === 'apply' ? afterItems(await readItems(textOf(files, 'remediate.ps1')), pc, state) : state,
};

const pcs = new Map<string, SamplePc>();

beforeAll(async () => {
  for (const id of SAMPLE_IDS) pcs.set(id, await readSamplePc(id));
});

const pcOf = (id: string): SamplePc => pcs.get(id)!;

/**
 * What a format of a fixed state writes where `apply` leaves alone what serves: the one difference that there may be. An
 * target counts only where its own tests hold on the PC before.
 */
function withFixedTargets(pc: SamplePc, applied: RegistryState, targets: readonly ExportTarget[]): RegistryState {
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

describe.each(PROFILE_IDS)('the profile %s', (profile) => {
  const selection = selectionOf(profile, DEFAULT_SCOPES);

  describe.each(SAMPLE_IDS)('on %s', (id) => {
    it.each(['reg'] as const)('%s gives what apply does, and its undo what was', async (format) => {
      const pc = pcOf(id);
      const files = await exportedFiles(id, { format, selection, releases: null, language: 'en' });
      const bits = pc.isX86 ? 'x86' : 'x64';
      const expected = writable(await afterApply(id, selection), pc.isX86);
      const apply = files.get(`apply-${bits}.reg`);
      if (apply === undefined) {
        expect(files.size).toBe(0);
        expect(expected).toEqual(writable(pc.state, pc.isX86));
        return;
      }
      const after = imported(pc.state, apply.text);
      expect(writable(after, pc.isX86)).toEqual(expected);
      const undone = imported(after, files.get(`undo-${bits}.reg`)!.text);
      expect(writable(undone, pc.isX86)).toEqual(writable(pc.state, pc.isX86));
    });

    it.each(ofKind('looks-first') as readonly ReadBack[])(
      '%s looks first and gives what apply does',
      async (format) => {
        const pc = pcOf(id);
        const files = await exportedFiles(id, {
          format,
          selection,
          releases: releasesFor(profile, pc),
          language: 'en',
        });
        const after = await READERS[format](files, 'apply', pc, pc.state);
        expect(writable(after, pc.isX86)).toEqual(writable(await afterApply(id, selection), pc.isX86));
      },
    );

    it.each(ofKind('fixed-state') as readonly (ReadBack | 'admx')[])(
      '%s gives what apply does, and one state where that leaves alone',
      async (format) => {
        const pc = pcOf(id);
        const targets = targetsFor(pc, selection, profile);
        const files = await exportedFiles(id, {
          format,
          selection,
          releases: releasesFor(profile, pc),
          language: 'en',
        });
        const applied = await afterApply(id, selection);
        const after = await (format === 'admx' ? admx : READERS[format])(files, 'apply', pc, pc.state, targets);
        expect(writable(after, pc.isX86)).toEqual(writable(withFixedTargets(pc, applied, targets), pc.isX86));
      },
    );

    it.each(['gpp', 'dsc', 'ansible', 'admx'] as const)(
      'the undo of %s deletes what was written and nothing else',
      async (format) => {
        const pc = pcOf(id);
        const targets = targetsFor(pc, selection, profile);
        const files = await exportedFiles(id, {
          format,
          selection,
          releases: releasesFor(profile, pc),
          language: 'en',
        });
        const reader = format === 'admx' ? admx : READERS[format];
        if (format !== 'admx' && ![...files.keys()].some((name) => /undo/i.test(name))) {
          expect(targets.every(({ value }) => value === null)).toBe(true); // nothing was written, so nothing is deleted
          return;
        }
        const after = await reader(files, 'apply', pc, pc.state, targets);
        const undone = writable(await reader(files, 'undo', pc, after, targets), pc.isX86);
        const expected = new Map(after);
        for (const { path, name, value } of targets) {
          // a policy that is disabled deletes whatever stands there; a playbook only what it finds as it wrote it
          const mine =
            format === 'ansible' ? value !== null && numberIn(after, stateKey(path, name)) === value : value !== null;
          if (mine || format === 'admx') expected.delete(stateKey(path, name));
        }
        expect(undone).toEqual(writable(expected, pc.isX86));
        const hadNone = targets.every(({ path, name }) => !pc.state.has(stateKey(path, name)));
        if (hadNone) expect(undone).toEqual(writable(pc.state, pc.isX86));
      },
    );
  });
});

/** On a 32-bit Windows the part for the other view makes a value that nothing reads there: the README says so. */
const USELESS_ON_X86 = stateKey(
  'SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
  'DefaultSecureProtocols',
);

/** Enabled for what is to be written, Disabled for what is to go: as the README says. */
const admx = (
  files: ReadonlyMap<string, { readonly text: string }>,
  purpose: 'apply' | 'undo',
  pc: SamplePc,
  state: RegistryState,
  targets: readonly ExportTarget[],
): RegistryState => {
  const isWritten = (start: string): boolean =>
    targets.some((target) => target.setting.startsWith(start) && target.value !== null);
  const isMeant = (start: string): boolean => targets.some((target) => target.setting.startsWith(start));
  const starts: Readonly<Record<string, string>> = { WinHttpTls: 'winhttp.', Schannel: 'schannel.', Dotnet: 'dotnet.' };
  const [template, texts] = [textOf(files, 'TlsRemedy.admx'), textOf(files, 'en-US/TlsRemedy.adml')];
  if (Object.values(starts).every((start) => !isMeant(start))) return state;
  const after = afterAdmx(template, texts, state, (policy) => purpose === 'apply' && isWritten(starts[policy]!));
  return pc.isX86 ? changed(after, [[USELESS_ON_X86, null]]) : after;
};

/** What a registry is after a `.reg` file was imported, read without the program's parser: deletions are lines with a dash. */
function imported(state: RegistryState, text: string): RegistryState {
  const next = new Map([...state, ...stateOfText(text)]);
  let key = '';
  for (const line of text.split(/\r?\n/)) {
    key = /^\[HKEY_LOCAL_MACHINE\\(.*)\]$/.exec(line)?.[1] ?? key;
    const name = /^(?:"(.*)"|@)=-$/.exec(line);
    if (name !== null) next.delete(stateKey(key, name[1] ?? ''));
  }
  return next;
}

describe('all scopes', () => {
  const selection = selectionOf('recommended', SCOPES);

  it.each(['gpp', 'ansible', 'dsc', 'intune'] as const)(
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
      const after = await READERS[format](files, 'apply', pc, state);
      for (const key of strays) expect(after.has(key)).toBe(false);
      for (const root of ['SOFTWARE', 'SOFTWARE\\Wow6432Node']) {
        const key = `${root}\\Microsoft\\.NETFramework\\v4.0.30319`;
        expect(after.get(stateKey(key, 'SystemDefaultTlsVersions'))).toBe('4:01000000');
        expect(after.get(stateKey(key, 'SchUseStrongCrypto'))).toBe('4:01000000');
      }
    },
  );
});

describe('a number for many PCs', () => {
  it.each(['gpp', 'ansible', 'dsc', 'intune'] as const)('as %s touches no Windows that needs none', async (format) => {
    for (const id of ['windows-11-clean', 'windows-11-tls13-lost', 'windows-10-ssl', 'windows-8.1-stale-value']) {
      const pc = pcOf(id);
      const files = await exportedFiles(id, {
        format,
        selection: selectionOf('tls11-12', DEFAULT_SCOPES),
        releases: null,
        language: 'en',
      });
      expect(await READERS[format](files, 'apply', pc, pc.state)).toEqual(pc.state);
    }
  });
});
