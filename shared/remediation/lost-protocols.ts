import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { decodeMask, type Mask } from '../tls/mask.ts';
import { protocolRow, protocolSchema, type Protocol } from '../tls/protocols.ts';
import type { ProfileId } from '../tls/profiles.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../windows/catalogue/protocols.ts';
import { dwordOf, viewSchema, type RegistryValue } from '../windows/registry.ts';
import { settingById } from '../windows/settings.ts';
import { surely, type ReleaseRules } from '../windows/releases.ts';
import type { Facts } from '../diagnosis/facts.ts';
import { judge, type DotnetPlace } from '../diagnosis/judged.ts';
import { schannelClient } from '../diagnosis/schannel-state.ts';
import { readingsAfter, type Plan, type PlannedWrite } from './plan.ts';

/** TLS versions that a view's programs no longer offer by default after a plan, oldest first. `program`: or WinHTTP. */
export const goesSchema = listOf(
  exactly({ view: viewSchema, protocols: listOf(protocolSchema), program: v.exactOptional(v.literal('dotnet')) }),
);
export type Goes = v.InferOutput<typeof goesSchema>;

function masksOf(value: RegistryValue | null, { winhttpDefaults }: ReleaseRules): readonly Mask[] {
  const mask = value === null ? null : dwordOf(value);
  return mask === null || mask === 0 ? winhttpDefaults : [mask];
}

/** What may be offered before a write and isn't certain after it; without SSL and what Schannel has off for all. */
function goneWith({ before, after }: PlannedWrite, rules: ReleaseRules, { readings }: Facts): readonly Protocol[] {
  const may = masksOf(before, rules).reduce((all, mask) => all | mask, 0);
  const gone = (may & ~surely(masksOf(after, rules))) >>> 0;
  return decodeMask(gone).protocols.filter(
    (protocol) => protocolRow(protocol).grade !== 'unsafe' && schannelClient(readings, rules, protocol).state !== 'off',
  );
}

const offeredTls = ({ cells }: DotnetPlace): readonly Protocol[] =>
  cells
    .filter(({ protocol, state }) => state === 'offered' && protocolRow(protocol).grade !== 'unsafe')
    .map(({ protocol }) => protocol);

/** What .NET programs that name no protocol no longer get, as they follow Windows. */
function goesOfDotnet(plan: Plan, facts: Facts): Goes {
  if (!plan.some(({ setting }) => settingById(setting)?.scope === 'dotnet')) return [];
  const after = judge({ ...facts, readings: readingsAfter(facts.readings, plan) })?.dotnet ?? [];
  const gone = (judge(facts)?.dotnet ?? []).flatMap((place, index) => {
    const left = after.slice(index, index + 1).flatMap(offeredTls);
    return offeredTls(place)
      .filter((protocol) => !left.includes(protocol))
      .map((protocol) => ({ view: place.view, protocol }));
  });
  return facts.views.flatMap(({ view }) => {
    const protocols = [...new Set(gone.filter((one) => one.view === view).map(({ protocol }) => protocol))];
    return protocols.length === 0 ? [] : [{ view, protocols, program: 'dotnet' as const }];
  });
}

/** What a plan takes from programs of WinHTTP and .NET, for each view that loses any, also of Windows' default. */
export function goesWith(plan: Plan, facts: Facts | null): Goes {
  const rules = facts?.machine.rules ?? null;
  if (facts === null || rules === null) return [];
  const ofWinhttp = plan
    .filter(({ setting }) => setting === DEFAULT_SECURE_PROTOCOLS)
    .map((item) => ({ view: item.view, protocols: goneWith(item, rules, facts) }))
    .filter(({ protocols }) => protocols.length > 0);
  return [...ofWinhttp, ...goesOfDotnet(plan, facts)];
}

/** The profile that keeps TLS 1.0, said wherever a plan takes it. */
export const KEEPS_TLS_1_0 = 'tls10-12' satisfies ProfileId;

export const takesTls10 = (goes: Goes): boolean =>
  goes.some(({ protocols, program }) => program === undefined && protocols.includes('TLS 1.0'));
