import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCliLab, type CliLab } from './cli-lab.suite.ts';

let lab: CliLab;
beforeEach(() => {
  lab = openCliLab();
});
afterEach(() => lab.close());

const UNNAMED = {
  en: 'A Group Policy of the domain sets this value, so a fix here might not last. Change it there.',
  nl: 'Een groepsbeleid van het domein stelt deze waarde in, dus herstel hier houdt mogelijk geen stand. Wijzig het daar.',
} as const;

it.each([
  ['en', ['plan'], 1],
  ['nl', ['plan'], 1],
  ['en', ['apply'], 2],
  ['nl', ['apply'], 2],
  ['en', ['apply', '--yes'], 0],
  ['nl', ['apply', '--yes'], 0],
  ['en', ['apply', '--yes', '--json'], 0],
] as const)('says in %s before a write of %j that it might not last', async (language, argv, exit) => {
  const pc = lab.sample('windows-10-group-policy');
  const ran = await lab.run(...argv, '--registry', pc, '--lang', language);
  expect([ran.exit, ran.note.includes(UNNAMED[language])]).toEqual([exit, true]);
  expect(ran.note).not.toContain('Baseline 2016');
});

it('says nothing of it if no policy sets the value', async () => {
  const { note } = await lab.run('plan', '--registry', lab.sample('windows-8.1-stale-value'));
  expect(note).toBe('');
});

it('says who set it in a check, with the policy’s name where names are asked for', async () => {
  const pc = lab.sample('windows-10-group-policy');
  expect((await lab.run('check', '--registry', pc)).out).toContain(UNNAMED.en);
  expect((await lab.run('check', '--with-names', '--registry', pc)).out).toContain('Group Policy “Baseline 2016” sets');
});
