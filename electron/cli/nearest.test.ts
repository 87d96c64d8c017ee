import { afterAll, describe, expect, it } from 'vitest';
import { openCliLab } from './cli-lab.suite.ts';

describe('an invalid command line', () => {
  const lab = openCliLab();
  afterAll(() => lab.close());

  it.each([
    [['chekc'], 'check'],
    [['check', '--jsno'], '--json'],
    [['check', '--release', 'win7'], '--release windows-7'],
    [['check', '--release', '2012r2'], '--release server-2012-r2'],
    [['plan', '--scope', 'winhtp'], '--scope winhttp'],
    [['plan', '--profile', 'recomended'], '--profile recommended'],
    [['help', 'aply'], 'apply'],
  ])('%j suggests what was meant: %s', async (argv, meant) => {
    expect(await lab.run(...argv, '--lang', 'en')).toMatchObject({
      exit: 2,
      out: '',
      note: expect.stringContaining(`Did you mean ${meant}?`) as unknown,
    });
  });

  it.each([
    ['--role needs client or server after it.', 'check', '--role'],
    ['There is no option --zzz.', 'check', '--zzz'],
    ['There is no command frobnicate.', 'frobnicate'],
    ['There is no command frobnicate.', 'help', 'frobnicate'],
    ['--json has no value.', 'check', '--json=yes'],
    ['--mask needs something after it.', 'plan', '--mask'],
    ['--mask can be given only once.', 'plan', '--mask', '0x800', '--mask', '0xA00'],
    ['--events can be given only once.', 'check', '--events', '--EVENTS'],
    ['--port can be given only once.', 'probe', '--port', '25', '--port', '443'],
    ['--port 25 --starttls can be given only once.', 'probe', '--starttls', '--port=25', '--starttls'],
    ['--mask and --profile exclude each other.', 'plan', '--mask', '0x800', '--profile', 'tls12'],
    ['--role server and --events exclude each other.', 'check', '--role', 'server', '--events'],
    ['--for and --answer exclude each other.', 'check', '--for', 'office', '--answer'],
    ['--user and --scope exclude each other.', 'plan', '--user', '--scope', 'winhttp'],
    [
      'The format admx has no files that turn off old protocols.',
      ...'export --retire --side both --protocols tls10 --format admx --out x'.split(' '),
    ],
  ])('is refused in our own words: %s', async (said, ...argv) => {
    const { note } = await lab.run('--lang', 'en', ...argv);
    expect(note.slice(0, said.length + 1)).toBe(`${said} `);
  });

  it.each([
    ['nothing is close', 'frobnicate'],
    ['the number is another one', 'check --release windows-9'],
    ['it would turn something off', 'retire --side both --protocols tls.10'],
    ['it would turn something off', 'plan --profile remov'],
    ['it would confirm that something is lost', 'apply --without-tls'],
  ])('suggests nothing if %s: %s', async (_why, line) => {
    expect(await lab.run(...line.split(' '), '--lang', 'en')).toMatchObject({
      exit: 2,
      note: expect.not.stringContaining('Did you mean') as unknown,
    });
  });
});
