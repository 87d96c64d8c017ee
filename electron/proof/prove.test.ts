import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import type { SecureVersion } from 'node:tls';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { IS_WINE } from '../../build/only-on.suite.ts';
import type { EngineContext } from './engines.ts';
import { CONTEXT, isOpen, tlsClient } from './port-servers.suite.ts';
import { patienceOf, prove } from './prove.ts';
import { runProgram, type ProgramToRun, type ProgramRun, type RunProgram } from './run-program.ts';

const context = { ...CONTEXT, patience: { startMs: 20_000, deadlineMs: 20_000, takesAfterMs: 300 } };
const never = new AbortController().signal;

const isSelf = ({ file }: ProgramToRun): boolean => file === 'self';
const is32Bit = ({ file }: ProgramToRun): boolean => file.includes('SysWOW64');
const isPowershell = ({ file }: ProgramToRun): boolean => file.endsWith('powershell.exe');
const isDotnet = ({ args }: ProgramToRun): boolean => args.some((arg) => arg.includes('[Net.WebRequest]'));
const portsOf = (program: ProgramToRun): readonly number[] => {
  const given = program.args.join(' ');
  const text = isPowershell(program) ? (/\bin ([0-9, ]+)\)/.exec(given)?.[1] ?? '') : given;
  return (text.match(/\b[0-9]{4,5}\b/g) ?? []).map(Number);
};

/** A test double of an engine: a real TLS client, Node's, replaces WinHTTP. */
async function nodeAsEngine(program: ProgramToRun, least: SecureVersion, most: SecureVersion): Promise<ProgramRun> {
  const ports = portsOf(program);
  await Promise.all(ports.map((port) => tlsClient(port, least, most)));
  return { kind: 'ended', exit: 0, out: ports.map((port) => `${String(port)} 12175\n`).join('') };
}

describe('a proof', () => {
  it('tests each kind of program in a process of its own, and leaves no port open', async () => {
    const started: ProgramToRun[] = [];
    const run: RunProgram = (program) => {
      started.push(program);
      const most = isDotnet(program) ? 'TLSv1' : is32Bit(program) ? 'TLSv1.1' : 'TLSv1.2';
      return nodeAsEngine(program, 'TLSv1', most);
    };
    const proof = await prove(true, context, never, run);
    expect(proof.native).toMatchObject({ engine: 'winhttp', offered: ['TLS 1.0', 'TLS 1.1', 'TLS 1.2'] });
    expect(proof.native.secondOpinion).toMatchObject({ engine: 'script-host', agrees: true });
    expect(proof.wow64).toMatchObject({ engine: 'script-host', offered: ['TLS 1.0', 'TLS 1.1'] });
    const ports = started.flatMap(portsOf);
    expect(proof.dotnet?.native).toMatchObject({ engine: 'dotnet', offered: ['TLS 1.0'] });
    expect(proof.dotnet?.wow64).toMatchObject({ engine: 'dotnet', offered: ['TLS 1.0'] });
    expect(ports).toHaveLength(25);
    expect(await Promise.all(ports.map(isOpen))).toEqual(ports.map(() => false));
  });

  it('uses the next engine if one is missing or blocked, and reports which one it used', async () => {
    const run: RunProgram = (program) => {
      if (isSelf(program)) return Promise.resolve({ kind: 'blocked', detail: 'EACCES' });
      if (program.file.endsWith('cscript.exe')) return Promise.resolve({ kind: 'missing' });
      return nodeAsEngine(program, 'TLSv1.2', 'TLSv1.3');
    };
    const proof = await prove(true, context, never, run);
    expect(proof.native).toMatchObject({ engine: 'powershell', offered: ['TLS 1.2', 'TLS 1.3'], secondOpinion: null });
    expect(proof.wow64).toMatchObject({ engine: 'powershell', offered: ['TLS 1.2', 'TLS 1.3'] });
  });

  it.each([
    [{ kind: 'missing' }, 'no-engine'],
    [{ kind: 'timed-out' }, 'timed-out'],
    [{ kind: 'ended', exit: 1, out: 'Windows Script Host access is disabled' }, 'engine-failed'],
  ] as const)('is unknown without an engine: %j', async (ended, reason) => {
    const proof = await prove(false, context, never, () => Promise.resolve(ended));
    expect(proof).toMatchObject({ native: { state: 'unknown', reason, offered: [] }, wow64: null });
  });

  // guards: slow-proof
  it('uses the second engine’s observation if this program’s own didn’t get that far', async () => {
    const run: RunProgram = (program) =>
      isSelf(program) ? Promise.resolve({ kind: 'timed-out' }) : nodeAsEngine(program, 'TLSv1.2', 'TLSv1.2');
    const { native } = await prove(false, context, never, run);
    expect(native).toMatchObject({ state: 'seen', engine: 'script-host', offered: ['TLS 1.2'] });
    expect(native.secondOpinion).toEqual({ engine: 'winhttp', reason: 'timed-out', offered: [], agrees: null });
  });
});

describe('the time limit of a proof', () => {
  const ended = (signal: AbortSignal): Promise<ProgramRun> =>
    new Promise((resolve) => {
      const end = (): void => resolve({ kind: 'cancelled' });
      if (signal.aborted) end();
      signal.addEventListener('abort', end);
    });
  const within = (startMs: number, deadlineMs: number): EngineContext => ({
    ...context,
    patience: { startMs, deadlineMs, takesAfterMs: 300 },
  });
  const FOREVER = 600_000;

  // guards: slow-proof
  it('starts at the first connection', async () => {
    const run: RunProgram = async (program, _timeoutMs, signal) => {
      const socket = connectTcp(portsOf(program)[0] ?? 0, '127.0.0.1').on('error', () => undefined);
      await once(socket, 'connect');
      return ended(signal);
    };
    const proof = await prove(false, within(FOREVER, 50), never, run);
    expect(proof.native).toMatchObject({ state: 'unknown', reason: 'timed-out' });
  });

  it('ends a program that never connects', async () => {
    const proof = await prove(false, within(50, FOREVER), never, (_program, _timeoutMs, signal) => ended(signal));
    expect(proof.native).toMatchObject({ state: 'unknown', reason: 'timed-out' });
  });

  it('excludes the start of programs', async () => {
    const run: RunProgram = async (program, timeoutMs, signal) => {
      await new Promise((resolve) => setTimeout(resolve, 20)); // longer than the questions' time limit
      expect([timeoutMs > 1, signal.aborted]).toEqual([true, false]);
      expect(await isOpen(portsOf(program)[0] ?? 0)).toBe(true);
      return { kind: 'ended', exit: 0, out: '' };
    };
    expect(await prove(false, within(FOREVER, 1), never, run)).toMatchObject({ native: { state: 'unknown' } });
  });

  it('can be cancelled at any moment', async () => {
    const calledOff = new AbortController();
    const proof = prove(false, within(FOREVER, FOREVER), calledOff.signal, (_program, _timeoutMs, signal) =>
      ended(signal),
    );
    calledOff.abort();
    expect((await proof).native).toMatchObject({ state: 'unknown', reason: 'cancelled' });
  });

  // guards: slow-proof
  it('is longer with the older engine', () => {
    const [old, current] = [patienceOf('16.17.1'), patienceOf('24.9.0')];
    expect(old.startMs).toBeGreaterThan(current.startMs);
    expect(old.deadlineMs).toBeGreaterThan(current.deadlineMs);
  });
});

/** libuv gives these to every program on Windows, as many don't work without; Wine adds its own. */
const ADDED = [
  ...(process.platform === 'win32'
    ? 'HOMEDRIVE HOMEPATH LOGONSERVER PATH SYSTEMDRIVE SYSTEMROOT TEMP USERDOMAIN USERNAME USERPROFILE WINDIR'.split(
        ' ',
      )
    : []),
  ...(IS_WINE ? ['WINE.*', 'PROCESSOR_ARCHITECTURE'] : []),
];

describe('what .NET offers', () => {
  // guards: restricted-powershell
  it.each([
    ['there is no Windows PowerShell', { kind: 'missing' }, 'no-engine'],
    ['a policy forbids it', { kind: 'blocked', detail: 'EACCES' }, 'engine-blocked'],
    ['a policy restricts it', { kind: 'ended', exit: 0, out: 'ConstrainedLanguage\r\n' }, 'engine-restricted'],
    ['it is a stub that does nothing', { kind: 'ended', exit: 0, out: '' }, 'engine-failed'],
  ] as const)('is unknown if %s, with no substitute', async (_when, ended, reason) => {
    const run: RunProgram = (program) =>
      isDotnet(program) ? Promise.resolve(ended) : nodeAsEngine(program, 'TLSv1.2', 'TLSv1.2');
    const proof = await prove(true, context, never, run);
    const unknown = { state: 'unknown', reason, offered: [] };
    expect(proof.dotnet).toMatchObject({ native: unknown, wow64: unknown });
    expect(proof.native).toMatchObject({ state: 'seen', offered: ['TLS 1.2'] });
  });
});

describe('runProgram', () => {
  const node = (text: string): ProgramToRun => ({ file: process.execPath, args: ['-e', text], env: {}, folder: '/' });

  // guards: child-environment
  it('returns the output and the exit code, and passes only the given environment', async () => {
    vi.stubEnv('SECRET', 'of ours');
    onTestFinished(() => void vi.unstubAllEnvs());
    const text = `
      const added = /^(${ADDED.join('|')})$/i;
      console.log(Object.keys(process.env).filter((name) => !added.test(name)).join());
      process.exit(3)`;
    const program = { ...node(text), env: { GIVEN: '1' } };
    expect(await runProgram(program, 20_000, never)).toEqual({ kind: 'ended', exit: 3, out: 'GIVEN\n' });
  });

  it('kills a program that doesn’t end, and one that was cancelled', async () => {
    const forever = node('setInterval(() => undefined, 1000)');
    expect(await runProgram(forever, 200, never)).toEqual({ kind: 'timed-out' });
    const calledOff = new AbortController();
    const running = runProgram(forever, 20_000, calledOff.signal);
    calledOff.abort();
    expect(await running).toEqual({ kind: 'cancelled' });
  });

  it('reports a missing program', async () => {
    expect(await runProgram({ ...node(''), file: '/no/such/program' }, 1_000, never)).toEqual({ kind: 'missing' });
  });
});
