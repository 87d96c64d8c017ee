import { expect, it } from 'vitest';
import { messages } from '../text/texts.suite.ts';
import { isFile, neededText } from './evidence.ts';

const row = { name: '', found: null, source: 'T2' } as const;
const m = messages('en');

it.each([
  [
    'a file: a newer one will do',
    'C:\\Windows\\System32\\winhttp.dll',
    '6.1.7601.23375',
    'needed: 6.1.7601.23375 or later',
  ],
  [
    'a value: that one',
    'HKCU\\SOFTWARE\\Microsoft\\Office\\15.0\\Common\\Identity',
    '0x00000001',
    'needed: 0x00000001',
  ],
  ['a certificate by its name', 'HKLM\\SOFTWARE\\A', 'DigiCert Global Root G2', 'needed: DigiCert Global Root G2'],
])('names what is needed of %s', (_, path, needed, words) => {
  expect(neededText({ ...row, path, needed }, m)).toBe(words);
  expect(neededText({ ...row, path }, m)).toBeNull();
  expect(isFile({ path })).toBe(path.startsWith('C:'));
});
