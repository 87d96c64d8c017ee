import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { portChange, portChangeSchema, stateOfResults, type PortReport, type PortResult } from './port.ts';
import { PROTOCOLS } from '../tls/protocols.ts';
import { notKnownOf, portFindings, takenOf } from './port-findings.ts';

const SIGNS: Readonly<Record<string, PortResult['result']>> = {
  '+': 'taken',
  '-': 'refused',
  '!': 'refused',
  '.': 'no-answer',
  '?': 'unknown',
  n: 'not-tls',
};

/**
 * Creates a DOUBLE of a port: `+` accepted, `-` refused silently, `!` by an alert, from SSL 2.0 to TLS 1.3; or an
 * untested one's state.
 */
function port(short: string): PortReport {
  const isAsked = /^[-+.?n!]{6}$/.test(short);
  const protocols = PROTOCOLS.map(({ protocol }, place) => ({
    protocol,
    result: SIGNS[short[place] ?? ''] ?? 'unknown',
    cipherSuite: null,
    alert: short[place] === '!' ? 40 : null,
  }));
  const about = { port: 443, address: '127.0.0.1', starttls: false };
  return isAsked
    ? { ...about, state: stateOfResults(protocols), protocols }
    : { ...about, state: short as PortReport['state'], protocols: [] };
}

/** Returns the findings if TLS 1.0 and 1.1 were turned off. */
const said = (before: PortReport, after: PortReport | null): readonly string[] =>
  portFindings(portChange(before, after), ['TLS 1.0', 'TLS 1.1']).map((one) =>
    'why' in one ? `${one.kind} ${one.why}` : `${one.kind} ${one.protocols.join('+')}`,
  );

describe('a port before and after a change', () => {
  it.each([
    ['--++++', '----++', ['gone TLS 1.0+TLS 1.1']],
    ['--+++-', '--+-+-', ['gone TLS 1.1', 'still TLS 1.0']],
    ['----++', '--+-++', ['now TLS 1.0', 'refused TLS 1.1']],
    ['.....+', '----++', ['refused TLS 1.0+TLS 1.1']],
    ['nobody', '--+-++', ['now TLS 1.0', 'refused TLS 1.1']],
    ['--++++', '--.?++', ['unknown TLS 1.0+TLS 1.1']],
    ['--++++', '-----+', ['gone TLS 1.0+TLS 1.1', 'lost TLS 1.2']],
    ['--++--', '------', ['stopped silent-refusals']],
    ['--++++', 'nobody', ['stopped nobody']],
    ['no-starttls', 'no-starttls', ['not-asked no-starttls']],
    ['......', '......', ['not-asked no-answer']],
    ['--++++', '!!!!!!', ['stopped only-refusals']],
    ['--++++', '-!!!++', ['gone TLS 1.0+TLS 1.1']],
  ])('is compared from %s to %s', (before, after, expected) => {
    const change = portChange(port(before), port(after));
    expect(v.is(portChangeSchema, change)).toBe(true);
    expect(said(port(before), port(after))).toEqual(expected);
  });

  it('has no findings for a change that hasn’t been made yet', () => {
    expect(said(port('--++++'), null)).toEqual([]);
  });

  it('lists what it accepts, and what is unknown', () => {
    const { protocols } = port('-n.?++');
    expect(takenOf(protocols)).toEqual(['TLS 1.2', 'TLS 1.3']);
    expect(notKnownOf(protocols)).toEqual(['SSL 3.0', 'TLS 1.0', 'TLS 1.1']);
  });
});
