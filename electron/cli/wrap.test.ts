import { afterAll, describe, expect, it } from 'vitest';
import { openCliLab } from './cli-lab.suite.ts';
import { wrapped } from './wrap.ts';

const lab = openCliLab();
afterAll(() => lab.close());

describe('the width of the window', () => {
  it.each(['check --details', 'check --role server', 'help retire', 'plan'])(
    'is kept by %s, with the same words, and no command broken',
    async (line) => {
      const narrow = openCliLab(null, '', undefined, { width: () => 79 });
      const argv = [...line.split(' '), '--registry', narrow.sample('server-2008-r2-updated')];
      const [{ out }, whole] = [await narrow.run(...argv), await lab.run(...argv)];
      narrow.close();
      expect(out.split(/\s+/)).toEqual(whole.out.split(/\s+/));
      const long = out.split('\n').filter((row) => row.length > 79);
      expect(long.filter((row) => !/^ *(?:\S+|tls-remedy .*)$/.test(row))).toEqual([]);
      const commands = /tls-remedy [a-z]+(?: --[\w-]+(?: [\w,]+)?)*/g;
      expect(out.match(commands)).toEqual(whole.out.match(commands));
    },
  );

  it('indents what goes on below the column that it goes on from', () => {
    const text =
      '  ! .NET               Programs built for .NET 2.0 stay on it.\n  - one two three four five six seven';
    expect(wrapped(text, 40)).toBe(
      '  ! .NET               Programs built\n                       for .NET 2.0 stay\n                       on it.\n  - one two three four five six seven',
    );
    expect(wrapped('Next step: run it: tls-remedy apply --scope dotnet --yes', 40)).toBe(
      'Next step: run it:\ntls-remedy apply --scope dotnet --yes',
    );
  });

  it('changes nothing of what is pasted elsewhere', async () => {
    const narrow = openCliLab(null, '', undefined, { width: () => 39 });
    const argv = ['check', '--answer', '--registry', narrow.sample('windows-7-updated')];
    expect(await narrow.run(...argv)).toEqual(await lab.run(...argv));
    narrow.close();
  });
});
