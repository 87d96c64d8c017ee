import { certificates } from './certificates.ts';
import { dotnet } from './dotnet.ts';
import { schannel } from './schannel.ts';
import { schannelServer } from './schannel-server.ts';
import { stray } from './stray.ts';
import type { ScopeInput, Target } from './target.ts';
import { winhttp } from './winhttp.ts';

/** Every scope, in the order of the helper's argument, in which its targets are written. To add one, add a line. */
const SCOPE_ROWS = [winhttp, schannel, dotnet, certificates, stray, schannelServer] as const;

type Row = (typeof SCOPE_ROWS)[number];

/** The purpose of a group of settings; `--scope` and the helper name these, never a path. */
export type Scope = Row['id'];

export type ExtraScope = Extract<Row, { readonly isDefault: false }>['id'];

export type SwitchScope = Extract<Row, { readonly hasPolicySwitch: true }>['id'];

export const SCOPES: readonly Scope[] = SCOPE_ROWS.map(({ id }) => id);

/** What is touched by default. docs/contract.md 2. */
export const DEFAULT_SCOPES: readonly Scope[] = SCOPE_ROWS.flatMap((row) => (row.isDefault ? [row.id] : []));

export const EXTRA_SCOPES: readonly ExtraScope[] = SCOPE_ROWS.flatMap((row) => (row.isDefault ? [] : [row.id]));

export const SWITCH_SCOPES: readonly SwitchScope[] = SCOPE_ROWS.flatMap((row) => (row.hasPolicySwitch ? [row.id] : []));

export function targetsFor(scopes: readonly Scope[], input: ScopeInput): readonly Target[] {
  return SCOPE_ROWS.flatMap((row) => (scopes.includes(row.id) ? row.targets(input) : []));
}
