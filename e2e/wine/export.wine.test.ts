import { beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../../build/only-on.suite.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import { PROFILE_IDS } from '../../shared/tls/profiles.ts';
import { DEFAULT_SCOPES } from '../../shared/remediation/scopes/index.ts';
import { bytesOf } from '../../electron/services/report/save-files.ts';
import {
  afterApply,
  exportedFiles,
  readSamplePc,
  SAMPLE_IDS,
  writable,
  type RegistryState,
  type SamplePc,
} from '../artefacts/registry-state.ts';
import { reader as regReader } from '../artefacts/readers/reg.ts';
import { keysOf, ROOTS, useExportLab, useScripts, VERSION } from './export-lab.ts';

/** All with TLS_REMEDY_ALL_EXPORTS=1, which is slow; otherwise one of each kind. `e2e/artefacts` reads all. */
const IS_ALL = process.env['TLS_REMEDY_ALL_EXPORTS'] === '1';
const SOME = {
  'this PC': ['recommended on windows-7-wrong-type'],
  'any PC': ['tls11-12 on windows-7-x86'],
} as const;

const casesOf = (some: readonly string[]) =>
  SAMPLE_IDS.flatMap((id) =>
    PROFILE_IDS.filter((profile) => IS_ALL || some.includes(`${profile} on ${id}`)).map((profile) => {
      const selection: Selection = { choice: { kind: 'profile', profile }, scopes: DEFAULT_SCOPES };
      return { name: `${profile} on ${id}`, id, selection };
    }),
  );

const lab = useExportLab();
const pcs = new Map<string, SamplePc>();

beforeAll(async () => {
  for (const id of SAMPLE_IDS) pcs.set(id, await readSamplePc(id));
}, 60_000);

/** Returns the result of an export of `.reg` files for any PC, whatever existed before. */
async function afterRegFiles(id: string, files: Awaited<ReturnType<typeof exportedFiles>>): Promise<RegistryState> {
  const pc = pcs.get(id)!;
  return regReader.after({ files, purpose: 'apply', pc, targets: [] }, pc.state);
}

const WHAT = [
  ['this PC', true],
  ['any PC', false],
] as const;

// In a run of all stages `export-any-pc` runs the scripts for any PC alone.
describe.each(partOf(WHAT, 2))('export for %s, in Wine’s shell and regedit', (what, thisPc) => {
  it.each(casesOf(SOME[what]))(
    '$name has the same result as apply, and can be reverted',
    async ({ name, id, selection }) => {
      const pc = pcs.get(id)!;
      const scripts = useScripts(lab, `${name.replaceAll(/\W+/g, '-')}-${String(thisPc)}`, id, pc.isX86);
      const releases = thisPc ? null : [pc.release];
      const request = { selection, releases, language: 'nl', thisPc } as const;
      const batch = await exportedFiles(id, { ...request, format: 'cmd' });
      const files = await exportedFiles(id, { ...request, format: 'reg' });
      const expected = writable(await afterApply(id, selection), pc.isX86);
      const path = new Map(
        [...batch.values(), ...files.values()].map((file) => [file.name, scripts.write(file.name, bytesOf(file))]),
      );
      const [apply, undo] = thisPc ? ['apply-this-pc.cmd', 'undo-this-pc.cmd'] : ['apply.cmd', 'undo.cmd'];
      const run = (script: string): readonly string[] => [`call "${path.get(script)!}"`, scripts.code];
      const bits = pc.isX86 ? 'x86' : 'x64';
      const regFile = (purpose: string): string | undefined =>
        [...path].find(([file]) => file.startsWith(purpose) && file.endsWith(`-${bits}.reg`))?.[1];
      const put = (file: string | undefined): readonly string[] => (file === undefined ? [] : [`regedit /S "${file}"`]);
      const codes = await scripts.run([
        scripts.reset,
        ...scripts.save('before'),
        ...run(apply),
        ...scripts.save('script'),
        ...run(undo),
        ...scripts.save('script-undone'),
        ...put(regFile('apply')),
        ...scripts.save('file'),
        ...put(regFile('undo')),
        // what the README tells users to save first
        ...(thisPc ? [] : ROOTS.map((_, index) => `regedit /S "${scripts.pathOf(`before-${index}.reg`)}"`)),
        ...scripts.save('file-undone'),
      ]);
      const moments = ['before', 'script', 'script-undone', 'file', 'file-undone'];
      const [before, script, scriptUndone, file, fileUndone] = moments.map(scripts.read);
      expect(codes).toEqual([0, 0]);
      expect(before!.values).toEqual(writable(pc.state, pc.isX86));
      expect(script!.values).toEqual(expected);
      expect(keysOf(scriptUndone!.entries)).toEqual(keysOf(before!.entries)); // the keys that it created are gone too
      expect(file!.values).toEqual(thisPc ? expected : writable(await afterRegFiles(id, files), pc.isX86));
      expect(fileUndone!.values).toEqual(before!.values);
    },
    180_000,
  );
});

describe('a script that can’t, or shouldn’t, write', () => {
  const selection: Selection = { choice: { kind: 'profile', profile: 'recommended' }, scopes: DEFAULT_SCOPES };
  const id = 'windows-7-half-fixed';

  it('exits with its code and changes nothing; undo leaves other programs’ writes alone', async () => {
    const scripts = useScripts(lab, 'refusals', id);
    const request = { format: 'cmd', selection, releases: null, language: 'en', thisPc: true } as const;
    for (const file of (await exportedFiles(id, request)).values()) scripts.write(file.name, bytesOf(file));
    const run = (script: string, given = ''): readonly string[] => [
      `call "${scripts.pathOf(script)}" ${given}`,
      scripts.code,
    ];
    const value = (number: string, type = 'REG_DWORD'): string =>
      `reg add "${ROOTS[1]!.replace('HKEY_LOCAL_MACHINE', 'HKLM')}" /v DefaultSecureProtocols /t ${type} /d ${number} /f`;
    const build = (number: string): string =>
      `reg add "${VERSION.replace('HKEY_LOCAL_MACHINE', 'HKLM')}" /v CurrentBuildNumber /t REG_SZ /d ${number} /f`;
    const codes = await scripts.run([
      scripts.reset,
      ...run('apply-this-pc.cmd', '/check'),
      ...run('apply-this-pc.cmd', '/force'),
      ...run('undo-this-pc.cmd', '/check'),
      'reg delete HKU\\S-1-5-19 /f',
      ...run('apply-this-pc.cmd'),
      'reg add HKU\\S-1-5-19 /f',
      build('22631'),
      ...run('apply-this-pc.cmd'),
      build('7601'),
      'set "PROCESSOR_ARCHITECTURE=x86"',
      ...run('apply-this-pc.cmd'),
      'set "PROCESSOR_ARCHITECTURE=AMD64"',
      value('0xa0', 'REG_SZ'),
      ...run('apply-this-pc.cmd'),
      value('160'),
      ...run('apply-this-pc.cmd'),
      ...scripts.save('refused'),
      scripts.reset,
      ...run('apply-this-pc.cmd'),
      ...run('apply-this-pc.cmd', '/check'),
      ...run('apply-this-pc.cmd'),
      value('2688'),
      ...run('undo-this-pc.cmd'),
      ...scripts.save('left'),
    ]);
    expect(codes).toEqual([1, 2, 2, 3, 5, 5, 6, 6, 0, 0, 0, 6]);
    const value32 = (moment: string): string | undefined =>
      Object.entries(scripts.read(moment).values).find(([key]) => /WOW6432NODE.*WINHTTP\\DEFAULT/.test(key))?.[1];
    expect(value32('refused')).toBe('4:a0000000');
    expect(value32('left')).toBe('4:800a0000');
  }, 180_000);
});
