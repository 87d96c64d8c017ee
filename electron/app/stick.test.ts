import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder } from '../in-folder.suite.ts';
import { openStick, portableFolder, STARTER, UNINSTALLER } from './stick.ts';

let lab = '';
inFolder((path) => (lab = path));
const open = (is = true) => openStick(lab, () => Promise.resolve(is));

it('is there only if the program is carried on a removable drive', async () => {
  expect([await open(false), await openStick(null, () => Promise.resolve(true))]).toEqual([undefined, undefined]);
  expect(readdirSync(lab)).toEqual([]);
});

it('keeps the answer on itself, for the next PC', async () => {
  const first = await open();
  expect(first?.saves()).toBeNull();
  await first?.answer(true);
  expect(first?.saves()).toBe(true);
  expect((await open())?.saves()).toBe(true);
});

it('has one report of each PC, the newest, in a folder of its own', async () => {
  const stick = await open();
  for (const text of ['before', 'after'])
    expect(await stick?.save('DESK-1.json', text)).toEqual({ ok: true, value: null });
  await stick?.save('DESK-2.json', 'other');
  expect(readdirSync(join(lab, 'reports'))).toEqual(['DESK-1.json', 'DESK-2.json']);
  expect(readFileSync(join(lab, 'reports/DESK-1.json'), 'utf8')).toBe('after');
});

it('of a program is the folder that it is carried in, on a stick that of all builds', () => {
  const file = join(lab, 'current-x64/TLS Remedy.exe');
  mkdirSync(join(lab, 'current-x64'));
  expect(portableFolder({ file, leading: ['/checkout'] })).toBeNull();
  expect(portableFolder({ file, leading: [] })).toBe(join(lab, 'current-x64'));
  writeFileSync(join(lab, STARTER), '');
  expect(portableFolder({ file, leading: [] })).toBe(lab);
  writeFileSync(join(lab, 'current-x64', UNINSTALLER), '');
  expect(portableFolder({ file, leading: [] })).toBeNull();
});
