import { describe, expect, it } from 'vitest';
import { IS_PART } from '../../build/only-on.suite.ts';
import { OLD_PROTOCOLS, OWN, PC, runKillTest } from './kill-test.mjs';

// Each in a prefix of its own, and all at once: most of the time, one of them waits for Wine's server.
describe.concurrent('a consistent state is left after recovery', () => {
  it.each([
    ['apply', PC, IS_PART ? 5 : 10],
    ['a change of the user’s own values', OWN, IS_PART ? 4 : 8],
    ['retire', OLD_PROTOCOLS, IS_PART ? 2 : 4], // ten values, and as many waits
  ] as const)('wherever %s, undo and recovery were killed', { timeout: 300_000 }, async (_what, subject, count) => {
    const { kills, wrong } = await runKillTest(count, 2026, subject);
    expect(wrong).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(count);
  });
});
