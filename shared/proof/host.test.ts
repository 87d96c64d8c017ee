import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHostName, readHostName } from './host-name.ts';
import { hostFinding, isOfTheWay, readHostLines, type HostTries, type Try } from './host.ts';
import { formatProbeRequest, parseProbeRequest, readCodeLines } from './probe-request.ts';

describe('a host name', () => {
  it.each(['login.microsoftonline.com', 'localhost', 'a-b.c1', 'xn--bcher-kva.example'])('may be %s', (name) => {
    expect(isHostName(name)).toBe(true);
  });

  it.each([
    '',
    '.',
    'a',
    'a..b',
    '-a.b',
    'A.b',
    '0x7f.1',
    'https://a.b',
    '[::1]',
    'a.b\n',
    'a.b\0',
    `${'a'.repeat(64)}.b`,
    `${'a.'.repeat(127)}com`,
  ])('can’t be %j', (name) => {
    expect(isHostName(name)).toBe(false);
  });

  it('is read from what people type', () => {
    expect(readHostName(' Login.MicrosoftOnline.com. ')).toBe('login.microsoftonline.com');
    expect(readHostName('https://login.microsoftonline.com')).toBeNull();
  });

  // guards: probe-host
  it('contains only letters, digits, hyphens and dots, for any input', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.ipV4(), fc.ipV6()), (text) => {
        if (!isHostName(text)) return;
        expect(text).toMatch(/^[a-z0-9.-]+$/);
        expect(new URL(`https://${text}/`).host).toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('a probe request', () => {
  it('is restored exactly', () => {
    for (const request of [
      { kind: 'ports', ports: [1, 65_535, 443] },
      { kind: 'host', host: 'login.microsoftonline.com', port: 443 },
      { kind: 'via', relay: 50_001, host: 'login.microsoftonline.com', port: 443 },
    ] as const)
      expect(parseProbeRequest(formatProbeRequest(request))).toEqual(request);
  });

  it.each([
    '',
    'ports.',
    'ports.0',
    'ports.65536',
    'ports.01',
    'ports.1.2.3.4.5.6.7.8.9',
    'host.443.a',
    'host.443.127.0.0.1',
    'host.443.a.b/c',
    'via.1.443',
  ])('is rejected as %j', (text) => {
    expect(parseProbeRequest(text)).toBeNull();
  });

  // guards: probe-command
  it('is rejected unless it is in canonical form, byte for byte', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(ports|host|via)[.0-9a-z-]{0,30}$/), (text) => {
        const request = parseProbeRequest(text);
        if (request !== null) expect(formatProbeRequest(request)).toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is answered in lines, and other lines are skipped', () => {
    expect([...readCodeLines('50001 12175\r\nInput Error: 7\n50002 2148074289\n')]).toEqual([
      [50_001, 12_175],
      [50_002, 2_148_074_289],
    ]);
  });
});

describe('hostFinding', () => {
  const NOW = Date.UTC(2026, 10, 24);
  const bad = (code: number): Try => ({ stage: 'send', code, status: 0, date: null, agreed: null, issuer: null });
  const good = (status = 200, date: number | null = NOW): Try => ({
    stage: 'answered',
    code: 0,
    status,
    date,
    agreed: null,
    issuer: null,
  });
  const tries = (plain: Try, over: Partial<NonNullable<HostTries['passingOver']>> = {}): HostTries => ({
    plain,
    passingOver: { everything: plain, authority: plain, name: plain, date: plain, ...over },
    now: NOW,
    hasProxy: false,
  });
  const certificate = bad(12_175);

  it.each([
    ['an answer', tries(good(404)), false, 'works'],
    ['no such name', tries(bad(12_007)), false, 'name-not-found'],
    ['a timeout', tries(bad(12_002)), false, 'no-answer'],
    ['no way to the proxy', tries(bad(12_029)), true, 'proxy'],
    ['a proxy that wants a sign-in', tries(good(407)), true, 'proxy'],
    ['a server that can’t, without a proxy', tries(good(502)), false, 'works'],
    ['a refused handshake', tries(bad(12_157)), false, 'tls-refused'],
    ['a refused handshake through a proxy', tries(bad(12_157)), true, 'proxy'],
    ['an unknown authority', tries(certificate, { everything: good(), authority: good() }), false, 'not-trusted'],
    ['an old certificate', tries(certificate, { everything: good(), date: good() }), false, 'expired'],
    [
      'a clock that is a year off',
      tries(certificate, { everything: good(), date: good(200, NOW + 365 * 86_400_000) }),
      false,
      'clock-wrong',
    ],
    ['several flaws at once', tries(certificate, { everything: good() }), false, 'not-trusted'],
  ] as const)('concludes from an attempt: %s', (_name, found, hasProxy, expected) => {
    expect(hostFinding({ ...found, hasProxy })).toBe(expected);
  });
});

it('a host wasn’t reached if its name or a route is missing, or it doesn’t answer', () => {
  expect([12_002, 12_007, 12_029, 11_001].map(isOfTheWay)).toEqual([true, true, true, true]);
  expect([0, 12_175, 12_157].map(isOfTheWay)).toEqual([false, false, false]);
});

describe('the lines of a connection', () => {
  const NOW = Date.UTC(2026, 10, 24);

  it('reads the other side’s clock from the lines of a connection', () => {
    const read = readHostLines('proxy 0\r\nplain 0 404 Tue, 24 Nov 2026 10:00:00 GMT\r\n', NOW);
    const plain = {
      stage: 'answered',
      code: 0,
      status: 404,
      date: Date.UTC(2026, 10, 24, 10),
      agreed: null,
      issuer: null,
    };
    expect(read).toEqual({ plain, passingOver: null, now: NOW, hasProxy: false });
  });

  it('reads the attempts that ignore an error only if all of them are present', () => {
    const lines = [
      'proxy 1',
      'plain 12175 0 -',
      'everything 0 200 -',
      'authority 12175 0 -',
      'name 0 200 -',
      'date 12175 0 -',
    ];
    const whole = readHostLines(lines.join('\n'), NOW);
    expect(whole).toMatchObject({
      hasProxy: true,
      passingOver: { name: { stage: 'answered' }, date: { code: 12_175 } },
    });
    expect(readHostLines(lines.slice(0, -1).join('\n'), NOW)?.passingOver).toBeNull();
  });

  it('reads the stage of a try from its code, and a date only in HTTP’s own form', () => {
    const date = 'Tue, 24 Nov 2026 10:00:00 GMT';
    const failed = readHostLines(`proxy 0\nplain 12175 0 ${date}`, NOW)?.plain;
    expect(failed).toMatchObject({ stage: 'send', date: Date.UTC(2026, 10, 24, 10) });
    expect(readHostLines(`proxy 0\nplain 0 200 x${date}`, NOW)?.plain.date).toBeNull();
  });

  it.each([
    '',
    'proxy 0',
    'plain 0 200 -',
    'Input Error: Unknown option',
    'proxy 2\nplain 0 200 -',
    'proxy 0\nplain x 0 -',
  ])('returns null for lines of no connection: %j', (text) => {
    expect(readHostLines(text, NOW)).toBeNull();
  });
});
