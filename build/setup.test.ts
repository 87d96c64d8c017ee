import { describe, expect, it } from 'vitest';
import { advice, isNodeRecent, missingTools } from './setup.mjs';

describe('isNodeRecent', () => {
  it.each([
    ['20.19.0', true],
    ['20.9.0', false],
  ])('%s: %s', (version, expected) => {
    expect(isNodeRecent(version)).toBe(expected);
  });
});

describe('missingTools', () => {
  const nothing = (): boolean => false;

  it('asks only for what is not there', () => {
    expect(missingTools(['start'], ({ has }) => !has.includes('chromium'))).toEqual(['chromium']);
  });

  it.each(['win32', 'darwin'] as const)('asks for none of Debian’s on %s', (platform) => {
    expect(missingTools(['start', 'e2e', 'wine', 'ansible'], nothing, platform)).toEqual(['nsis']);
  });
});

describe('advice', () => {
  it.each([
    [['start'], 'linux', true, /Chromium: sudo apt-get update && sudo apt-get install -y chromium$/],
    [['start'], 'linux', false, /sudo dnf install chromium \(Fedora\)/],
    [['package'], 'linux', true, /^Missing: nsis\.\nRun this first:\n {2}sudo apt-get .* nsis$/],
    [['package'], 'win32', false, /^NSIS 3 is missing\..*winget install NSIS\.NSIS/],
    [['e2e', 'wine'], 'win32', false, /^This runs on Debian 13, .*\n {2}docker run /],
  ] as const)('%j on %s (Debian: %s)', (needs, platform, isDebian, expected) => {
    expect(advice(needs, ['nsis'], platform, isDebian)).toMatch(expected);
  });
});
