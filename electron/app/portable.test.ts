import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { portableFolder, STARTER } from './portable.ts';

let lab = '';
beforeEach(() => {
  lab = mkdtempSync(join(tmpdir(), 'tls-remedy-portable-'));
  mkdirSync(join(lab, 'current-x64'));
});
afterEach(() => {
  rmSync(lab, { recursive: true });
});
const program = (): string => join(lab, 'current-x64/TLS Remedy.exe');

it('is carried in its own folder, on a stick in that of all builds', () => {
  expect(portableFolder({ file: program(), leading: [] })).toBe(join(lab, 'current-x64'));
  writeFileSync(join(lab, STARTER), '');
  expect(portableFolder({ file: program(), leading: [] })).toBe(lab);
});

it('isn’t carried if it is installed, nor in a checkout', () => {
  expect(portableFolder({ file: program(), leading: ['/checkout'] })).toBeNull();
  writeFileSync(join(lab, 'current-x64/Uninstall TLS Remedy.exe'), '');
  expect(portableFolder({ file: program(), leading: [] })).toBeNull();
});
