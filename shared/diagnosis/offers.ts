import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import type { Protocol } from '../tls/protocols.ts';
import { DOTNET_RUNTIMES, type DotnetRuntime } from '../windows/catalogue/programs.ts';
import { cellSchema, wayCells, winhttpCells } from './cells.ts';
import type { Facts } from './facts.ts';
import { dotnetPlaces, judge, type Judged } from './judged.ts';
import { wininetWays } from './wininet-state.ts';
import { viewSchema } from '../windows/registry.ts';

export type { OfferCell } from './cells.ts';

const PROGRAMS = ['winhttp', 'dotnet4', 'dotnet2', 'wininet'] as const;
export type Program = (typeof PROGRAMS)[number];

/** What one kind of program offers. `dotnet2` is .NET 2.0 to 3.5. `wininet` has one row: its keys are shared. */
export const offerSchema = exactly({ program: v.picklist(PROGRAMS), view: viewSchema, cells: listOf(cellSchema) });
export type Offer = v.InferOutput<typeof offerSchema>;

const PROGRAM_OF: Readonly<Record<DotnetRuntime, Program>> = { v4: 'dotnet4', v2: 'dotnet2' };

const WININET_WHYS = { policy: 'policy', user: 'user', default: 'default', nobody: 'not-stored' } as const;

function offersWith(facts: Facts, judged: Judged | null): readonly Offer[] {
  if (judged === null) return [];
  const { rules, protocols, dotnet, wininet } = judged;
  const winhttp = facts.views.map((view): Offer => ({
    program: 'winhttp',
    view: view.view,
    cells: winhttpCells(facts, rules, protocols, view),
  }));
  const ofRuntime = (wanted: DotnetRuntime): readonly Offer[] =>
    dotnet
      .filter(({ runtime }) => runtime === wanted)
      .map(({ runtime, view, cells }) => ({ program: PROGRAM_OF[runtime], view, cells }));
  const cells = wayCells(protocols, wininetWays(wininet), WININET_WHYS[wininet.by], rules);
  return [...winhttp, ...ofRuntime('v4'), ...ofRuntime('v2'), { program: 'wininet', view: 'native', cells }];
}

/** What every kind of program would offer, whether or not its runtime is installed. Empty without rules. Facts 3.3. */
export function allOffers(facts: Facts): readonly Offer[] {
  const judged = judge(facts);
  return offersWith(facts, judged && { ...judged, dotnet: dotnetPlaces(facts, judged, DOTNET_RUNTIMES) });
}

/** What each kind of program here offers for certain. A .NET that isn't installed has no row. Facts 3.3, 3.4 and 4. */
export function offersOf(facts: Facts, judged = judge(facts)): readonly Offer[] {
  return offersWith(facts, judged);
}

/** Returns the protocols of an offer, oldest first; null if a value that decides one of them couldn't be read. */
export function offeredProtocols(offer: Offer | undefined): readonly Protocol[] | null {
  if (offer === undefined || offer.cells.some((cell) => cell.state === 'unknown')) return null;
  return offer.cells.filter((cell) => cell.state === 'offered').map((cell) => cell.protocol);
}

/** Returns the offers with equal views of a .NET merged, marked by `both`. For a short matrix. */
export function foldOffers(offers: readonly Offer[]): readonly (Offer & { readonly both: boolean })[] {
  const twin = (offer: Offer): Offer | undefined =>
    offers.find((other) => other.program === offer.program && other.view !== offer.view);
  const isAlike = (offer: Offer): boolean => JSON.stringify(offer.cells) === JSON.stringify(twin(offer)?.cells);
  return offers
    .filter((offer) => offer.program === 'winhttp' || offer.view === 'native' || !isAlike(offer))
    .map((offer) => ({ ...offer, both: offer.program !== 'winhttp' && isAlike(offer) }));
}
