import { STRAY_SETTINGS } from '../../windows/catalogue/protocols.ts';
import { target, type ScopeRow } from './target.ts';

/** Removes every stray value in HKLM. Those of the user's hive have no scope and stay. docs/contract.md 2. */
export const stray = {
  id: 'stray',
  isDefault: false,
  hasPolicySwitch: false, // nothing should ever write them
  targets: ({ views }) =>
    STRAY_SETTINGS.filter(({ scope }) => scope === 'stray').flatMap((row) =>
      row.views.filter((view) => views.includes(view)).map((view) => target({ setting: row.id, view, value: null })),
    ),
} as const satisfies ScopeRow;
