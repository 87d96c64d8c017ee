import { describe, expect, it } from 'vitest';
import { openCliLab } from './cli-lab.suite.ts';
import { COMMAND_NAMES } from './commands/index.ts';
import { nearest } from './option.ts';

describe('nearest', () => {
  it.each([
    ['chekc', 'check'],
    ['Check', 'check'],
    ['aply', 'apply'],
    ['histroy', 'history'],
    ['hist', 'history'],
    ['exlpain', 'explain'],
    ['un-do', 'undo'],
  ])('finds for %s the command %s', (word, name) => {
    expect(nearest(word, COMMAND_NAMES)).toBe(name);
  });

  it.each(['repair', 'x', 'zzzzz', 'c'.repeat(10_000)])('finds nothing for %.10s', (word) => {
    expect(nearest(word, COMMAND_NAMES)).toBeNull();
  });
});

describe('an invalid command line', () => {
  it.each([
    [['chekc'], 'check'],
    [['check', '--jsno'], '--json'],
    [['apply', '--yess'], '--yes'],
    [['check', '--release', 'windows7'], '--release windows-7'],
    [['plan', '--scope', 'winhtp'], '--scope winhttp'],
    [['plan', '--profile', 'recomended'], '--profile recommended'],
    [['check', '--explain', 'schanel'], '--explain schannel'],
    [['help', 'aply'], 'apply'],
  ])('%j suggests what was meant: %s', async (argv, meant) => {
    const lab = openCliLab();
    try {
      expect(await lab.run(...argv, '--lang', 'en')).toMatchObject({
        exit: 2,
        out: '',
        note: expect.stringContaining(`Did you mean ${meant}?`) as unknown,
      });
      expect((await lab.run(...argv, '--lang', 'nl')).note).toContain(`Bedoel je ${meant}?`);
    } finally {
      lab.close();
    }
  });

  it.each([
    ['--role needs client or server after it.', 'check', '--role'],
    ['--registry needs something after it.', 'check', '--registry', '--events'],
    ['There is no option --zzz.', 'check', '--zzz'],
    ['There is no option -x.', 'check', '-x'],
    ['There is no command frobnicate.', 'frobnicate'],
    ['There is no command frobnicate.', 'help', 'frobnicate'],
    ['--json has no value.', 'check', '--json=yes'],
  ])('is refused in our own words: %s', async (said, ...argv) => {
    const lab = openCliLab();
    const { note } = await lab.run('--lang', 'en', ...argv);
    expect(note.slice(0, said.length + 1)).toBe(`${said} `);
    lab.close();
  });

  it('suggests nothing if nothing is close', async () => {
    const lab = openCliLab();
    expect((await lab.run('frobnicate', '--lang', 'en')).note).not.toContain('Did you mean');
    lab.close();
  });
});
