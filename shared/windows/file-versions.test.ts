import { describe, expect, it } from 'vitest';
import { compareFileVersions, parseFileVersion, type FileVersion } from './file-versions.ts';

describe('parseFileVersion', () => {
  it.each([
    ['6.1.7601.24168', [6, 1, 7601, 24168]],
    ['65535.65535.65535.65535', [65535, 65535, 65535, 65535]],
    [' 6.1.7601.23375\r\n', [6, 1, 7601, 23375]],
  ])('reads %j', (text, version) => {
    expect(parseFileVersion(text)).toEqual(version);
  });

  it.each([
    '',
    '6.1.7601',
    '6.1.7601.24168.1',
    '6.1.7601.24168 (win7_ldr)', // the text beside the number: facts 1.5
    '65536.0.0.0',
    '6.1..24168',
    '6.a.7601.24168',
  ])('rejects %j', (text) => {
    expect(parseFileVersion(text)).toBeNull();
  });
});

describe('compareFileVersions', () => {
  const NEWEST_LAST: readonly FileVersion[] = [
    [5, 9, 9999, 9999],
    [6, 1, 7601, 9],
    [6, 1, 7601, 23375], // by number, not as text
    [6, 1, 7602, 0],
    [6, 2, 0, 0],
    [10, 0, 0, 0],
  ];

  it('compares the parts as numbers, from left to right', () => {
    NEWEST_LAST.forEach((a, i) => {
      NEWEST_LAST.forEach((b, j) => {
        expect(Math.sign(compareFileVersions(a, b))).toBe(Math.sign(i - j));
      });
    });
  });
});
