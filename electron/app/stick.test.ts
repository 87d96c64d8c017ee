import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStick } from './stick.ts';

let lab = '';
beforeEach(() => {
  lab = mkdtempSync(join(tmpdir(), 'tls-remedy-stick-'));
});
afterEach(() => {
  rmSync(lab, { recursive: true });
});
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
