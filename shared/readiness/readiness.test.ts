import { MICROSOFT_365_ADDRESSES } from '../proof/microsoft365.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONNECTION_RESULTS } from '../proof/connections.ts';
import { unknownObservation, type Observation, type Proof } from '../proof/proof.ts';
import { anyPc } from '../remediation/any-pc.suite.ts';
import type { Protocol } from '../tls/protocols.ts';
import type { RegistryView } from '../windows/registry.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { readinessOf, type AskedConnection, type Readiness } from './readiness.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';

const readinessOn = (
  pc: TestPc,
  proof: Proof | null = null,
  connections: readonly AskedConnection[] | null = null,
): Readiness => readinessOf(diagnose(factsOf(snapshotOf(pc))), proof, connections);

const short = ({ level, because, limits }: Readiness): string =>
  [level, ...because.map(({ rung, code }) => `${rung}.${code}`), ...limits.map(({ id }) => id)].join(' ');

const LIMIT = 'front-door-without-dhe';
const TLS_1_2_ON = { 'TLS 1.2': { enabled: 1, disabledByDefault: 0 } } as const;
const SEVEN: TestPc = {
  build: 7601,
  files: '6.1.7601.24168',
  native: 0x800,
  wow64: 0x800,
  schannel: TLS_1_2_ON,
  values: { 'wininet.user': 0xa80 },
};
const TEN: TestPc = { build: 19045 };

const seen = (...offered: readonly Protocol[]): Observation => ({
  ...unknownObservation('no-engine'),
  state: 'seen',
  reason: null,
  offered,
});

describe('readinessOf with what Windows was seen to offer', () => {
  const good = seen('TLS 1.2');
  it.each<readonly [string, TestPc, Proof, string]>([
    ['what the settings promise', TEN, { native: good, wow64: good }, 'likely'],
    ['no TLS 1.2 in one view', TEN, { native: good, wow64: seen('TLS 1.0') }, 'no winhttp-value.not-set'],
    ['nothing at all', TEN, { native: seen(), wow64: seen() }, 'no schannel.on'],
    ['what can’t be seen', TEN, { native: unknownObservation('no-engine'), wow64: null }, 'likely'],
  ])('rates %s', (_what, pc, proof, expected) => {
    expect(short(readinessOn(pc, proof))).toBe(expected);
  });
});

const HOSTS = MICROSOFT_365_ADDRESSES.map(({ host }) => host);
const asked = (
  results: Readonly<Record<string, AskedConnection['result']>> = {},
  views: readonly RegistryView[] = ['native', 'wow64'],
): readonly AskedConnection[] =>
  views.flatMap((view) => HOSTS.map((host) => ({ host, view, result: results[host] ?? ('reached' as const) })));
const REFUSED = Object.fromEntries(HOSTS.map((host) => [host, 'tls-refused' as const]));

describe('readinessOf with connections', () => {
  it.each<readonly [string, TestPc, readonly AskedConnection[], string]>([
    ['all reached from both views', TEN, asked(), 'proven'],
    [
      'some of Microsoft’s reached, and no others tested',
      TEN,
      asked().filter(({ host }) => host !== HOSTS[0]),
      'likely',
    ],
    [
      'a custom host reached',
      TEN,
      (['native', 'wow64'] as const).map((view) => ({ host: 'mail.example.com', view, result: 'reached' as const })),
      'likely',
    ],
    ['all reached, on Windows 7', SEVEN, asked(), `proven ${LIMIT}`],
    ['only one view tested', TEN, asked({}, ['native']), 'likely'],
    ['the only view of a 32-bit Windows', { ...TEN, arch: 'x86' }, asked({}, ['native']), 'proven'],
    ['none tested', TEN, [], 'likely'],
    ['one address refuses', TEN, asked({ 'outlook.office365.com': 'tls-refused' }), 'doubtful connection.tls-refused'],
    ['all refuse', TEN, asked(REFUSED), 'no connection.tls-refused'],
    [
      'all refuse one kind of program alone',
      TEN,
      [...asked({}, ['native']), ...asked(REFUSED, ['wow64'])],
      'no connection.tls-refused',
    ],
  ])('rates %s', (_what, pc, connections, expected) => {
    expect(short(readinessOn(pc, null, connections))).toBe(expected);
  });

  it('outrank the handshake, which outranks the settings', () => {
    const bad = { native: seen('TLS 1.0'), wow64: seen('TLS 1.0') };
    expect(readinessOn(TEN, bad).level).toBe('no');
    expect(readinessOn(TEN, bad, asked()).level).toBe('proven');
  });
});

it('is proven only by connections, and never likely without a good verdict', () => {
  const anyConnections = fc.array(
    fc.record({
      host: fc.constantFrom(...HOSTS),
      view: fc.constantFrom('native' as const, 'wow64' as const),
      result: fc.constantFrom(...CONNECTION_RESULTS),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(anyPc, fc.option(anyConnections), (pc, connections) => {
      const diagnosis = diagnose(factsOf(snapshotOf(pc)));
      const { level, because, limits } = readinessOf(diagnosis, null, connections);
      const all = connections ?? [];
      if (level === 'proven') expect(all.length > 0 && all.every(({ result }) => result === 'reached')).toBe(true);
      if (level === 'likely') {
        expect([because, limits]).toEqual([[], []]);
        expect(['no-change-needed', 'improvement-available']).toContain(diagnosis.verdict);
      }
      if (level === 'no' || level === 'doubtful') expect(because.length + limits.length).toBeGreaterThan(0);
    }),
  );
});
