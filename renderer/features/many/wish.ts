import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { dnsDomainOf } from '../../../shared/diagnosis/machine.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import { chosenMasks, isRecommended } from '../../../shared/remediation/choice.ts';
import {
  isForThisPc,
  READY_MADE_IDS,
  type FormatId,
  type ReadyMadeId,
} from '../../../shared/remediation/export-formats.ts';
import { RECOMMENDED, type Selection } from '../../../shared/remediation/selection.ts';
import { FAMILIES, rulesOf, type FamilyId } from '../../../shared/windows/families.ts';
import { REGISTRY_VIEWS } from '../../../shared/windows/registry.ts';
import type { Draft } from '../../state/draft.ts';
import { exportSelections } from '../../state/export-selection.ts';
import { createStore, type Store } from '../../state/store.ts';

/** What PCs are to get: a configuration, or files that are the same for all of them. */
export type Wish = 'office' | 'dotnet' | 'protocols' | ReadyMadeId;

export const WISHES: readonly Wish[] = ['office', 'dotnet', 'protocols', ...READY_MADE_IDS];

/** The Windows that need a value, and those that have TLS 1.2 by themselves. */
export const WINDOWS = ['need', 'self'] as const;
export type Windows = (typeof WINDOWS)[number];

/** What is chosen on Deploy. */
export interface Chosen {
  readonly wish: Wish;
  /** Null: those that the wish is right for. */
  readonly windows: readonly Windows[] | null;
  /** Null: the one that fits this PC. */
  readonly tool: FormatId | null;
}

export const CHOSEN_FIRST: Chosen = { wish: 'office', windows: null, tool: null };

export const isReadyMadeWish = (wish: Wish): wish is ReadyMadeId => READY_MADE_IDS.some((id) => id === wish);

/** Group Policy where this PC has a domain; else the files that need no tool. */
export const toolHere = (facts: Facts): FormatId => (dnsDomainOf(facts.readings) === null ? 'reg' : 'gpp');

const groupOf = (family: (typeof FAMILIES)[number]): Windows => (rulesOf(family).repair === 'write' ? 'need' : 'self');

const familiesOf = (windows: readonly Windows[]): readonly FamilyId[] =>
  FAMILIES.filter((family) => windows.includes(groupOf(family))).map(({ id }) => id);

/** A wish as it is said of many PCs, and as it comes to on this one. */
export function selectionOf(wish: Wish, facts: Facts, draft: Draft, isThisPc: boolean): Selection {
  if (wish === 'protocols') return exportSelections(facts, draft)[isThisPc ? 'pc' : 'many'];
  return wish === 'dotnet' ? { ...RECOMMENDED, scopes: [...RECOMMENDED.scopes, 'dotnet'] } : RECOMMENDED;
}

/** Whether a selection only removes values where TLS 1.2 is on by default. */
const onlyCleans = ({ choice }: Selection): boolean =>
  isRecommended(choice) || chosenMasks(choice, REGISTRY_VIEWS).length === 0;

/** The Windows versions that are ticked: all, unless a value would be written where none is needed and nobody asked for that. */
export const windowsOf = ({ windows }: Pick<Chosen, 'windows'>, selection: Selection): readonly Windows[] =>
  windows ?? (onlyCleans(selection) ? WINDOWS : ['need']);

/** What becomes of the Windows versions that have TLS 1.2 on by default. */
export function fateOfSelf(selection: Selection, windows: readonly Windows[]): 'spared' | 'cleaned' | 'written' {
  if (!windows.includes('self')) return 'spared';
  return onlyCleans(selection) ? 'cleaned' : 'written';
}

/** What the program is asked for; null where no Windows is chosen. */
export function requestOf({ wish, windows, tool }: Chosen, facts: Facts, draft: Draft): Request<'export'> | null {
  if (isReadyMadeWish(wish)) return { format: wish, selection: RECOMMENDED };
  const selection = selectionOf(wish, facts, draft, false);
  const families = familiesOf(windowsOf({ windows }, selection));
  return families.length === 0 ? null : { format: tool ?? toolHere(facts), selection, families };
}

/** The same as the difference of this PC; null where the tool has none. */
export function requestOfThisPc({ wish, tool }: Chosen, facts: Facts, draft: Draft): Request<'export'> | null {
  const format = tool ?? toolHere(facts);
  if (isReadyMadeWish(wish) || !isForThisPc(format)) return null;
  return { format, selection: selectionOf(wish, facts, draft, true), thisPc: true };
}

/** What is chosen on Deploy, kept while other places are shown; Fleet chooses the collector before it leads there. */
export const createDeployStore = (): Store<Chosen, Partial<Chosen>> =>
  createStore((chosen: Chosen, change: Partial<Chosen>) => ({ ...chosen, ...change }), CHOSEN_FIRST);
