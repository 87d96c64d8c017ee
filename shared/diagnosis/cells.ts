import * as v from 'valibot';
import { exactly } from '../schema.ts';
import { PROTOCOLS, protocolSchema, type Protocol, type ProtocolRow } from '../tls/protocols.ts';
import type { ReleaseRules } from '../windows/releases.ts';
import type { Facts } from './facts.ts';
import { isUnreadable, schannelClient, type SchannelClient } from './schannel-state.ts';
import { protocolsWithoutSuite } from './suites-state.ts';
import { valueIsRead } from './update-state.ts';
import type { ViewState } from './view-state.ts';
import type { Way } from './dotnet-state.ts';

/** What decided a cell of the matrix. */
const CELL_REASONS = [
  'value', // of WinHTTP: whether the bit is in it
  'default', // the same without a value
  'two-readings', // uncertain which of two applies
  'updates', // depends on unknown updates
  'in-doubt', // sources differ on Schannel
  'schannel', // turned off by a value
  'suites', // no cipher suite is left
  'release', // this version of Windows lacks it, or ships it off
  'update', // WinHTTP doesn't read the value, or, if the state is `unknown`, might not
  'unreadable',
  'system', // of .NET, by a value, as is the next
  'strong',
  'switch', // of .NET, for all programs
  'target', // depends on the .NET that the program targets
  'old-program', // no value, and an old .NET
  'patch-assumed', // .NET 2.0 to 3.5 needs a patch that can't be seen
  'by-request', // Schannel gives it only to programs that request it
  'user', // of Internet Options, as are the next two
  'policy',
  'not-stored', // no value, and no source for the default
] as const;

/** One cell of the matrix of programs and protocols. `state` is what a program gets, `why` the reason. */
export const cellSchema = exactly({
  protocol: protocolSchema,
  state: v.picklist(['offered', 'not-offered', 'blocked', 'unsupported', 'unknown'] as const),
  why: v.picklist(CELL_REASONS),
});
export type OfferCell = v.InferOutput<typeof cellSchema>;

/** A protocol on this PC: its Schannel state, and its cell if only Schannel decides, otherwise null. */
export interface ProtocolHere {
  readonly row: ProtocolRow;
  readonly client: SchannelClient;
  readonly decided: OfferCell | null;
}

/** Returns the cell if only Schannel decides, for any program; null if the program has a say. */
function decidedBySchannel(protocol: Protocol, client: SchannelClient, lacksSuite: boolean): OfferCell | null {
  if (client.state === 'unsupported') return { protocol, state: 'unsupported', why: 'release' };
  if (client.state === 'off') return { protocol, state: 'blocked', why: client.isDefault ? 'release' : 'schannel' };
  if (lacksSuite) return { protocol, state: 'blocked', why: 'suites' };
  return isUnreadable(client) ? { protocol, state: 'unknown', why: 'unreadable' } : null;
}

/** Returns every protocol with its Schannel state here, oldest first. */
export function protocolsHere(facts: Facts, rules: ReleaseRules): readonly ProtocolHere[] {
  const withoutSuite = protocolsWithoutSuite(facts, rules);
  return PROTOCOLS.map((row) => {
    const client = schannelClient(facts.readings, rules, row.protocol);
    return { row, client, decided: decidedBySchannel(row.protocol, client, withoutSuite.has(row.protocol)) };
  });
}

/** True if Schannel might not give a protocol to a program that names it. Facts 10.6 and 10.21. */
const isInDoubt = ({ state }: SchannelClient, { byRequest }: ReleaseRules): boolean =>
  state === 'in-doubt' || (state === 'by-request' && byRequest === 'in-doubt');

export function winhttpCells(
  { update }: Facts,
  rules: ReleaseRules,
  protocols: readonly ProtocolHere[],
  view: ViewState,
): readonly OfferCell[] {
  const isRead = valueIsRead(update, view.view);
  const masks = isRead === 'no' ? rules.winhttpDefaults : view.masks;
  const byValue = isRead !== 'no' && view.mask !== null;
  const why = isRead === 'no' && view.state !== 'absent' ? 'update' : byValue ? 'value' : 'default';
  return protocols.map(({ row: { protocol, bit }, client, decided }): OfferCell => {
    if (decided !== null) return decided;
    if (view.state === 'unreadable') return { protocol, state: 'unknown', why: 'unreadable' };
    const either = [...masks, ...rules.winhttpDefaults].map((mask) => (mask & bit) !== 0);
    if (isRead === 'in-doubt' && new Set(either).size > 1) return { protocol, state: 'unknown', why: 'update' };
    const isInOne = masks.some((mask) => (mask & bit) !== 0);
    if (isInOne && isInDoubt(client, rules)) return { protocol, state: 'not-offered', why: 'in-doubt' };
    if (masks.every((mask) => (mask & bit) !== 0)) return { protocol, state: 'offered', why };
    return { protocol, state: 'not-offered', why: isInOne ? (byValue ? 'two-readings' : 'updates') : why };
  });
}

/** The reason if a program gets different results in several ways, for .NET and for updates. */
const BY_WAYS: Readonly<Partial<Record<OfferCell['why'], OfferCell['why']>>> = { target: 'target', default: 'updates' };

/** Returns the cells of a program that names protocols or leaves them to Windows. Source: facts 3.3, last column. */
export function wayCells(
  protocols: readonly ProtocolHere[],
  ways: readonly Way[],
  why: OfferCell['why'],
  rules: ReleaseRules,
): readonly OfferCell[] {
  return protocols.map(({ row: { protocol, bit }, client, decided }): OfferCell => {
    if (decided !== null) return decided;
    if (ways.length === 0) return { protocol, state: 'unknown', why: why === 'not-stored' ? why : 'unreadable' };
    const asked = ways.filter((way) => way.kind === 'windows' || (way.mask & bit) !== 0);
    const doubted = asked.some(
      ({ kind }) => client.state === 'in-doubt' || (kind === 'names' && isInDoubt(client, rules)),
    );
    if (doubted) return { protocol, state: 'not-offered', why: 'in-doubt' };
    const given = asked.filter((way) => way.kind === 'names' || client.state === 'on');
    if (given.length === ways.length) return { protocol, state: 'offered', why };
    const leftToWindows = ways.filter((way) => !given.includes(way)).every(({ kind }) => kind === 'windows');
    if (leftToWindows) return { protocol, state: 'not-offered', why: 'by-request' };
    return { protocol, state: 'not-offered', why: given.length > 0 ? (BY_WAYS[why] ?? 'two-readings') : why };
  });
}
