import { describe, expect, it } from 'vitest';
import { ALERTS } from '../tls/alerts.ts';
import { SCHANNEL_EVENT_IDS } from './event-log.ts';
import { eventRungs } from './meanings.ts';

/** Returns the number of an alert by its name in the standard. */
const alert = (name: string): number => [...ALERTS].find(([, one]) => one === name)?.[0] ?? -1;
const received = (name: string): readonly string[] => eventRungs(36887, alert(name), null);

describe('eventRungs for an alert that was received', () => {
  it.each([
    ['unknown_ca', 'certificates'],
    ['protocol_version', 'winhttp-value'],
    ['handshake_failure', 'cipher-suites'],
    ['unrecognized_name', 'proxy'],
  ])('starts, for %s, with %s', (name, rung) => {
    expect(received(name)[0]).toBe(rung);
  });

  it('is empty for an alert that reports no fault or is unknown', () => {
    for (const name of ['close_notify', 'user_canceled']) expect([name, received(name)]).toEqual([name, []]);
    expect([eventRungs(36887, 255, null), eventRungs(36887, null, null)]).toEqual([[], []]);
  });
});

describe('eventRungs for an error state', () => {
  it.each([
    [105, 'proxy', 'network'],
    [252, 'cipher-suites', 'certificates'],
    [552, 'certificates', 'proxy'],
    [1204, 'winhttp-value', 'dotnet'],
    [1205, 'cipher-suites', 'cipher-suites'],
  ])('of an alert that was sent, %i, is the rung of the state and not of the alert', (state, first, last) => {
    const rungs = eventRungs(36888, alert('handshake_failure'), state);
    expect([rungs[0], rungs.at(-1)]).toEqual([first, last]);
    expect(eventRungs(36888, null, state)).toEqual(rungs);
  });

  it('uses the state only if Windows sent the alert', () => {
    expect(eventRungs(36887, alert('unknown_ca'), 1205)).toEqual(received('unknown_ca'));
    expect(eventRungs(36888, alert('unknown_ca'), 9999)).toEqual(received('unknown_ca'));
    expect(eventRungs(36888, alert('unknown_ca'), null)).toEqual(received('unknown_ca'));
  });

  it('starts with .NET if a program has no protocol left, and with Schannel for another fault', () => {
    for (const state of [10013, 10011]) expect(eventRungs(36871, null, state)).toEqual(['dotnet', 'schannel']);
    for (const state of [null, 10001]) {
      expect(eventRungs(36871, null, state)).toEqual(['schannel', 'dotnet', 'stray-values']);
    }
  });

  it('is the cipher suites if a client had none in common', () => {
    expect(eventRungs(36874, null, null)).toEqual(['cipher-suites']);
  });
});

it('leads every event that is read and says why to a rung', () => {
  for (const id of SCHANNEL_EVENT_IDS) expect(eventRungs(id, alert('handshake_failure'), 10013)).not.toEqual([]);
});
