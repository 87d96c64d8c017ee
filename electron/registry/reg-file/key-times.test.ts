import { writeFile } from 'node:fs/promises';
import { beforeEach, expect, it } from 'vitest';
import { dwordValue, type KeyRef } from '../../../shared/windows/registry.ts';
import type { RegistryDriver } from '../../ports.ts';
import { useTestFile } from './test-file.suite.ts';

const KEY: KeyRef = { hive: 'HKLM', view: 'native', path: 'SOFTWARE\\A' };
const OTHER: KeyRef = { ...KEY, path: 'SOFTWARE\\B' };
const LINE = ';#time=1dcdb6b8befbb80';
const PLANTED = Date.UTC(2026, 4, 4, 2, 13, 7);
const TEXT = `Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]
${LINE}
"a"=dword:00000001
; a comment

[HKEY_LOCAL_MACHINE\\SOFTWARE\\B]
"a"=dword:00000001
`.replaceAll('\n', '\r\n');

const { file, content, driverOn } = useTestFile();
let driver: RegistryDriver;
beforeEach(async () => {
  driver = await driverOn(TEXT);
});

async function changedAt(): Promise<number | null | undefined> {
  const [time] = await driver.changedAt([KEY]);
  return time;
}

it('is what is next to the key; of others nothing is known', async () => {
  expect(await driver.changedAt([OTHER, KEY, { ...KEY, path: 'SOFTWARE\\C' }])).toEqual([null, PLANTED, null]);
});

it('stays if the same value is written again', async () => {
  await driver.write({ ...KEY, name: 'a' }, dwordValue(1));
  expect(await changedAt()).toBe(PLANTED);
});

it.each<readonly [string, () => Promise<unknown>]>([
  ['another value', () => driver.write({ ...KEY, name: 'a' }, dwordValue(2))],
  ['a value that is gone', () => driver.removeValue({ ...KEY, name: 'a' })],
])('moves with %s', async (_, change) => {
  const before = Date.now();
  await change();
  expect(await changedAt()).toBeGreaterThanOrEqual(before);
  expect((await content()).match(/#time=/g)).toHaveLength(1);
  expect(await content()).toContain('; a comment');
});

it('isn’t left to another key when its own is removed', async () => {
  await driver.removeValue({ ...KEY, name: 'a' });
  expect(await driver.removeEmptyKey(KEY)).toEqual({ ok: true, value: null });
  expect(await content()).not.toContain('#time=');
});

it('isn’t made up for a key that has none', async () => {
  await driver.write({ ...OTHER, name: 'a' }, dwordValue(2));
  expect(await driver.changedAt([OTHER])).toEqual([null]);
  expect(await content()).toContain(LINE);
});

it.each(['', '1', 'xyz', 'x1dcdb6dca1a8000', '11dcdb6dca1a8000000'])(
  'isn’t read of the digits “%s”, a comment of another kind',
  async (digits) => {
    await writeFile(file, TEXT.replace(LINE, `;#time=${digits}`));
    expect(await changedAt()).toBeNull();
  },
);
