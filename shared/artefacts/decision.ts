import { bitsOfRelease } from '../diagnosis/view-state.ts';
import { RECOMMENDED_MASK, wantedFromSchannel } from '../remediation/plan.ts';
import { maskProblem, targetOf, type Selection, type SelectionProblem } from '../remediation/selection.ts';
import { SSL_BITS, TLS_1_2, TLS_1_3 } from '../tls/protocols.ts';
import { DOTNET_RUNTIMES, dotnetSettingId } from '../windows/catalogue/programs.ts';
import { pathIn64BitView, REGISTRY_VIEWS, type RegistryView } from '../windows/registry.ts';
import type { KnownRelease, ReleaseRules } from '../windows/releases.ts';
import { DEFAULT_SECURE_PROTOCOLS, refOf, schannelSettingId, setting, SETTINGS } from '../windows/settings.ts';
import { FAMILIES, rulesOf, type Family } from '../windows/families.ts';

/** A test on a value of the same key: whether it is a REG_DWORD of four bytes with one of these numbers, or is none. */
export interface ValueTest {
  readonly name: string;
  readonly numbers: readonly number[];
  readonly negated: boolean;
}

/** What one value is to be on every PC of a family: a REG_DWORD, or gone. */
export interface Aim {
  readonly setting: string;
  readonly view: RegistryView;
  /** Below HKLM, as a 64-bit program sees it. */
  readonly path: string;
  readonly name: string;
  readonly value: number | null;
  /** Where all of these hold the value is left alone: it serves. Empty: never. Formats of a fixed state can't ask. */
  readonly unless: readonly ValueTest[];
}

export interface FamilyAims {
  readonly family: Family;
  readonly aims: readonly Aim[];
}

/** What an export for many PCs says: for each family of releases what its PCs are to hold. ADR 7. */
export interface Decision {
  readonly selection: Selection;
  readonly families: readonly FamilyAims[];
}

export type DecisionResult =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly problem: SelectionProblem; readonly release: KnownRelease };

type Given = Pick<Aim, 'setting' | 'view' | 'value'> & Partial<Pick<Aim, 'unless'>>;

function aim({ setting: id, view, value, unless = [] }: Given): Aim {
  const row = setting(id);
  return { setting: id, view, path: pathIn64BitView(refOf(row, view)), name: row.name, value, unless };
}

const isRecommended = ({ choice }: Selection): boolean => choice.kind === 'profile' && choice.profile === 'recommended';

/** The numbers that the recommended profile leaves alone: TLS 1.2 in it, no SSL, no unknown bit, no TLS 1.3 lost. docs/contract.md 2. */
export function servingNumbers(rules: ReleaseRules): readonly number[] {
  const needed = TLS_1_2 | (rules.winhttpDefault & TLS_1_3);
  const optional = bitsOfRelease(rules) & ~needed & ~SSL_BITS;
  return Array.from({ length: 0x4000 }, (_, number) => number).filter(
    (number) => (number & needed) === needed && (number & ~(needed | optional)) === 0,
  );
}

function winhttpAims(selection: Selection, rules: ReleaseRules): readonly Aim[] {
  const id = DEFAULT_SECURE_PROTOCOLS;
  return REGISTRY_VIEWS.flatMap((view) => {
    const target = targetOf(selection.choice, view);
    if (target?.kind === 'keep') return [];
    if (target?.kind === 'write') return [aim({ setting: id, view, value: target.mask })];
    if (target?.kind === 'remove') return [aim({ setting: id, view, value: null })];
    const value = rules.repair === 'write' ? RECOMMENDED_MASK : null;
    const serves = { name: setting(id).name, numbers: servingNumbers(rules), negated: false };
    return [aim({ setting: id, view, value, unless: [serves] })];
  });
}

function schannelAims(selection: Selection, rules: ReleaseRules): readonly Aim[] {
  return wantedFromSchannel(selection.choice, REGISTRY_VIEWS, rules).flatMap((protocol) => {
    const isOff = rules.schannel[protocol] === 'off-by-default';
    const of = (value: 'enabled' | 'disabled-by-default', number: number, unless: readonly ValueTest[]): Aim =>
      aim({ setting: schannelSettingId(protocol, value), view: 'native', value: isOff ? number : null, unless });
    const shown = { name: 'DisabledByDefault', numbers: [0], negated: false };
    const notOff = { name: 'Enabled', numbers: [0], negated: true };
    return isOff
      ? [of('enabled', 1, [shown, notOff]), of('disabled-by-default', 0, [shown, notOff])]
      : [of('enabled', 1, [notOff]), of('disabled-by-default', 0, [shown])];
  });
}

/**
 * Both values for both runtimes, whether installed or not: a fleet isn't asked. On Windows 7 programs may follow Windows
 * only where TLS 1.2 is switched on with them. Source: facts 4.1 and 4.2 [N1][C1][E1].
 */
function dotnetAims({ choice, scopes }: Selection, rules: ReleaseRules): readonly Aim[] {
  if (choice.kind === 'profile' && choice.profile === 'remove') return [];
  const switchesOn =
    scopes.includes('schannel') && wantedFromSchannel(choice, REGISTRY_VIEWS, rules).includes('TLS 1.2');
  const canFollow = rules.schannel['TLS 1.2'] === 'on' || switchesOn;
  return DOTNET_RUNTIMES.flatMap((runtime) =>
    (['system-default-tls-versions', 'sch-use-strong-crypto'] as const)
      .filter((value) => canFollow || value === 'sch-use-strong-crypto')
      .flatMap((value) =>
        REGISTRY_VIEWS.map((view) => aim({ setting: dotnetSettingId(runtime, value), view, value: 1 })),
      ),
  );
}

function strayAims(): readonly Aim[] {
  return SETTINGS.filter((row) => row.scope === 'stray' && row.only === undefined).flatMap((row) =>
    row.views.map((view) => aim({ setting: row.id, view, value: null })),
  );
}

function aimsOf(selection: Selection, rules: ReleaseRules): readonly Aim[] {
  const { scopes } = selection;
  return [
    ...(scopes.includes('winhttp') ? winhttpAims(selection, rules) : []),
    ...(scopes.includes('schannel') ? schannelAims(selection, rules) : []),
    ...(scopes.includes('dotnet') ? dotnetAims(selection, rules) : []),
    ...(scopes.includes('stray') ? strayAims() : []),
  ];
}

/**
 * The families that a selection is for unless somebody names releases: the recommended profile and a removal are right
 * everywhere, each in its way; a number is for the Windows that need one, so that no later one loses TLS 1.3 to it.
 */
function defaultFamilies(selection: Selection): readonly Family[] {
  const writes = REGISTRY_VIEWS.some((view) => targetOf(selection.choice, view)?.kind === 'write');
  return FAMILIES.filter((family) => isRecommended(selection) || !writes || rulesOf(family).repair === 'write');
}

/** Thinks a selection through for every family, or for those of the named releases. Pure: the same gives the same. */
export function makeDecision(selection: Selection, releases: readonly KnownRelease[] | null): DecisionResult {
  const families =
    releases === null
      ? defaultFamilies(selection)
      : FAMILIES.filter((family) => family.releases.some((release) => releases.includes(release)));
  for (const family of families) {
    const rules = rulesOf(family);
    for (const view of REGISTRY_VIEWS) {
      const target = targetOf(selection.choice, view);
      const problem = target?.kind === 'write' ? maskProblem(target.mask, rules) : null;
      if (problem !== null) return { ok: false, problem, release: family.releases[0] ?? 'windows-7' };
    }
  }
  const all = families.map((family) => ({ family, aims: aimsOf(selection, rulesOf(family)) }));
  return { ok: true, decision: { selection, families: all.filter(({ aims }) => aims.length > 0) } };
}

/** Whether a decision writes anything: what it only removes, no undo of a format that can't look brings back. */
export const writesSomething = ({ families }: Decision): boolean =>
  families.some(({ aims }) => aims.some(({ value }) => value !== null));
