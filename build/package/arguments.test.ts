import { describe, expect, it } from 'vitest';
import { readPackageArguments } from './arguments.mjs';

describe('readPackageArguments', () => {
  const read = (argv: readonly string[], sign?: string) => readPackageArguments(argv, { platform: 'linux', sign });

  it('packs everything around a stand-in if Electron isn’t available, and fetches it on Windows', () => {
    expect(read([]).targets).toHaveLength(4);
    expect(read([]).targets.every(({ isStandIn }) => isStandIn)).toBe(true);
    const onWindows = readPackageArguments([], { platform: 'win32', sign: undefined });
    expect(onWindows.targets.every(({ isStandIn }) => !isStandIn)).toBe(true);
  });

  it('makes no release that is unsigned, around a stand-in, or open to a debugger', () => {
    expect(() => read(['--release'])).toThrow(/stand-in for Electron; nothing signs it/);
    expect(() => read(['--release', '--electron', 'fetch'])).toThrow(/nothing signs it/);
    expect(() => read(['--release', '--electron', 'fetch', '--flavour', 'e2e'], '["sign"]')).toThrow(/flavour is e2e/);
    expect(read(['--release', '--electron', 'fetch'], '["sign"]').isRelease).toBe(true);
  });

  it.each([[['--flavour', 'x']], [['--only', 'legacy-arm64']], [['--what']], [['--electron', 'a/folder']]])(
    'refuses %j',
    (argv) => {
      expect(() => read(argv)).toThrow('Usage:');
    },
  );
});
