import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { JOURNAL_KEY } from '../../shared/remediation/journal-entry.ts';
import { machineReg, openCliLab, WINHTTP, type Ran } from './cli-lab.suite.ts';

/** Clears the screen, names the window, changes the text direction, and starts a line of its own. */
const ATTACK = '22H2\x1b[2J\x1b]0;t\x07\x9b2J\u202e\u2066\x7f\r\nNo change needed.\n';
const HIDDEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Returns the bytes of a registry text as written in a `.reg` file. */
const hexOf = (text: string): string =>
  `hex(1):${Buffer.from(`${text}\0`, 'utf16le')
    .toString('hex')
    .replace(/..(?=.)/g, '$&,')}`;

const pcWith = (version: string): string =>
  machineReg(
    19045,
    [
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion]',
      `"DisplayVersion"=${hexOf(version)}`,
      '',
      WINHTTP,
      `"DefaultSecureProtocols"=${hexOf(version)}`,
      '',
      `[HKEY_LOCAL_MACHINE\\${JOURNAL_KEY.path}]`,
      '"odd\u202ename"="x"',
      '',
    ].join('\r\n'),
  );

const lab = openCliLab();
afterAll(() => lab.close());

function expectPlain({ out, note }: Ran): void {
  for (const shown of [out, note]) {
    expect([...shown.matchAll(HIDDEN)].map(([found]) => found).filter((found) => !'\n\t'.includes(found))).toEqual([]);
    expect(shown.split('\n')).not.toContain('No change needed.');
  }
}

describe('the output of the command line', () => {
  // guards: terminal-text
  it.each(['check', 'check --json', 'plan', 'apply', 'apply --yes', 'history', 'report', 'report --html'])(
    'contains no control characters of a PC: %s',
    async (line) => {
      const argv = line.split(' ');
      const file = lab.put('x.reg', `\ufeff${pcWith(ATTACK)}`);
      const ran = await lab.run(...argv, '--registry', file);
      expect(ran.out + ran.note).not.toBe('');
      expectPlain(ran);
      if (argv.includes('--json')) JSON.parse(ran.out);
    },
  );

  it('shows control characters as their numbers, and keeps them in JSON', async () => {
    const file = lab.put('x.reg', pcWith(ATTACK));
    expect((await lab.run('check', '--registry', file)).out).toContain(
      '22H2\\u001b[2J\\u001b]0;t\\u0007\\u009b2J\\u202e\\u2066\\u007f\\u000d\\u000aNo change needed.\\u000a',
    );
    const report = JSON.parse((await lab.run('check', '--json', '--registry', file)).out) as Record<string, unknown>;
    expect(report['machine']).toHaveProperty('displayVersion', ATTACK);
  });

  it.each([
    ['what was typed', ['check', ATTACK]],
    ['an option', ['check', `--${ATTACK}`]],
    ['a value', ['check', '--release', ATTACK]],
    ['a path', ['check', '--registry', `/none/${ATTACK}`]],
    ['a text to explain', ['explain', ATTACK]],
    ['a script to explain', ['explain', `reg add "HKLM\\SOFTWARE\\${ATTACK}" /v "a${ATTACK}" /d "${ATTACK}"`]],
    ['a host', ['probe', '--host', ATTACK]],
  ])('contains no control characters of %s', async (_what, argv) => {
    expectPlain(await lab.run(...argv));
    expectPlain(await lab.run(...argv, '--json'));
  });

  it('contains no control characters of a file’s name, as Windows allows it', async () => {
    const folder = join(lab.folder, 'names');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a\x9b2J\u202e\u2066\x7f.json'), 'broken');
    for (const form of [[], ['--json'], ['--csv']]) {
      const ran = await lab.run('fleet', folder, ...form);
      expectPlain(ran);
      expect(ran.out).toContain('\\u009b2J');
    }
  });

  it('contains no control characters of a script, whatever its contents', async () => {
    const part = fc.oneof(
      fc.constantFrom('reg add HKLM\\SOFTWARE\\x', ' /v "', '"', ' /d ', '\n', '@echo ', ATTACK),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part), async (parts) => {
        expectPlain(await lab.runWith(`${parts.join('')}\nreg add HKLM\\SOFTWARE\\y /v a /d 1`, 'explain', '-'));
      }),
      { numRuns: 40 },
    );
  });
});
