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
  ])('accepts only a number and a digest: %j', async (args) => {
    expect((await lab.run('undo', ...args)).exit).toBe(2);
  });

  it('is described in its help as not for people', async () => {
    expect((await lab.run('help', 'undo')).out).toMatch(/undo --scheduled ID --digest \S+\s+.*not for people/s);
  });
});
