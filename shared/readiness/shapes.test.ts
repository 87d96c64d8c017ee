import { describe, expect, it } from 'vitest';
import { itTakesExactly } from '../schema.suite.ts';
import { releaseByName, type KnownRelease } from '../windows/releases.ts';
import { causeSchema, incomingSchema } from './cause.ts';
import { limitsOf, rungOfLimit } from './levels.ts';
import { readinessSchema } from './readiness.ts';

const CAUSE = { kind: 'fix', rung: 'winhttp-value', code: 'missing', side: 'out' };

describe('readiness and its cause in a report', () => {
  itTakesExactly('readiness', readinessSchema, {
    level: 'doubtful',
    because: [{ rung: 'network', code: 'user-script' }],
    limits: [{ id: 'front-door-without-dhe' }],
  });
  itTakesExactly('a cause', causeSchema, CAUSE);
  itTakesExactly('what a server accepts', incomingSchema, {
    verdict: 'fix-available',
    cause: { ...CAUSE, side: 'in' },
    accepts: ['TLS 1.0', 'TLS 1.2'],
  });
});

describe('a limit of a Windows version', () => {
  it('exists up to 8.1 and 2012 R2, whose suites need DHE', () => {
    const LIMITED: readonly KnownRelease[] = ['windows-7', 'windows-8.1', 'server-2012', 'server-2012-r2'];
    const FREE: readonly KnownRelease[] = ['windows-10', 'server-2016', 'windows-11', 'server-2025'];
    const isLimited = (release: KnownRelease): boolean => limitsOf(releaseByName(release).rules).length > 0;
    expect([...LIMITED, ...FREE].filter(isLimited)).toEqual(LIMITED);
    expect(limitsOf(null)).toEqual([]);
  });

  it('affects the cipher suites; one of a newer program affects nothing known', () => {
    expect(rungOfLimit('front-door-without-dhe')).toBe('cipher-suites');
    expect(rungOfLimit('moon')).toBeNull();
  });
});
