import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCliLab, type CliLab } from '../cli-lab.suite.ts';

let lab: CliLab;
beforeEach(() => {
  lab = openCliLab();
});
afterEach(() => {
  lab.close();
});

describe('undo --scheduled', () => {
  it.each([
    [['--scheduled', '1']],
    [['--digest', '0'.repeat(64)]],
    [['--scheduled', '1', '--digest', '0'.repeat(63)]],
    [['--scheduled', '0', '--digest', '0'.repeat(64)]],
    [['--scheduled', '1', '--digest', '0'.repeat(64), '1']],
    [['--scheduled', '1', '--digest', '0'.repeat(64), '--yes']],
    [['--scheduled', '1', '--digest', '0'.repeat(64), '--user']],
  ])('takes a number and a digest, and nothing else: %j', async (args) => {
    expect((await lab.run('undo', ...args)).exit).toBe(2);
  });

  it('is told by its help not to be for people', async () => {
    expect((await lab.run('help', 'undo')).out).toMatch(/undo --scheduled ID --digest \S+\s+.*not for people/s);
  });
});
