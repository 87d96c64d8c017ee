import { describe, expect, it } from 'vitest';
import { settingsBelow, resolveWritePlace } from './write-place.ts';
import { isBaseMixedUp, isNearly } from './problems.ts';

it.each([
  ['ENABLED', 'ENABLED', false],
  ['ENABLED', 'ENABLE', true],
  ['ENABLED', 'ENXBLED', true],
  ['ENABLED', 'ENALBED', true],
  ['ENABLED', 'ENBALDE', false],
  ['ENABLED', 'ENAB', false],
  ['AB', 'BA', true],
  ['XBAZ', 'XABCZ', false],
])('tests if %s and %s are nearly the same: %s', (one, other, expected) => {
  expect([isNearly(one, other), isNearly(other, one)]).toEqual([expected, expected]);
});

it.each([
  [0x800, false],
  [0x2560, true],
  [800, true],
  [0x123, false],
  [0xa2048, false],
  [0, false],
])('tests if the base of %s is mixed up: %s', (value, expected) => {
  expect(isBaseMixedUp(value)).toBe(expected);
});

describe('the place of a write', () => {
  const WINHTTP = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
  const NAME = 'DefaultSecureProtocols';
  it.each<[string, string | null, 'native' | 'wow64' | null, string, string, boolean, boolean]>([
    [`HKLM\\SOFTWARE\\${WINHTTP}`, NAME, null, 'native', `HKLM\\SOFTWARE\\${WINHTTP}`, true, false],
    [`HKLM\\SOFTWARE\\${WINHTTP}`, NAME, 'wow64', 'wow64', `HKLM\\SOFTWARE\\Wow6432Node\\${WINHTTP}`, true, false],
    [
      `HKLM\\SOFTWARE\\Wow6432Node\\${WINHTTP}`,
      NAME,
      'native',
      'wow64',
      `HKLM\\SOFTWARE\\Wow6432Node\\${WINHTTP}`,
      true,
      false,
    ],
    [`HKLM\\X\\SOFTWARE\\Wow6432Node`, NAME, null, 'other', 'HKLM\\X\\SOFTWARE\\Wow6432Node', false, false],
    [`HKCU\\SOFTWARE\\${WINHTTP}`, NAME, null, 'other', `HKCU\\SOFTWARE\\${WINHTTP}`, true, true],
    [`HKLM\\SOFTWARE\\${WINHTTP}`, null, null, 'other', `HKLM\\SOFTWARE\\${WINHTTP}`, false, false],
    ['HKLM\\SOFTWARE\\A', 'B', 'wow64', 'other', 'HKLM\\SOFTWARE\\Wow6432Node\\A', false, false],
    ['HKLM\\SYSTEM\\A', 'B', 'wow64', 'other', 'HKLM\\SYSTEM\\A', false, false],
    ['HKLM\\SOFTWARE\\Policies\\A', 'B', 'wow64', 'other', 'HKLM\\SOFTWARE\\Policies\\A', false, false],
    ['HKLM\\SOFTWARE\\SYSTEM\\A', 'B', 'wow64', 'other', 'HKLM\\SOFTWARE\\Wow6432Node\\SYSTEM\\A', false, false],
    ['HKLM\\SOFTWARE', 'B', 'wow64', 'other', 'HKLM\\SOFTWARE\\Wow6432Node', false, false],
    [
      `HKCU\\SOFTWARE\\Wow6432Node\\${WINHTTP}`,
      NAME,
      null,
      'other',
      `HKCU\\SOFTWARE\\Wow6432Node\\${WINHTTP}`,
      false,
      false,
    ],
    ['HKLM', 'B', null, 'other', 'HKLM', false, false],
    ['a/b/c', 'B', null, 'other', 'a\\b\\c', false, false],
  ])('is found for %s\\%s in %s: %s %s', (key, name, view, seen, path, isSetting, isMeant) => {
    const place = resolveWritePlace(key, name, view);
    expect([place.view, place.path, place.setting !== null, place.meant !== null]).toEqual([
      seen,
      path,
      isSetting,
      isMeant,
    ]);
  });

  it.each([
    ['HKLM\\SOFTWARE\\Wow6432Node\\A', 'SOFTWARE\\A'],
    ['HKLM\\software\\wow6432node', 'SOFTWARE'],
    ['HKCU\\SOFTWARE\\Wow6432Node\\A', 'SOFTWARE\\WOW6432NODE\\A'],
    ['a/b', 'A\\B'],
  ])('folds %s in the 64-bit view to %s', (key, folded) => {
    expect(resolveWritePlace(key, null, null).folded).toBe(folded);
  });

  it.each([
    ['SOFTWARE\\MICROSOFT\\WINDOWS NT', false],
    ['SOFTWARE\\MICROSOFT\\WINDOWS\\CURRENTVERSION\\INTERNET SETTINGS\\WINHTTP', true],
    ['SOFTWARE\\MICROSOFT\\WINDOWS', true],
    ['SOFTWARE\\MICROSOFT\\WIND', false],
    // only misplaced values are there
    ['SOFTWARE\\POLICIES\\MICROSOFT\\WINDOWS\\CURRENTVERSION\\INTERNET SETTINGS\\WINHTTP', false],
  ])('tells if %s contains settings that the program writes: %s', (folded, expected) => {
    expect(settingsBelow(`HKLM\\${folded}`).length > 0).toBe(expected);
  });
});
