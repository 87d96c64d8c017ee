import { describe, expect, it } from 'vitest';
import { causeOf } from './cause.ts';
import type { Readiness } from './readiness.ts';
import { shortCause } from './short-cause.suite.ts';

describe('the cause in a report', () => {
  const because = (level: Readiness['level'], rung: string, code: string): Readiness => ({
    level,
    because: [{ rung, code }],
    limits: [],
  });
  const script = { rung: 'network', code: 'user-script', state: 'warn' } as const;
  const missing = { rung: 'winhttp-value', code: 'missing', state: 'fail' } as const;

  it('comes from the ladder alone in a report of the first versions, which has no readiness', () => {
    expect(shortCause(causeOf({ ladder: [script] }))).toBe('out unfit network.user-script');
    expect(shortCause(causeOf({ ladder: [script, missing] }))).toBe('out fix winhttp-value.missing');
    expect(causeOf({ ladder: [] })).toBeNull();
  });

  it('is what was seen against the settings, also if the ladder doesn’t have it', () => {
    const readiness = because('no', 'winhttp-value', 'unreadable');
    expect(shortCause(causeOf({ ladder: [], readiness }))).toBe('out unfit winhttp-value.unreadable');
    const others = [
      { rung: 'winhttp-value', code: 'not-set', state: 'pass' },
      { rung: 'schannel', code: 'unreadable', state: 'pass' },
      script,
    ] as const;
    expect(shortCause(causeOf({ ladder: others, readiness }))).toBe('out unfit winhttp-value.unreadable');
    const itself = { rung: 'winhttp-value', code: 'not-set', state: 'pass' } as const;
    const seenSo = because('no', 'winhttp-value', 'not-set');
    expect(causeOf({ ladder: [script, itself], readiness: seenSo })?.code).toBe('not-set');
    const removed = { rung: 'winhttp-value', code: 'tls-1.3-removed', state: 'warn' } as const;
    const seenGone = because('no', 'winhttp-value', 'tls-1.3-removed');
    expect(causeOf({ ladder: [script, removed], readiness: seenGone })).toMatchObject({
      kind: 'fix',
      code: removed.code,
    });
  });

  it('of a newer program counts after what decides, and a limit of one isn’t a cause', () => {
    const newer = { rung: 'luck', code: 'bad', state: 'fail' } as const;
    expect(shortCause(causeOf({ ladder: [newer] }))).toBe('out unfit luck.bad');
    expect(causeOf({ ladder: [newer, missing] })?.code).toBe('missing');
    const limits = [{ id: 'moon' }, { id: 'front-door-without-dhe' }];
    expect(shortCause(causeOf({ ladder: [], readiness: { level: 'doubtful', because: [], limits } }))).toBe(
      'out limit cipher-suites.front-door-without-dhe',
    );
  });

  it('is that of the half that is broken, and of the outgoing one if both are', () => {
    const incoming = {
      verdict: 'fix-available',
      cause: { kind: 'fix', rung: 'tls12', code: 'off', side: 'in' },
    } as const;
    expect(shortCause(causeOf({ ladder: [script], incoming }))).toBe('in fix tls12.off');
    const tooOld = { verdict: 'cannot-be-fixed-here', cause: { ...incoming.cause, kind: 'unfit' } } as const;
    expect(causeOf({ ladder: [script], incoming: tooOld })?.side).toBe('in');
    expect(shortCause(causeOf({ ladder: [script, missing], incoming }))).toBe('out fix winhttp-value.missing');
    const readiness = because('no', 'winhttp-value', 'unreadable');
    expect(causeOf({ ladder: [script], readiness, incoming })?.side).toBe('out');
  });
});
