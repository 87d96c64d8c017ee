import type { Facts } from '../../../shared/diagnosis/facts.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import { askedOfView, chosenMasks, isRecommended, type Choice } from '../../../shared/remediation/choice.ts';
import type { FormatId } from '../../../shared/remediation/export-formats.ts';
import { RECOMMENDED, type Selection } from '../../../shared/remediation/selection.ts';
import { FAMILIES, rulesOf, type Family } from '../../../shared/windows/families.ts';
import { REGISTRY_VIEWS } from '../../../shared/windows/registry.ts';
import { keep, recall } from '../../components/use-remembered.ts';
import { selectionOf as selectionOfDraft, type Draft } from '../../../shared/present/draft.ts';
import { createRecord, type Store } from '../../state/store.ts';

export const WISHES = ['office', 'dotnet', 'protocols'] as const;
export type Wish = (typeof WISHES)[number];

/** The Windows versions that need a value, and those that have TLS 1.2 by default. */
export const WINDOWS = ['need', 'self'] as const;
export type Windows = (typeof WINDOWS)[number];

/** Which tool makes it: those that manage many PCs first. */
export const TOOLS: readonly FormatId[] = [
  'gpp',
  'intune',
  'configmgr',
  'powershell',
  'cmd',
  'reg',
  'admx',
  'dsc',
  'dsc3',
  'ansible',
];

export interface Chosen {
  readonly wish: Wish;
  /** Null: those that the wish is right for. */
  readonly windows: readonly Windows[] | null;
  readonly tool: FormatId;
}

export const CHOSEN_FIRST: Chosen = { wish: 'office', windows: null, tool: 'gpp' };

export const windowsOfFamily = (family: Family): Windows => (rulesOf(family).repair === 'write' ? 'need' : 'self');

/** What is chosen on Protocols. Without a PC, the recommended profile of one view leaves it as it is. */
function choiceOf({ choices: { native, wow64 } }: Draft): Choice {
  if (JSON.stringify(native) === JSON.stringify(wow64)) return native;
  const keep = { kind: 'keep' } as const;
  return {
    kind: 'views',
    native: askedOfView(native, 'native') ?? keep,
    wow64: askedOfView(wow64, 'wow64') ?? keep,
  };
}

export function selectionOf(wish: Wish, facts: Facts, draft: Draft): Selection {
  if (wish === 'protocols') return { choice: choiceOf(draft), scopes: selectionOfDraft(facts, draft).scopes };
  return wish === 'dotnet' ? { ...RECOMMENDED, scopes: [...RECOMMENDED.scopes, 'dotnet'] } : RECOMMENDED;
}

/** True if a selection only removes values from Windows versions that have TLS 1.2 on by default. */
const onlyCleans = ({ choice }: Selection): boolean =>
  isRecommended(choice) || chosenMasks(choice, REGISTRY_VIEWS).length === 0;

/** The Windows versions that are ticked: all, unless a value would be written where none is needed or asked for. */
export const windowsOf = ({ windows }: Pick<Chosen, 'windows'>, selection: Selection): readonly Windows[] =>
  windows ?? (onlyCleans(selection) ? WINDOWS : ['need']);

/** Returns what becomes of the Windows versions that have TLS 1.2 on by default. */
export function fateOfSelf(selection: Selection, windows: readonly Windows[]): 'spared' | 'cleaned' | 'written' {
  if (!windows.includes('self')) return 'spared';
  return onlyCleans(selection) ? 'cleaned' : 'written';
}

/** Returns what the program is asked for; null if no Windows version is chosen. */
export function requestOf({ wish, windows, tool }: Chosen, facts: Facts, draft: Draft): Request<'export'> | null {
  const selection = selectionOf(wish, facts, draft);
  const ticked = windowsOf({ windows }, selection);
  const families = FAMILIES.filter((family) => ticked.includes(windowsOfFamily(family))).map(({ id }) => id);
  return families.length === 0 ? null : { format: tool, selection, families };
}

const TOOL = 'tool';

/** The tool for which saving was begun last is the one to begin with, also in another run of the program. */
export const keepTool = (tool: FormatId): void => keep(TOOL, tool);

export function createWishStore(): Store<Chosen, Partial<Chosen>> {
  const tool = TOOLS.find((id) => id === recall(TOOL)) ?? CHOSEN_FIRST.tool;
  return createRecord({ ...CHOSEN_FIRST, tool });
}
