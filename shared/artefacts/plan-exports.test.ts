import { describe, expect, it } from 'vitest';
import { machineOf } from '../diagnosis/machine.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import { explain } from '../explain/explain.ts';
import { dwordValue, stringValue } from '../windows/registry.ts';
import { familyOf } from '../windows/families.ts';
import type { ThisPcId } from '../remediation/export-formats.ts';
import { thisPcFiles } from './artefact-files.suite.ts';
import type { PcPlan } from './pc-plan.ts';

const WINHTTP = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
const CLIENT = 'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client';

/** 64-bit Windows 7: a number in one view, a value of the wrong type in the other, a key to create. */
const PC: PcPlan = {
  machine: machineOf(snapshotOf({ build: 7601, servicePack: 1 })),
  writes: [
    {
      view: 'native',
      path: WINHTTP,
      name: 'DefaultSecureProtocols',
      before: dwordValue(0xa0),
      after: dwordValue(0xa00),
      makes: [],
    },
    {
      view: 'wow64',
      path: WINHTTP.replace('SOFTWARE', 'SOFTWARE\\Wow6432Node'),
      name: 'DefaultSecureProtocols',
      before: stringValue('1'),
      after: dwordValue(0xa00),
      makes: [],
    },
    { view: 'native', path: CLIENT, name: 'Enabled', before: null, after: dwordValue(1), makes: [CLIENT] },
    { view: 'native', path: CLIENT, name: 'DisableByDefault', before: dwordValue(1), after: null, makes: [] },
  ],
};

const textOf = (format: ThisPcId, plan: PcPlan, name: string): string | null =>
  thisPcFiles(format, plan, 'en').find((file) => file.name === name)?.text ?? null;

/** Returns the places in a text with what it writes there, `type` and number or text. */
function places(text: string | null): Readonly<Record<string, string>> {
  const read = explain(text ?? '');
  if (!read.ok || read.value.kind !== 'document') throw new Error('not explained');
  return Object.fromEntries(
    read.value.writes.map(({ path, name, type, hex, data, deletes }) => [
      `${path}\\${name}`,
      deletes ? 'deleted' : `${type} ${hex ?? data}`,
    ]),
  );
}

describe('files from the plan of one PC', () => {
  const [native, other, enabled, wrong] = PC.writes.map(({ path, name }) => `HKLM\\${path}\\${name}`) as [
    string,
    string,
    string,
    string,
  ];
  const after = { [native]: 'REG_DWORD 0x00000A00', [enabled]: 'REG_DWORD 0x00000001', [wrong]: 'deleted' };
  const before = { [native]: 'REG_DWORD 0x000000A0', [enabled]: 'deleted', [wrong]: 'REG_DWORD 0x00000001' };

  it('`.reg` files write one side, their undo the other; those for 32 bits lack the other view', () => {
    expect(places(textOf('reg', PC, 'apply-this-pc-x64.reg'))).toEqual({ ...after, [other]: 'REG_DWORD 0x00000A00' });
    expect(places(textOf('reg', PC, 'undo-this-pc-x64.reg'))).toEqual({ ...before, [other]: 'REG_SZ 1' });
    expect(places(textOf('reg', PC, 'apply-this-pc-x86.reg'))).toEqual(after);
    expect(places(textOf('reg', PC, 'undo-this-pc-x86.reg'))).toEqual(before);
  });

  it('none are for 64 bits if the PC has 32', () => {
    const small: PcPlan = { machine: { ...PC.machine, architecture: 'x86' }, writes: PC.writes.slice(0, 1) };
    const names = thisPcFiles('reg', small, 'en').map(({ name }) => name);
    expect(names).toEqual(['apply-this-pc-x86.reg', 'undo-this-pc-x86.reg', 'README.txt']);
    const script = textOf('cmd', small, 'apply-this-pc.cmd') ?? '';
    expect(script).toContain('if not "%BITS%"=="32" goto nowindows\r\n');
  });

  it('a command script knows both sides of each value, in order, and has what it can’t write in files next to it', () => {
    const files = thisPcFiles('cmd', PC, 'en').map(({ name }) => name);
    expect(files).toEqual(['apply-this-pc.cmd', 'undo-this-pc.cmd', 'earlier-2.reg', 'README.txt']);
    expect(places(textOf('cmd', PC, 'earlier-2.reg'))).toEqual({ [other]: 'REG_SZ 1' });
    const sides = (name: string): readonly string[] => {
      const lines = (textOf('cmd', PC, name) ?? '').split('\r\n');
      return PC.writes.map((_, index) => {
        const at = lines.indexOf(`:value${index + 1}`);
        const of = (variable: string): string =>
          lines
            .slice(at, at + 9)
            .find((line) => line.startsWith(`set "${variable}=`))
            ?.slice(`set "${variable}=`.length, -1) ?? 'missing';
        return ['KEY', 'NAME', 'START', 'STARTTYPE', 'GOAL', 'GOALTYPE', 'ABSENT'].map(of).join(' | ');
      });
    };
    expect(sides('apply-this-pc.cmd')).toEqual([
      `HKLM\\${WINHTTP} | DefaultSecureProtocols | REG_DWORD 0xa0 | - | REG_DWORD 0xa00 | - | other`,
      `${other.slice(0, other.lastIndexOf('\\'))} | DefaultSecureProtocols | - | REG_SZ | REG_DWORD 0xa00 | - | other`,
      `HKLM\\${CLIENT} | Enabled | - | - | REG_DWORD 0x1 | - | start`,
      `HKLM\\${CLIENT} | DisableByDefault | REG_DWORD 0x1 | - | - | - | goal`,
    ]);
    expect(sides('undo-this-pc.cmd')).toEqual([
      `HKLM\\${WINHTTP} | DefaultSecureProtocols | REG_DWORD 0xa00 | - | REG_DWORD 0xa0 | - | other`,
      `${other.slice(0, other.lastIndexOf('\\'))} | DefaultSecureProtocols | REG_DWORD 0xa00 | - | - | REG_SZ | other`,
      `HKLM\\${CLIENT} | Enabled | REG_DWORD 0x1 | - | - | - | goal`,
      `HKLM\\${CLIENT} | DisableByDefault | - | - | REG_DWORD 0x1 | - | start`,
    ]);
  });

  it('a command script goes only to labels that it has, and is for the builds of its family', () => {
    for (const name of ['apply-this-pc.cmd', 'undo-this-pc.cmd']) {
      const script = textOf('cmd', PC, name) ?? '';
      const labels = new Set([...script.matchAll(/^:(\w+)/gm)].map(([, label]) => label));
      const asked = [...script.matchAll(/(?:goto |call :)(\w+)/g)].map(([, label]) => label);
      expect(asked.length).toBeGreaterThan(PC.writes.length);
      for (const label of asked) expect(label === 'eof' || labels.has(label)).toBe(true);
      const family = familyOf('windows-7');
      expect(script).toContain(
        `if %BUILD% LSS ${family?.from} goto nowindows\r\nif %BUILD% GTR ${family?.to} goto nowindows`,
      );
      expect(script).toContain('if not "%BITS%"=="64" goto nowindows\r\n');
    }
  });

  it('a plan without writes has no files, and an unknown Windows version has no script', () => {
    for (const format of ['reg', 'cmd'] as const) expect(thisPcFiles(format, { ...PC, writes: [] }, 'en')).toEqual([]);
    expect(thisPcFiles('cmd', { ...PC, machine: { ...PC.machine, release: 'unknown' } }, 'en')).toEqual([]);
  });
});

it('the readme of one PC lists what each value becomes, and its undo has the values in the opposite order', () => {
  const odd = { ...PC.writes[0]!, name: 'Odd', after: stringValue('1') };
  const plan = { ...PC, writes: [...PC.writes, odd] };
  const readme = thisPcFiles('reg', plan, 'en').find(({ name }) => name.startsWith('README'))?.text ?? '';
  const lines = readme.split('\r\n').filter((line) => /^ +(?:HKLM|\S+$)/.test(line));
  expect(lines.map((line) => line.trim())).toEqual(
    plan.writes.flatMap(({ path, name }, index) => [
      `HKLM\\${path}\\${name}`,
      ['0x00000A00', '0x00000A00', '0x00000001', 'removed', 'REG_SZ'][index],
    ]),
  );
  const keys = (name: string): readonly string[] =>
    [...(textOf('reg', PC, name) ?? '').matchAll(/^\[HKEY_LOCAL_MACHINE\\(.+)\]/gm)].map(([, key = '']) => key);
  const paths = [...new Set(PC.writes.map(({ path }) => path))];
  expect(keys('apply-this-pc-x64.reg')).toEqual(paths);
  expect(keys('undo-this-pc-x64.reg')).toEqual([...paths].reverse());
  for (const { name, encoding } of thisPcFiles('reg', PC, 'en'))
    if (name.endsWith('.reg')) expect(encoding).toBe('utf16le-bom');
});
