import { afterEach, expect, it, vi } from 'vitest';
import { writeAll } from './write-all.ts';

const system = vi.hoisted(() => ({
  isTerminal: false,
  /** The result of a write: the number of bytes accepted, or an error code. */
  writes: [] as (number | string)[],
  written: '',
}));

vi.mock('node:tty', () => ({ isatty: () => system.isTerminal }));
vi.mock('node:fs', () => ({
  writeSync: (_fd: number, bytes: Buffer) => {
    const next = system.writes.shift() ?? bytes.length;
    if (typeof next === 'string') throw Object.assign(new Error(next), { code: next });
    system.written += bytes.toString('utf8', 0, next);
    return next;
  },
}));

afterEach(() => {
  Object.assign(system, { isTerminal: false, writes: [], written: '' });
  vi.restoreAllMocks();
});

// guards: console-encoding
it('writes to a terminal as text, not as bytes that it would read in its own code page', () => {
  system.isTerminal = true;
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const note = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  writeAll(1, 'geïnstalleerd — 1');
  writeAll(2, 'geïnstalleerd — 2');
  expect([out.mock.calls, note.mock.calls]).toEqual([[['geïnstalleerd — 1']], [['geïnstalleerd — 2']]]);
  expect(system.written).toBe('');
});

it('writes everything to a pipe that accepts it in pieces', () => {
  system.writes = [2, 'EAGAIN', 1];
  writeAll(1, 'pieces');
  expect(system.written).toBe('pieces');
});

it.each(['EPIPE', 'EBADF'])('ignores that nothing reads the output: %s', (code) => {
  system.writes = [2, code];
  expect(() => writeAll(1, 'pieces')).not.toThrow();
  expect(system.written).toBe('pi');
});

it('throws if the disk is full', () => {
  system.writes = ['ENOSPC'];
  expect(() => writeAll(1, 'pieces')).toThrow('ENOSPC');
});
