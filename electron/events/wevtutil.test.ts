import { describe, expect, it } from 'vitest';
import { SOME_EVENTS } from '../../shared/events/events.suite.ts';
import { runProgram } from '../proof/run-program.ts';
import { eventReader, readingOfRun } from './wevtutil.ts';

describe('the reader of event logs', () => {
  // guards: child-processes
  it('uses Windows’ own program by its full path, for four ids of one provider, newest first', () => {
    const { file, args, folder } = eventReader('C:\\Windows');
    expect(file).toMatch(/^C:\\Windows\\(System32|Sysnative)\\wevtutil\.exe$/);
    expect(folder).toBe('C:\\Windows');
    expect(args).toEqual([
      'qe',
      'System',
      "/q:*[System[Provider[@Name='Schannel'] and (EventID=36871 or EventID=36874 or EventID=36887 or EventID=36888)]]",
      '/f:xml',
      '/e:Events',
      '/rd:true',
      '/c:51',
    ]);
  });

  it.each([
    [{ kind: 'missing' }, 'no-reader'],
    [{ kind: 'blocked', detail: 'EACCES' }, 'blocked'],
    [{ kind: 'ended', exit: 5, out: SOME_EVENTS }, 'failed'],
    [{ kind: 'ended', exit: 0, out: '' }, 'failed'],
  ] as const)('leaves the log unknown after %j: %s', (run, reason) => {
    expect(readingOfRun(run)).toMatchObject({ state: 'unknown', reason, events: [] });
  });

  it('returns the events after a successful run', () => {
    expect(readingOfRun({ kind: 'ended', exit: 0, out: SOME_EVENTS })).toMatchObject({ state: 'read', hasMore: false });
  });

  it('returns the events before the cut if the output was truncated', () => {
    const out = `<Events>${' '.repeat(1_048_576)}`;
    expect(readingOfRun({ kind: 'ended', exit: 0, out })).toMatchObject({ state: 'read', hasMore: true, events: [] });
  });
});

describe('runProgram with a lot of output', () => {
  const program = {
    file: process.execPath,
    args: ['-e', 'process.stdout.write("x".repeat(200000))'],
    env: {},
    folder: process.cwd(),
  };
  const { signal } = new AbortController();

  it('returns the output up to the limit, and lets the program end', async () => {
    const all = await runProgram(program, 20_000, signal, 1_048_576);
    expect(all.kind === 'ended' ? all.out.length : all.kind).toBe(200_000);
    const some = await runProgram(program, 20_000, signal);
    expect(some.kind === 'ended' ? some.out.length < 200_000 : some.kind).toBe(true);
  });
});
