import { afterAll, expect, it } from 'vitest';
import { openCliLab } from '../cli-lab.suite.ts';

const lab = openCliLab();
afterAll(() => lab.close());

it.each([
  ['windows-7-half-fixed', 'winhttp', 1, 'value is missing in the 32-bit view', 'tls-remedy apply writes the fix'],
  ['windows-7-updated', 'dotnet', 1, 'stay on TLS 1.0', 'tls-remedy apply --scope "schannel,dotnet" writes the fix'],
  [
    'server-2008-r2-updated',
    'remote-desktop',
    1,
    'refuses TLS 1.2',
    'KB3080079, then restart. tls-remedy apply --scope',
  ],
  ['windows-7-update-missing', 'office', 5, 'KB3140245 is missing', 'Install the update'],
  ['windows-7-half-fixed', 'wifi', 0, 'TlsVersion', '0xFC0'],
  ['windows-11-clean', 'device', 0, 'An old device', 'apply --profile tls10-12'],
])('says of %s what is wrong with %s, what to do, and what can’t be seen', async (sample, id, exit, found, step) => {
  const ran = await lab.run('check', '--for', id, '--registry', lab.sample(sample));
  const [wrong, todo, unseen, ...more] = ran.out.trimEnd().split('\n');
  expect([ran.exit, wrong, todo, unseen, more]).toEqual([
    exit,
    expect.stringContaining(found),
    expect.stringContaining(step),
    expect.stringContaining('Can’t be seen here:'),
    [],
  ]);
});

it('refuses what belongs to other ways to check', async () => {
  for (const other of ['--details', '--answer', '--events', '--explain=schannel'])
    expect((await lab.run('check', '--for', 'office', other)).exit).toBe(2);
  expect((await lab.run('check', '--for', 'outlook')).exit).toBe(2);
});
