import { afterAll, describe, expect, it } from 'vitest';
import { openCliLab } from '../cli-lab.suite.ts';
import { commandsOf, COMMAND_NAMES } from './index.ts';

const lab = openCliLab();
afterAll(() => lab.close());

const COMMANDS = await commandsOf();

describe('the help for one command', () => {
  it.each(COMMAND_NAMES.filter((name) => name !== 'help'))(
    'is the same for help %s and its --help, and exits with 0',
    async (name) => {
      const asked = await lab.run('help', name, '--lang', 'en');
      expect(asked).toMatchObject({ exit: 0, note: '' });
      expect(asked.out).toContain('Options of every command');
      expect(await lab.run(name, '--help', '--lang', 'en')).toEqual(asked);
    },
  );

  it.each(COMMAND_NAMES)('lists exactly the options of %s', async (name) => {
    const { out } = await lab.run('help', name, '--lang', 'en');
    const options = out.slice(0, out.indexOf('Options of every command'));
    const listed = [...options.matchAll(/^ {2}--([\w-]+)/gm)].map(([, option]) => option);
    expect(new Set(listed)).toEqual(new Set(Object.keys(COMMANDS[name]?.options ?? {})));
  });

  it('lists all values of an option that the help of all commands shortens', async () => {
    const one = await lab.run('help', 'export', '--lang', 'en');
    const all = await lab.run('help', '--lang', 'en');
    expect(one.out).toMatch(/server-2012-r2/);
    expect(all.out).not.toMatch(/server-2012-r2/);
    expect(all.out).toContain('help COMMAND');
  });

  it('says of undo --scheduled that it isn’t for people', async () => {
    expect((await lab.run('help', 'undo')).out).toMatch(/undo --scheduled ID --digest \S+\s+.*not for people/s);
  });
});
