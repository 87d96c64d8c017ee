import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { PROTOCOLS, type Protocol, type ProtocolRow } from '../tls/protocols.ts';
import type { Facts } from './facts.ts';
import { schannelClient } from './schannel-state.ts';
import { valueIsRead } from './update-state.ts';
import type { ViewState } from './view-state.ts';

const PROTOCOL_NAMES = PROTOCOLS.map((row) => row.protocol);
export const protocolSchema = v.picklist(PROTOCOL_NAMES as [Protocol, ...Protocol[]]);

/**
 * One cell of the matrix of programs and protocols. `state` is what a program gets, `why` what decided it:
 * `value`/`default` (the bit is in it or not), `two-readings` (Windows may or may not honour the value), `schannel` (a
 * registry value switches it off), `release` (this Windows has it not, or off as shipped), `update` (the value isn't read).
 */
export const cellSchema = exactly({
  protocol: protocolSchema,
  state: v.picklist(['offered', 'not-offered', 'blocked', 'unsupported', 'unknown'] as const),
  why: v.picklist(['value', 'default', 'two-readings', 'schannel', 'release', 'update', 'unreadable'] as const),
});
export type OfferCell = v.InferOutput<typeof cellSchema>;

/** What one kind of program offers. More kinds come as more rows. */
export const offerSchema = exactly({
  program: v.picklist(['winhttp'] as const),
  view: v.picklist(['native', 'wow64'] as const),
  cells: listOf(cellSchema),
});
export type Offer = v.InferOutput<typeof offerSchema>;

function cellOf(facts: Facts, view: ViewState, row: ProtocolRow): OfferCell {
  const { rules } = facts.machine;
  const { protocol } = row;
  if (rules === null) return { protocol, state: 'unknown', why: 'release' };
  const client = schannelClient(facts.snapshot, rules, protocol);
  if (client.state === 'unsupported') return { protocol, state: 'unsupported', why: 'release' };
  if (client.state === 'off') return { protocol, state: 'blocked', why: client.isDefault ? 'release' : 'schannel' };
  if (view.state === 'unreadable' || client.enabled === 'unreadable' || client.disabledByDefault === 'unreadable') {
    return { protocol, state: 'unknown', why: 'unreadable' };
  }
  const read = valueIsRead(facts.update.state);
  const masks = read ? view.masks : [rules.winhttpDefault];
  const inMasks = masks.filter((mask) => (mask & row.bit) !== 0).length;
  if (inMasks > 0 && inMasks < masks.length) return { protocol, state: 'not-offered', why: 'two-readings' };
  const byValue = view.state === 'set' || masks.length > 1;
  const why = !read && view.state !== 'absent' ? 'update' : byValue ? 'value' : 'default';
  return { protocol, state: inMasks > 0 ? 'offered' : 'not-offered', why };
}

/**
 * What programs that leave the choice to WinHTTP offer, for each view: the value or the default of the release, cut by
 * SChannel and by what the release supports. In doubt a protocol counts as not offered. Source: facts 3.3.
 */
export function offersOf(facts: Facts): readonly Offer[] {
  return facts.views.map((view) => ({
    program: 'winhttp',
    view: view.view,
    cells: PROTOCOLS.map((row) => cellOf(facts, view, row)),
  }));
}

/** The protocols of an offer, oldest first; null where a value that decides one of them could not be read. */
export function offeredProtocols(offer: Offer | undefined): readonly Protocol[] | null {
  if (offer === undefined || offer.cells.some((cell) => cell.state === 'unknown')) return null;
  return offer.cells.filter((cell) => cell.state === 'offered').map((cell) => cell.protocol);
}
