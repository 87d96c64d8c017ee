import type * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { decodeMask, type Mask } from '../tls/mask.ts';
import { protocolRow, protocolSchema, type Protocol } from '../tls/protocols.ts';
import type { ProfileId } from '../tls/profiles.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../windows/catalogue/protocols.ts';
import { dwordOf, viewSchema, type RegistryValue } from '../windows/registry.ts';
import { surely, type ReleaseRules } from '../windows/releases.ts';
import type { Facts } from '../diagnosis/facts.ts';
import { schannelClient } from '../diagnosis/schannel-state.ts';
import type { Plan, PlannedWrite } from './plan.ts';

/** TLS versions that programs of a view no longer offer by default after a plan, oldest first. */
export const goesSchema = listOf(exactly({ view: viewSchema, protocols: listOf(protocolSchema) }));
export type Goes = v.InferOutput<typeof goesSchema>;

type GoesFacts = Pick<Facts, 'machine' | 'readings'>;

function masksOf(value: RegistryValue | null, { winhttpDefaults }: ReleaseRules): readonly Mask[] {
  const mask = value === null ? null : dwordOf(value);
  return mask === null || mask === 0 ? winhttpDefaults : [mask];
}

/** What may be offered before a write and isn't certain after it; without SSL and what Schannel has off for all. */
function goneWith({ before, after }: PlannedWrite, rules: ReleaseRules, { readings }: GoesFacts): readonly Protocol[] {
  const may = masksOf(before, rules).reduce((all, mask) => all | mask, 0);
  const gone = (may & ~surely(masksOf(after, rules))) >>> 0;
  return decodeMask(gone).protocols.filter(
    (protocol) => protocolRow(protocol).grade !== 'unsafe' && schannelClient(readings, rules, protocol).state !== 'off',
  );
}

/** What a plan takes from WinHTTP's programs, for each view that loses any, also of the Windows default it replaces. */
export function goesWith(plan: Plan, facts: GoesFacts | null): Goes {
  const rules = facts?.machine.rules ?? null;
  if (facts === null || rules === null) return [];
  return plan
    .filter(({ setting }) => setting === DEFAULT_SECURE_PROTOCOLS)
    .map((item) => ({ view: item.view, protocols: goneWith(item, rules, facts) }))
    .filter(({ protocols }) => protocols.length > 0);
}

/** The profile that keeps TLS 1.0, said wherever a plan takes it. */
export const KEEPS_TLS_1_0 = 'tls10-12' satisfies ProfileId;

export const takesTls10 = (goes: Goes): boolean => goes.some(({ protocols }) => protocols.includes('TLS 1.0'));
