import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { byRegExe } from '../drivers/reg-exe.ts';
import type { OtherWay } from '../drivers/driver-subject.ts';
import { type Prefix, openPrefix, windowsPath } from './prefix.mjs';
import { formatDeletion, formatRegText } from './reg-text.mjs';

// The tool that the drivers' contract uses to observe Windows, here with Wine's own reg.exe.
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TLS Remedy Contract';
const ENTRIES = [
  { key: KEY, name: 'a "b\\c é', type: 1, data: '6100e9000000' },
  { key: KEY, name: 'Number', type: 4, data: '000a0000' },
  { key: KEY, name: 'Texts', type: 7, data: '61000000620000000000' },
];

let prefix: Prefix;
let registry: OtherWay;

beforeAll(async () => {
  prefix = await openPrefix(ROOT);
  registry = byRegExe({ folder: prefix.dir, nameOf: windowsPath, run: (args) => prefix.wine(['reg', ...args]) });
});
afterAll(() => prefix.close());

it('imports a text, exports it again, and finds nothing after its removal', async () => {
  expect(await registry.exportKey(KEY)).toEqual([]);
  await registry.importText(formatRegText(ENTRIES));
  const found = (await registry.exportKey(KEY)).filter(({ name }) => name !== null);
  expect(found.sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''))).toEqual(ENTRIES);
  await registry.importText(formatDeletion([KEY]));
  expect(await registry.exportKey(KEY)).toEqual([]);
});
