import { describe, expect, it } from 'vitest';
import { advice, isNodeRecent, missingTools } from './setup.mjs';

describe('isNodeRecent', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.3', false],
    ['20.9.0', false],
    ['18.20.8', false],
  ])('%s: %s', (version, expected) => {
    expect(isNodeRecent(version)).toBe(expected);
  });
});

describe('missingTools', () => {
  const nothing = (): boolean => false;

  it('asks for no tool when npm packages are enough', () => {
    expect(missingTools([], nothing)).toEqual([]);
  });

  it('asks for a tool once, however many need it', () => {
    expect(missingTools(['start', 'e2e', 'wine'], nothing).toSorted()).toEqual([
      'bsdutils',
      'chromium',
      'chromium-headless-shell',
      'fonts-jetbrains-mono',
      'fonts-open-sans',
      'gcc-mingw-w64-x86-64-win32',
      'nsis',
      'openssl',
      'poppler-utils',
      'wine',
      'wine64',
    ]);
  });

  it('asks only for what is not there', () => {
    expect(missingTools(['start'], ({ has }) => !has.includes('chromium'))).toEqual(['chromium']);
  });

  it('needs neither Wine nor a compiler to start', () => {
    expect(missingTools(['start'], nothing)).not.toContain('wine');
  });
});

describe('advice', () => {
  it('names the packages to somebody without root on Debian', () => {
    expect(advice(['start'], ['chromium'], true)).toMatch(/^sudo apt-get update && sudo apt-get install .* chromium$/);
  });

  it('names the download of Electron elsewhere, if the window is all that is wanted', () => {
    expect(advice(['start'], ['chromium'], false)).toBe('npx install-electron --no');
  });

  it('names NSIS elsewhere, if a package is all that is wanted', () => {
    expect(advice(['package'], ['nsis'], false)).toContain('makensis');
  });

  it('names a container for the tests elsewhere', () => {
    expect(advice(['e2e'], ['chromium'], false)).toContain('docker run');
  });
});
