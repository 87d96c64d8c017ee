import { describe, expect, it } from 'vitest';
import { isLegacyEngine } from './about.tsx';

const agent = (chrome: string): string =>
  `Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) ${chrome} Electron/22.3.27 Safari/537.36`;

describe('isLegacyEngine', () => {
  it.each([
    [agent('Chrome/108.0.5359.215'), true],
    [agent('Chrome/109.0.5414.0'), false],
    [agent('HeadlessChrome/140.0.0.0'), false],
  ])('%s: %s', (userAgent, expected) => {
    expect(isLegacyEngine(userAgent)).toBe(expected);
  });
});
