import { afterAll, expect, it } from 'vitest';
import { openCliLab } from './cli-lab.suite.ts';

const lab = openCliLab();
afterAll(() => lab.close());

const UNNAMED = 'A Group Policy of the domain sets this value, so a fix here might not last. Change it there.';

it.each([
  [['plan'], 1],
  [['apply'], 2],
  [['apply', '--yes'], 0],
  [['apply', '--yes', '--json'], 0],
] as const)('says before a write of %j that it might not last', async (argv, exit) => {
  const ran = await lab.run(...argv, '--registry', lab.sample('windows-10-group-policy'));
  expect([ran.exit, ran.note.includes(UNNAMED)]).toEqual([exit, true]);
  expect(ran.note).not.toContain('Baseline 2016');
});

it('says nothing of it if no policy sets the value', async () => {
  const { note } = await lab.run('plan', '--registry', lab.sample('windows-8.1-stale-value'));
  expect(note).toBe('');
});

it('says who set it in a check, with the policy’s name where names are asked for', async () => {
  const pc = lab.sample('windows-10-group-policy');
  expect((await lab.run('check', '--registry', pc)).out).toContain(UNNAMED);
  expect((await lab.run('check', '--with-names', '--registry', pc)).out).toContain('Group Policy “Baseline 2016” sets');
});
