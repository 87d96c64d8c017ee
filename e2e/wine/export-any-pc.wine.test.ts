import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partOf } from '../../build/only-on.suite.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import { bytesOf } from '../../electron/services/report/save-files.ts';
import { exportedFiles } from '../artefacts/registry-state.ts';
import { keysOf, ROOTS, useExportLab, useScripts } from './export-lab.ts';

const lab = useExportLab();

describe('the scripts for any PC', () => {
  const KEY = ROOTS[0]!.replace('HKEY_LOCAL_MACHINE', 'HKLM');
  const KEPT = 'HKLM\\SOFTWARE\\TLS Remedy';
  const PLACE = `${KEPT}\\Before\\winhttp.default-secure-protocols native`;
  const dword = (number: string, key = KEY, name = '/v DefaultSecureProtocols'): string =>
    `reg add "${key}" ${name} /t REG_DWORD /d ${number} /f`;

  /** Leaves out values whose ids don't match: each is a dozen programs, which take Wine a while. */
  function just(text: string, ids: RegExp): string {
    const kept = [...text.matchAll(/^:(value\d+)\r\n(?:.+\r\n)*?set "ID=(.+)"\r\n/gm)]
      .filter(([, , id = '']) => ids.test(id))
      .map(([, label]) => label);
    return text.replaceAll(/^call :(value\d+)\r\n(?:(?:if|call :restore).*\r\n)+/gm, (part, label: string) =>
      kept.includes(label) ? part : '',
    );
  }

  async function scriptsOf(name: string, scopes: Selection['scopes']) {
    const scripts = useScripts(lab, name, 'windows-7-updated');
    const selection = { choice: { kind: 'profile', profile: 'recommended' }, scopes } as const;
    const request = { format: 'cmd', selection, releases: null, language: 'en' } as const;
    for (const file of (await exportedFiles('windows-7-updated', request)).values()) {
      const text = just(file.text, /^winhttp\.\S+ native$| native key$/);
      scripts.write(file.name, bytesOf({ ...file, text }));
    }
    // not by `call`, which takes `/?` for itself
    const run = (script: string, given?: string): readonly string[] => [
      given === undefined
        ? `call "${scripts.pathOf(`${script}.cmd`)}"`
        : `cmd /c ${scripts.pathOf(`${script}.cmd`)} ${given}`,
      scripts.code,
    ];
    const moment = (at: string): readonly string[] => scripts.save(at).slice(0, 1);
    return { scripts, run, moment };
  }

  it('keep what was there before the first run, leave alone what changed since, and need reg.exe', async () => {
    const { scripts, run, moment } = await scriptsOf('any-pc', ['winhttp']);
    const codes = await scripts.run([
      scripts.reset,
      `reg delete "${KEPT}" /f`,
      dword('160'),
      ...run('apply'),
      `reg query "${PLACE}" > "${scripts.pathOf('record.txt')}"`,
      dword('32'),
      ...run('apply'),
      ...moment('again'),
      ...run('undo'),
      ...moment('undone'),
      dword('8', PLACE, '/v Value'), // half a record
      ...run('undo'),
      ...moment('half'),
      ...run('apply'),
      dword('10912'),
      ...run('undo'),
      ...moment('left'),
      `reg delete "${KEPT}" /f`,
      `reg delete "${KEY}" /f`,
      ...run('apply'),
      dword('1', KEY, '/v Other'),
      ...run('undo'),
      ...moment('held'),
      'set "PROCESSOR_ARCHITEW6432=AMD64"', // a 32-bit shell has the 64-bit reg.exe where Wine has none
      ...run('apply'),
      ...moment('refused'),
    ]);
    const at = (name: string): Readonly<Record<string, string>> =>
      Object.fromEntries(scripts.read(name).entries.map(({ name: of, type, data }) => [of ?? '', `${type}:${data}`]));
    const value = (bytes: string) => ({ DefaultSecureProtocols: `4:${bytes}` });
    expect(codes).toEqual([0, 0, 0, 0, 0, 6, 0, 0, 5]);
    const record = readFileSync(join(lab.prefix.dir, 'exports/any-pc/record.txt'), 'latin1');
    for (const line of [/ Value +REG_DWORD +0xa0\b/, / MissingKeys +REG_DWORD +0x0\b/, / Complete +REG_DWORD +0x1\b/])
      expect(record).toMatch(line); // as the PowerShell scripts have it
    expect(at('again')).toMatchObject(value('00080000'));
    expect(at('undone')).toMatchObject(value('a0000000'));
    expect(at('half')).toMatchObject(value('a0000000'));
    expect(at('left')).toMatchObject(value('a02a0000'));
    const other = Object.entries(at('held')).filter(([name]) => name !== '');
    expect(other).toEqual([['Other', '4:01000000']]);
    expect(at('refused')).toEqual(at('held'));
  }, 300_000);

  it('look with /check, say with /? what they do, refuse any other argument, and write nothing', async () => {
    const { scripts, run, moment } = await scriptsOf('any-pc-arguments', ['winhttp']);
    const odd = partOf(['/force', '/check /force', '/?x', '"a b"', '"a&b"', '""'], 4);
    const codes = await scripts.run([
      scripts.reset,
      dword('160'),
      'reg delete HKU\\S-1-5-19 /f', // as if by somebody who is no administrator
      ...moment('before'),
      ...[...odd, '/?', '/check', '/CHECK'].flatMap((given) => run('apply', given)),
      ...[...odd, '/check', '/?'].flatMap((given) => run('undo', given)),
      ...moment('after'),
      `reg query "${KEPT}"`,
      scripts.code,
      'reg add HKU\\S-1-5-19 /f',
      ...run('apply'),
      ...run('apply', '/check'),
      ...run('undo'),
    ]);
    const refused = odd.map(() => 2);
    expect(codes).toEqual([...refused, 0, 1, 1, ...refused, 2, 0, 1, 0, 0, 0]);
    const [before, after] = ['before', 'after'].map((name) => keysOf(scripts.read(name).entries));
    expect(after).toEqual(before);
  }, 300_000);

  it('bring back a value of another type, and a default value that they remove', async () => {
    const { scripts, run, moment } = await scriptsOf('any-pc-odd', ['winhttp', 'stray']);
    const codes = await scripts.run([
      scripts.reset,
      `reg add "${KEY}" /v DefaultSecureProtocols /t REG_SZ /d "0x800 100%% x" /f`,
      dword('2048', `${KEY}\\DefaultSecureProtocols`, '/ve'),
      ...moment('before'),
      ...run('apply'),
      ...moment('after'),
      ...run('undo'),
      ...moment('undone'),
    ]);
    expect(codes).toEqual([0, 0]);
    const [before, after, undone] = ['before', 'after', 'undone'].map((name) => keysOf(scripts.read(name).entries));
    const number = (key: string, name: string, bytes: string): string => `${key}\\${name} 4 ${bytes}`.toUpperCase();
    expect(before).toContain(number(`${ROOTS[0]!}\\DefaultSecureProtocols`, '', '00080000'));
    expect(after).toContain(number(ROOTS[0]!, 'DefaultSecureProtocols', '00080000'));
    expect(after).not.toContain(number(`${ROOTS[0]!}\\DefaultSecureProtocols`, '', '00080000'));
    expect(undone).toEqual(before);
  }, 300_000);
});
