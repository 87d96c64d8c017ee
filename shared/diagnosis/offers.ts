import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { PROTOCOLS, type Protocol, type ProtocolRow } from '../tls/protocols.ts';
import { DOTNET_RUNTIMES, type DotnetRuntime } from '../windows/catalogue/programs.ts';
import type { ReleaseRules } from '../windows/releases.ts';
import { dotnetChoice, dotnetValues, installedRuntimes } from './dotnet-state.ts';
import type { Facts } from './facts.ts';
import { viewsOf } from './machine.ts';
import { schannelClients, type SchannelClient, type SchannelClients } from './schannel-state.ts';
import { valueIsRead } from './update-state.ts';
import type { ViewState } from './view-state.ts';
import type { Way } from './ways.ts';
import { wininetState, wininetWays } from './wininet-state.ts';

const PROTOCOL_NAMES = PROTOCOLS.map((row) => row.protocol);
export const protocolSchema = v.picklist(PROTOCOL_NAMES as [Protocol, ...Protocol[]]);

/**
 * What decided a cell of the matrix. For WinHTTP `value`/`default` (the bit is in it or not) and `update` (the value isn't
 * read). For .NET `system` and `strong` (a value says so), `target` (no value; the program is taken to be built for the
 * installed .NET), `old-program` (no value, and an old .NET), `patch-assumed` (2.0 to 3.5 needs a patch that can't be
 * seen). For Internet Options `user` and `policy`, `not-stored` (no value, and no source for the default). For all:
 * `two-readings` (it is in doubt which of two holds), `by-request` (SChannel gives it only to programs that ask for it),
 * `schannel` (a value switches it off), `release` (this Windows has it not, or off as shipped), `unreadable`.
 */
const CELL_REASONS = [
  'value',
  'default',
  'two-readings',
  'schannel',
  'release',
  'update',
  'unreadable',
  'system',
  'strong',
  'target',
  'old-program',
  'patch-assumed',
  'by-request',
  'user',
  'policy',
  'not-stored',
] as const;

/** One cell of the matrix of programs and protocols. `state` is what a program gets, `why` what decided it. */
export const cellSchema = exactly({
  protocol: protocolSchema,
  state: v.picklist(['offered', 'not-offered', 'blocked', 'unsupported', 'unknown'] as const),
  why: v.picklist(CELL_REASONS),
});
export type OfferCell = v.InferOutput<typeof cellSchema>;

const PROGRAMS = ['winhttp', 'dotnet4', 'dotnet2', 'wininet'] as const;
export type Program = (typeof PROGRAMS)[number];

/** What one kind of program offers. `dotnet2` is .NET 2.0 to 3.5. `wininet` has one row, since its keys are shared. */
export const offerSchema = exactly({
  program: v.picklist(PROGRAMS),
  view: v.picklist(['native', 'wow64'] as const),
  cells: listOf(cellSchema),
});
export type Offer = v.InferOutput<typeof offerSchema>;

/** What SChannel alone decides, whatever the program asks; null where the program has a say. */
function decidedBySchannel(protocol: Protocol, client: SchannelClient): OfferCell | null {
  if (client.state === 'unsupported') return { protocol, state: 'unsupported', why: 'release' };
  if (client.state === 'off') return { protocol, state: 'blocked', why: client.isDefault ? 'release' : 'schannel' };
  const isUnread = client.enabled === 'unreadable' || client.disabledByDefault === 'unreadable';
  return isUnread ? { protocol, state: 'unknown', why: 'unreadable' } : null;
}

function winhttpCell(
  { update }: Facts,
  rules: ReleaseRules,
  client: SchannelClient,
  view: ViewState,
  row: ProtocolRow,
): OfferCell {
  const { protocol } = row;
  const decided = decidedBySchannel(protocol, client);
  if (decided !== null) return decided;
  if (view.state === 'unreadable') return { protocol, state: 'unknown', why: 'unreadable' };
  const read = valueIsRead(update.state);
  const masks = read ? view.masks : [rules.winhttpDefault];
  let inMasks = 0;
  for (const mask of masks) if ((mask & row.bit) !== 0) inMasks++;
  if (inMasks > 0 && inMasks < masks.length) return { protocol, state: 'not-offered', why: 'two-readings' };
  const byValue = view.state === 'set' || masks.length > 1;
  const why = !read && view.state !== 'absent' ? 'update' : byValue ? 'value' : 'default';
  return { protocol, state: inMasks > 0 ? 'offered' : 'not-offered', why };
}

/** A cell of a program that names protocols or leaves them to Windows. Source: facts 3.3, last column. */
export function wayCell(
  client: SchannelClient,
  row: ProtocolRow,
  ways: readonly Way[],
  why: OfferCell['why'],
): OfferCell {
  const { protocol } = row;
  const decided = decidedBySchannel(protocol, client);
  if (decided !== null) return decided;
  if (ways.length === 0) return { protocol, state: 'unknown', why: why === 'not-stored' ? why : 'unreadable' };
  let given = 0;
  for (const way of ways) if (way.kind === 'names' ? (way.mask & row.bit) !== 0 : client.state === 'on') given++;
  if (given === ways.length) return { protocol, state: 'offered', why };
  if (given > 0) return { protocol, state: 'not-offered', why: 'two-readings' };
  const onlyAsked = ways.every((way) => way.kind === 'windows');
  return { protocol, state: 'not-offered', why: onlyAsked ? 'by-request' : why };
}

function cellsOf(clients: SchannelClients, ways: readonly Way[], why: OfferCell['why']): OfferCell[] {
  return PROTOCOLS.map((row) => wayCell(clients[row.protocol], row, ways, why));
}

const RUNTIMES = { dotnet4: 'v4', dotnet2: 'v2' } as const;

function wininetOffer(facts: Facts, clients: SchannelClients): Offer {
  const state = wininetState(facts);
  const why = state.by === 'nobody' && !state.unreadable ? 'not-stored' : state.by === 'policy' ? 'policy' : 'user';
  return { program: 'wininet', view: 'native', cells: cellsOf(clients, wininetWays(state), why) };
}

/** What every kind of program would offer, with these runtimes of .NET. Empty without rules. */
function offersWith(facts: Facts, runtimes: readonly DotnetRuntime[]): readonly Offer[] {
  const { rules } = facts.machine;
  if (rules === null) return [];
  const views = viewsOf(facts.machine);
  const clients = schannelClients(facts.snapshot, rules);
  return [
    ...facts.views.map((view): Offer => ({
      program: 'winhttp',
      view: view.view,
      cells: PROTOCOLS.map((row) => winhttpCell(facts, rules, clients[row.protocol], view, row)),
    })),
    ...(['dotnet4', 'dotnet2'] as const)
      .filter((program) => runtimes.includes(RUNTIMES[program]))
      .flatMap((program) =>
        views.map((view): Offer => {
          const { ways, why } = dotnetChoice(facts, RUNTIMES[program], dotnetValues(facts, RUNTIMES[program], view));
          return { program, view, cells: cellsOf(clients, ways, why) };
        }),
      ),
    wininetOffer(facts, clients),
  ];
}

/** What every kind of program would offer, whether or not its runtime is installed. Empty without rules. Facts 3.3. */
export function allOffers(facts: Facts): readonly Offer[] {
  return offersWith(facts, DOTNET_RUNTIMES);
}

/**
 * What each kind of program on this PC offers: the value or the default, cut by SChannel and by what the release supports.
 * In doubt a protocol counts as not offered. A .NET that isn't installed has no row. Source: facts 3.3, 3.4 and 4.
 */
export function offersOf(facts: Facts): readonly Offer[] {
  return offersWith(facts, installedRuntimes(facts));
}

/** The protocols of an offer, oldest first; null where a value that decides one of them could not be read. */
export function offeredProtocols(offer: Offer | undefined): readonly Protocol[] | null {
  if (offer === undefined || offer.cells.some((cell) => cell.state === 'unknown')) return null;
  return offer.cells.filter((cell) => cell.state === 'offered').map((cell) => cell.protocol);
}

/** The offers with the two views of a .NET put into one where they are alike; `both` says so. For a short matrix. */
export function foldOffers(offers: readonly Offer[]): readonly (Offer & { readonly both: boolean })[] {
  const twin = (offer: Offer): Offer | undefined =>
    offers.find((other) => other.program === offer.program && other.view !== offer.view);
  const isAlike = (offer: Offer): boolean => JSON.stringify(offer.cells) === JSON.stringify(twin(offer)?.cells);
  return offers
    .filter((offer) => offer.program === 'winhttp' || offer.view === 'native' || !isAlike(offer))
    .map((offer) => ({ ...offer, both: offer.program !== 'winhttp' && isAlike(offer) }));
}
