import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseRegFile } from '../../../shared/reg-file/parser.ts';
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { SCOPES } from '../../../shared/remediation/scopes/index.ts';
import { dwordValue } from '../../../shared/windows/registry.ts';
import { machineReg, openCliLab, WINHTTP, type CliLab } from '../../cli/cli-lab.suite.ts';
import { apply } from './apply.ts';
import { filePc } from '../pc/file-pc.double.ts';
import type { Pc } from '../pc/pc.ts';
import { undo } from './undo.ts';

let lab: CliLab;
beforeEach(() => {
  lab = openCliLab();
});
afterEach(() => {
  lab.close();
});

const ALL = { choice: { kind: 'mask', mask: 0xa00 }, scopes: SCOPES } as const;

/** Lists every key in the file, in order, without those of the journal. */
function keysIn(file: string): readonly string[] {
  return parseRegFile(readFileSync(file, 'utf8'))
    .flatMap((item) => (item.kind === 'key' ? [item.path] : []))
    .filter((path) => !path.includes('TLS Remedy'));
}

describe('undo', () => {
  it('leaves no key that apply created, including those directly under the hive', async () => {
    const file = lab.put('x.reg', 'Windows Registry Editor Version 5.00\r\n');
    const pc = await filePc(file, { release: 'windows-7', architecture: 'x64' });
    const applied = await apply(pc, ALL, null);
    if (!applied.ok) throw new Error(applied.code);
    const made = keysIn(file);
    expect(made.some((path) => path.startsWith('HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\'))).toBe(true);
    expect(made.some((path) => path.startsWith('HKEY_LOCAL_MACHINE\\SYSTEM\\'))).toBe(true);

    expect(await undo(pc, null)).toMatchObject({ ok: true, value: { exit: 0 } });
    expect(keysIn(file)).toEqual([]);
    // byte for byte as it was, except for the journal
    expect(readFileSync(file, 'utf8')).toMatch(
      /^Windows Registry Editor Version 5\.00\r\n\r\n\[[^\r\n]*\\Journal\\00000001\]\r\n"Data"="[^\r\n]*"\r\n"State"="undone"\r\n\r\n$/,
    );
  });

  it('restores a value under its own name, in its original letter case', async () => {
    const own = '"DEFAULTsecureprotocols"=dword:00000080';
    const file = lab.put('x.reg', machineReg(7601, [WINHTTP, own, ''].join('\r\n')));
    const before = readFileSync(file, 'utf8');
    const pc = await filePc(file);
    expect(await apply(pc, ALL, null)).toMatchObject({ ok: true });
    expect(readFileSync(file, 'utf8')).toContain('"DEFAULTsecureprotocols"=dword:00000a00');
    expect(await undo(pc, null)).toMatchObject({ ok: true });
    expect(readFileSync(file, 'utf8').slice(0, before.length)).toBe(before);
  });

  it('does so for a value that was removed', async () => {
    const own = '"DEFAULTsecureprotocols"=dword:00000080';
    const file = lab.put('x.reg', machineReg(19045, [WINHTTP, own, ''].join('\r\n')));
    const pc = await filePc(file);
    const removing = {
      choice: { kind: 'views', native: { kind: 'remove' }, wow64: { kind: 'remove' } },
      scopes: ['winhttp'],
    } as const;
    expect(await apply(pc, removing, null)).toMatchObject({ ok: true });
    expect(readFileSync(file, 'utf8')).not.toMatch(/^"DefaultSecureProtocols"/im);
    expect(await undo(pc, null)).toMatchObject({ ok: true });
    expect(readFileSync(file, 'utf8')).toContain(own);
  });
});

describe('apply', () => {
  let pc: Pc;
  beforeEach(async () => {
    pc = await filePc(lab.sample('windows-8-updated'));
  });

  it('names the value that something reverts, with exit code 4', async () => {
    const write: Pc['driver']['write'] = (ref, value) =>
      // a registry filter, or an immediate policy: the write succeeds but leaves another number
      pc.driver.write(ref, ref.view === 'wow64' && ref.name === 'DefaultSecureProtocols' ? dwordValue(0xa0) : value);
    const applied = await apply({ ...pc, driver: { ...pc.driver, write } }, RECOMMENDED, null);
    expect(applied).toMatchObject({
      ok: true,
      value: {
        exit: 4,
        report: { outcome: { verified: false, mismatches: [{ view: 'wow64', after: { hex: '0x00000800' } }] } },
      },
    });
  });

  it('names the programs that must be restarted', async () => {
    const running = { ...pc, readingPrograms: () => Promise.resolve(['Outlook', 'OneDrive']) };
    const applied = await apply(running, RECOMMENDED, null);
    expect(applied).toMatchObject({ ok: true, value: { report: { outcome: { restart: ['Outlook', 'OneDrive'] } } } });
  });
});
