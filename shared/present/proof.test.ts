import { expect, it } from 'vitest';
import type { Difference } from '../proof/compare.ts';
import { unknownObservation, type Observation, type Proof } from '../proof/proof.ts';
import { MICROSOFT_365_SUITES } from '../tls/services.ts';
import { KEYED } from './keyed.suite.ts';
import { differenceViews, seenMore } from './proof.ts';

const unseen = unknownObservation('timed-out');
const one: Proof = { native: unseen, wow64: null };
const two: Proof = { native: unseen, wow64: unseen };

it('a proof puts broken promises before what is offered beyond them', () => {
  const more: Difference = { view: 'native', protocol: 'TLS 1.0', kind: 'offered-not-promised' };
  const broken: Difference = { view: 'wow64', protocol: 'TLS 1.2', kind: 'promised-not-offered' };
  expect(differenceViews([more, broken], two)).toEqual([
    { ...broken, program: 'wow64' },
    { ...more, program: 'native' },
  ]);
  expect(differenceViews([more], one)).toEqual([{ ...more, program: 'only' }]);
});

const seen: Observation = { ...unseen, state: 'seen', reason: null };
const other = { engine: 'powershell', reason: null, offered: [], agrees: true } as const;
const SUITES = `suites: suitesOf(1, ${MICROSOFT_365_SUITES.length}).`;

it.each<[string, Partial<Observation>, readonly string[]]>([
  ['cipher suites', { cipherSuites: [...MICROSOFT_365_SUITES.slice(0, 1), 'X'] }, []],
  ['what isn’t clear', { unclear: ['TLS 1.0', 'TLS 1.1'] }, ['unclear([TLS 1.0 TLS 1.1])']],
  ['later attempts', { fallback: ['TLS 1.1', 'TLS 1.0'] }, ['fallback([TLS 1.1 TLS 1.0])']],
  ['the same result', { secondOpinion: other }, ['secondOpinion(powershell)']],
  ['a different result', { secondOpinion: { ...other, agrees: false } }, ['otherOpinion(powershell)']],
])('a proof says in more sentences: %s', (_what, part, more) => {
  const said = seenMore({ ...seen, cipherSuites: MICROSOFT_365_SUITES.slice(0, 1), ...part }, KEYED.m);
  expect(said.map((text) => text.replaceAll('proof.', ''))).toEqual([SUITES, ...more]);
});
