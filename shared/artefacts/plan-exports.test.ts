import { describe, expect, it } from 'vitest';
import { machineOf } from '../diagnosis/machine.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import { dwordValue, stringValue } from '../windows/registry.ts';
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

describe('files from the plan of one PC', () => {
  it('none are for 64 bits if the PC has 32', () => {
    const small: PcPlan = { machine: { ...PC.machine, architecture: 'x86' }, writes: PC.writes.slice(0, 1) };
    const names = thisPcFiles('reg', small, 'en').map(({ name }) => name);
    expect(names).toEqual(['apply-this-pc-x86.reg', 'undo-this-pc-x86.reg', 'README.txt']);
    const script = textOf('cmd', small, 'apply-this-pc.cmd') ?? '';
    expect(script).toContain('if not "%BITS%"=="32" goto nowindows\r\n');
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
