import { expect, it } from 'vitest';
import type { PortChange, PortResult } from '../proof/port.ts';
import { retireTexts } from '../text/en/retire.ts';
import type { RetireTexts } from '../text/pack.ts';
import { keyed } from './keyed.suite.ts';
import { portRow, portsSaid, typedPorts } from './ports.ts';

const tls = (port: number) => ({ port, starttls: false });
const mail = (port: number) => ({ port, starttls: true });

it.each([
  ['443', [tls(443)]],
  ['443, 25 587;465 443', [tls(443), mail(25), mail(587), tls(465)]],
  ['1 2 3 4 5 6 7 8 9 10', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(tls)],
  ['1 2 3 4 5 6 7 8 9 10 11', null],
  ['65536', null],
  ['example.org:443', null],
])('ports are read from what was typed: %j', (text, expected) => {
  expect(typedPorts(text)).toEqual(expected);
});

const t: RetireTexts['ports'] = { ...keyed(retireTexts.ports), port: ({ port }) => `port ${port}` };
type Half = PortChange['before'];
const half = (old: PortResult['result'], good: PortResult['result'] = 'taken'): Half =>
  [
    ['TLS 1.0', old],
    ['TLS 1.2', good],
  ].map(([protocol, result]) => ({ protocol, result, cipherSuite: null, alert: null }) as PortResult);
const change = (before: Half, after: Half | null, state: PortChange['states']['after'] = 'asked'): PortChange => ({
  ...{ port: 443, starttls: false, before, after },
  states: { before: 'asked', after: after === null ? null : state },
});
const PORT = 'port 443';

it.each<[string, PortChange, string, string | null]>([
  ['before and after', change(half('taken'), half('refused')), 'takes([TLS 1.0 TLS 1.2], [])', 'takes([TLS 1.2], [])'],
  ['that wasn’t tested again', change(half('no-answer'), null), 'takes([TLS 1.2], [TLS 1.0])', null],
  ['that accepts nothing', change(half('no-answer', 'refused'), [], 'nobody'), 'nothing.no-answer', 'nothing.nobody'],
])('a port is a row of a table: one %s', (_what, port, before, after) => {
  expect(portRow(port, t)).toEqual({ port: PORT, before, after });
});

const SAID = {
  gone: [change(half('taken'), half('refused')), 'ok', `seen.gone(${PORT}, [TLS 1.0])`],
  refused: [change(half('unknown'), half('refused')), 'ok', `seen.refused(${PORT}, [TLS 1.0])`],
  still: [change(half('taken'), half('taken')), 'fail', `seen.still(${PORT}, [TLS 1.0])`],
  now: [change(half('refused'), half('taken')), 'fail', `seen.now(${PORT}, [TLS 1.0])`],
  unknown: [change(half('taken'), half('unknown')), 'unknown', `seen.unknown(${PORT}, [TLS 1.0])`],
  stopped: [change(half('taken'), [], 'nobody'), 'unknown', `none.stopped(${PORT}, nothing.nobody)`],
  'not-asked': [change([], [], 'not-tls'), 'unknown', `none.not-asked(${PORT}, nothing.no-answer)`],
} as const;
it.each(Object.entries(SAID))('a port has a sign and a sentence: %s', (kind, [port, sign, sentence]) => {
  const one = kind === 'not-asked' ? { ...port, states: { before: 'nobody', after: 'asked' } as const } : port;
  const { said, still } = portsSaid([one], ['TLS 1.0'], t);
  expect(said).toEqual([{ change: one, sign, sentence }]);
  expect(still).toEqual(sign === 'fail' ? [one] : []);
});

it('ports that lose what should stay are named, and what still accepts an old protocol is last', () => {
  const lost = change(half('taken', 'taken'), [...half('taken'), { ...half('refused')[0]!, protocol: 'TLS 1.1' }]);
  const before = { ...lost, before: [...half('taken'), { ...half('taken')[0]!, protocol: 'TLS 1.1' as const }] };
  const { said, sentences, still } = portsSaid([before, SAID.gone[0]], ['TLS 1.0'], t);
  expect(said.map(({ sign }) => sign)).toEqual(['fail', 'warn', 'ok']);
  expect(sentences).toEqual([`seen.lost(${PORT}, [TLS 1.1])`, SAID.gone[2], SAID.still[2]]);
  expect(still).toEqual([before]);
});
