import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import type { Protocol } from '../tls/protocols.ts';
import { protocolRow, TLS_1_2 } from '../tls/protocols.ts';
import { dwordValue, sameValue, valueOf, type RegistryValue, type RegistryView } from '../windows/registry.ts';
import type { ReleaseRules } from '../windows/releases.ts';
import { dotnetSettingId } from '../windows/catalogue/programs.ts';
import { DEFAULT_SECURE_PROTOCOLS, schannelSettingId, setting, SETTINGS, settingPath } from '../windows/settings.ts';
import { dotnetValues, installedRuntimes } from '../diagnosis/dotnet-state.ts';
import type { Facts } from '../diagnosis/facts.ts';
import { settingsOf, viewsOf } from '../diagnosis/machine.ts';
import { plainValueOrNull, plainValueSchema } from '../diagnosis/plain-value.ts';
import { schannelClient, switchedOnExplicitly } from '../diagnosis/schannel-state.ts';
import { readingOf } from '../diagnosis/snapshot.ts';
import type { ViewState } from '../diagnosis/view-state.ts';
import { chosenMasks, targetOf, type Choice, type Selection } from './selection.ts';
import { viewSchema } from '../windows/registry.schema.ts';

/** One write as the report gives it; a deletion is `after` null. `path` is that of the 64-bit view. Shape: docs/contract.md 3. */
export const planItemSchema = exactly({
  setting: v.string(),
  view: viewSchema,
  path: v.string(),
  name: v.string(),
  before: v.nullable(plainValueSchema),
  after: v.nullable(plainValueSchema),
});
export type PlanItem = v.InferOutput<typeof planItemSchema>;

export const planSchema = listOf(planItemSchema, 1000);
export type Plan = v.InferOutput<typeof planSchema>;

/** What a setting in a view is to become; dropped from the plan when it already is so, or can't be read. */
interface Wish {
  readonly setting: string;
  readonly view: RegistryView;
  readonly after: RegistryValue | null;
}

/** The number that the recommended profile writes where a value is needed. Source: docs/contract.md 2, facts 1.2 [M1]. */
export const RECOMMENDED_MASK = TLS_1_2;

function winhttpWish(view: ViewState, selection: Selection, rules: ReleaseRules): Wish | null {
  const wish = (after: RegistryValue | null): Wish => ({ setting: DEFAULT_SECURE_PROTOCOLS, view: view.view, after });
  const target = targetOf(selection.choice, view.view);
  if (target?.kind === 'keep') return null;
  if (target?.kind === 'write') return wish(dwordValue(target.mask));
  if (target?.kind === 'remove') return wish(null);
  if (view.problem === null) return null; // the recommended profile leaves what serves alone
  return wish(rules.repair === 'write' ? dwordValue(RECOMMENDED_MASK) : null);
}

/** Protocols that SChannel is to give to clients: TLS 1.2, and on Windows 7 a chosen TLS 1.1. docs/contract.md 2. */
export function wantedFromSchannel(
  choice: Choice,
  views: readonly RegistryView[],
  rules: ReleaseRules,
): readonly Protocol[] {
  if (choice.kind === 'profile' && choice.profile === 'recommended') return ['TLS 1.2'];
  const masks = chosenMasks(choice, views);
  return (['TLS 1.1', 'TLS 1.2'] as const).filter(
    (protocol) =>
      masks.some((mask) => (mask & protocolRow(protocol).bit) !== 0) &&
      (protocol === 'TLS 1.2' || rules.schannel[protocol] === 'off-by-default'),
  );
}

function schannelWishes(protocol: Protocol, facts: Facts, rules: ReleaseRules): readonly Wish[] {
  const client = schannelClient(facts.readings, rules, protocol);
  const wish = (value: 'enabled' | 'disabled-by-default', after: RegistryValue | null): Wish => ({
    setting: schannelSettingId(protocol, value),
    view: 'native',
    after,
  });
  if (rules.schannel[protocol] === 'off-by-default') {
    return switchedOnExplicitly(client)
      ? []
      : [wish('enabled', dwordValue(1)), wish('disabled-by-default', dwordValue(0))];
  }
  return [
    ...(client.enabled === 'zero' ? [wish('enabled', null)] : []),
    ...(client.disabledByDefault === 'non-zero' ? [wish('disabled-by-default', null)] : []),
  ];
}

/** Whether programs that leave the choice to SChannel will get TLS 1.2: it is on, or these wishes switch it on. */
function followingIsSafe(facts: Facts, rules: ReleaseRules, wishes: readonly (Wish | null)[]): boolean {
  const client = schannelClient(facts.readings, rules, 'TLS 1.2');
  if (client.enabled === 'unreadable' || client.disabledByDefault === 'unreadable') return false;
  const ids = (['enabled', 'disabled-by-default'] as const).map((value) => schannelSettingId('TLS 1.2', value));
  return client.state === 'on' || wishes.some((wish) => wish !== null && ids.includes(wish.setting));
}

/**
 * Both values of each .NET that is installed, in each view; what is on already stays as it is. With `SystemDefaultTlsVersions`
 * programs follow Windows, so this takes no TLS 1.3 away. The trap of Windows 7: following it means TLS 1.0 until SChannel
 * has TLS 1.2 on, so then the value waits for that. Source: facts 4.1 and 4.2 [N1][C1][E1].
 */
function dotnetWishes(selection: Selection, facts: Facts, canFollow: boolean): readonly Wish[] {
  const { choice } = selection;
  if (choice.kind === 'profile' && choice.profile === 'remove') return [];
  return installedRuntimes(facts).flatMap((runtime) =>
    viewsOf(facts.machine).flatMap((view) => {
      const values = dotnetValues(facts, runtime, view);
      const wish = (value: 'system-default-tls-versions' | 'sch-use-strong-crypto'): Wish => ({
        setting: dotnetSettingId(runtime, value),
        view,
        after: dwordValue(1),
      });
      return [
        ...(values.system === 'non-zero' || !canFollow ? [] : [wish('system-default-tls-versions')]),
        ...(values.strong === 'non-zero' ? [] : [wish('sch-use-strong-crypto')]),
      ];
    }),
  );
}

/** Every stray value in HKLM, removed. Those of the user's hive have no scope and stay. docs/contract.md 2. */
function strayWishes(facts: Facts): readonly Wish[] {
  return settingsOf(facts.machine)
    .filter(({ row }) => row.scope === 'stray')
    .map(({ row, view }) => ({ setting: row.id, view, after: null }));
}

const ORDER = new Map(SETTINGS.map((row, index) => [row.id, index]));

/**
 * The writes that bring about what was chosen: ordered as the catalogue, native view first, empty when nothing is to be
 * done. Pure, and idempotent: planning again after the plan was applied gives an empty plan.
 */
export function makePlan(facts: Facts, selection: Selection): Plan {
  const { rules } = facts.machine;
  if (rules === null) return [];
  const { scopes } = selection;
  const protocolWishes = [
    ...(scopes.includes('winhttp') ? facts.views.map((view) => winhttpWish(view, selection, rules)) : []),
    ...(scopes.includes('schannel')
      ? wantedFromSchannel(selection.choice, viewsOf(facts.machine), rules).flatMap((protocol) =>
          schannelWishes(protocol, facts, rules),
        )
      : []),
  ];
  const canFollow = followingIsSafe(facts, rules, protocolWishes);
  const wishes = [
    ...protocolWishes,
    ...(scopes.includes('dotnet') ? dotnetWishes(selection, facts, canFollow) : []),
    ...(scopes.includes('stray') ? strayWishes(facts) : []),
  ].filter((wish) => wish !== null);
  return wishes
    .sort((a, b) => (ORDER.get(a.setting) ?? 0) - (ORDER.get(b.setting) ?? 0))
    .flatMap((wish): readonly PlanItem[] => {
      const reading = readingOf(facts.readings, wish.setting, wish.view);
      if (reading.state === 'unreadable' || sameValue(valueOf(reading), wish.after)) return [];
      const row = setting(wish.setting);
      return [
        {
          setting: wish.setting,
          view: wish.view,
          path: settingPath(row, wish.view),
          name: row.name,
          before: plainValueOrNull(valueOf(reading)),
          after: plainValueOrNull(wish.after),
        },
      ];
    });
}
