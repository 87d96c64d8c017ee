import { afterAll, describe, expect, it } from 'vitest';
import { isCommand } from './commands/index.ts';
import { openCliLab, parseReport, SAMPLES, type CliLab } from './cli-lab.suite.ts';

const lab = openCliLab();
afterAll(() => lab.close());

describe('check', () => {
  it('reads an empty registry as an unknown PC, and accepts the user’s description of it', async () => {
    const file = lab.put('x.reg', 'Windows Registry Editor Version 5.00\r\n\r\n');
    const unknown = await lab.run('check', '--json', '--registry', file);
    expect([unknown.exit, parseReport(unknown).verdict, parseReport(unknown).architectureAssumed]).toEqual([
      5,
      'undetermined',
      true,
    ]);
    const named = await lab.run('check', '--json', '--registry', file, '--release', 'windows-8.1', '--arch', 'x86');
    expect([named.exit, parseReport(named).verdict, parseReport(named).views.wow64]).toEqual([
      0,
      'no-change-needed',
      null,
    ]);
    expect(parseReport(named).architectureAssumed).toBeUndefined();
  });
});

describe('help and version', () => {
  it('print to standard output', async () => {
    expect((await lab.run('--version')).out).toBe('1.2.3\n');
    expect((await lab.run()).out).toContain('Exit codes');
    expect((await lab.run('check', '--help', '--lang', 'nl')).out).toContain('Afsluitcodes');
  });

  it.each([
    ['/?', '--help'],
    ['-?', '--help'],
    ['-h', '--help'],
    ['-v', '--version'],
    ['CHECK /?', 'check --help'],
    ['retire --side both /?', 'retire --help'],
    ['Help Check', 'help check'],
    ['EXPLAIN 0xA00 --Json', 'explain 0xA00 --json'],
    ['EXPLAIN -1', 'explain -1'],
  ])('are asked for by %s as by %s', async (typed, same) => {
    expect(await lab.run(...typed.split(' '))).toEqual(await lab.run(...same.split(' ')));
    expect(isCommand(typed.split(' ')[0])).toBe(true);
  });

  it.each([
    ['plan --scope dotnet --scope schannel-server', 'plan --scope dotnet,schannel-server'],
    ['plan --SCOPE=schannel --scope=winhttp', 'plan --scope winhttp,schannel'],
  ])('adds up: %s', async (typed, same) => {
    const pc = ['--json', '--registry', lab.sample('server-2008-r2-updated')];
    const [one, other] = await Promise.all([typed, same].map((line) => lab.run(...line.split(' '), ...pc)));
    expect(one).toEqual(other);
  });
});

const full = (): never => {
  throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
};

describe('a full drive', () => {
  it.each([
    ['check', 'Nothing was changed.'],
    ['help', 'Nothing was changed.'],
    [`fleet ${SAMPLES}`, 'Nothing was changed.'],
    ['apply --yes', 'tls-remedy history'],
  ])('is no bug of ours for %s', async (line, said) => {
    const broken = openCliLab(null, '', undefined, { out: full });
    const { exit, note } = await broken.run(...line.split(' '), '--registry', broken.sample('windows-7-updated'));
    broken.close();
    expect(note).toContain('The output couldn’t be written (ENOSPC).');
    expect(note).toContain(said);
    expect(note).not.toContain('  at '); // a stack
    expect(exit).toBe(5);
  });
});

it('ends with the same exit code if standard error goes to the full drive too', async () => {
  const broken = openCliLab(null, '', undefined, { out: full, note: full });
  expect((await broken.run('version')).exit).toBe(5);
  broken.close();
});

describe('a bug', () => {
  const openBroken = (): CliLab => openCliLab(null, '', () => Promise.reject(new TypeError('a bug')));

  it.each([['check'], ['check', '--json']])(
    'reports that nothing was changed by a command that only reads: %s %s %s',
    async (...argv) => {
      const broken = openBroken();
      const { exit, out, note } = await broken.run(...argv);
      broken.close();
      expect(exit).toBe(70);
      expect(out + note).toContain('Nothing was changed.');
      expect(out + note).not.toContain('unknown');
    },
  );

  it.each([['apply'], ['report', '--out', 'a.json']])(
    'reports that it is unknown whether a command that writes did so: %s %s %s',
    async (...argv) => {
      const broken = openBroken();
      const { exit, note } = await broken.run(...argv, ...(argv.length === 1 ? ['--yes'] : []));
      broken.close();
      expect(exit).toBe(70);
      expect(note).toContain('something might have been written');
    },
  );
});
