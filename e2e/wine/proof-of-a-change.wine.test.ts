import { expect, it } from 'vitest';
import { useLab, type Ran } from './lab.ts';
import { withWinHttpDouble } from './winhttp-double/winhttp-double.ts';

// WinHTTP itself is a test double here: Wine's doesn't read the value that the program is about.
const lab = useLab({
  windows: 'win7',
  sample: 'windows-7-updated',
  prepare: async (opened) => {
    opened.runtime = await withWinHttpDouble(opened.runtime, opened.prefix);
  },
});

/** Others can write to the program's folder. */
const change = (verb: 'apply' | 'undo'): Promise<Ran> => lab.cli([verb, '--yes', '--from-writable-folder']);
const ignoreValue = (on: boolean): Promise<void> =>
  lab.put('HKEY_LOCAL_MACHINE\\SOFTWARE\\TLS Remedy Double', `"IgnoreValue"=dword:0000000${on ? '1' : '0'}`);

it('offers TLS 1.0 before an apply and TLS 1.2 after it, and undo reverts it', async () => {
  const applied = await change('apply');
  expect(applied.json.proof?.before?.native).toMatchObject({ state: 'seen', offered: ['TLS 1.0'] });
  expect(applied.json.proof?.after.native).toMatchObject({ state: 'seen', offered: ['TLS 1.2'] });
  expect(applied.json.proof).toMatchObject({ differences: [], suspect: null });
  expect([applied.exit, applied.json.outcome?.verified]).toEqual([0, true]);
  const undone = await change('undo');
  expect(undone.json.proof?.before?.native.offered).toEqual(['TLS 1.2']);
  expect(undone.json.proof?.after.native.offered).toEqual(['TLS 1.0']);
  expect(undone.exit).toBe(0);
});

it('exits with code 4 and names the update to check if the value is written but not read', async () => {
  await ignoreValue(true);
  const applied = await change('apply');
  expect(applied.json.outcome).toMatchObject({ state: 'committed', verified: true });
  expect(applied.json.proof?.after.native.offered).toEqual(['TLS 1.0']);
  expect(applied.json.proof?.differences).toContainEqual({
    view: 'native',
    protocol: 'TLS 1.2',
    kind: 'promised-not-offered',
  });
  expect([applied.exit, applied.json.proof?.suspect]).toEqual([4, 'update']);
  expect((await lab.cli(['probe'])).exit).toBe(4);
  await ignoreValue(false);
  expect((await lab.cli(['probe'])).exit).toBe(0);
});
