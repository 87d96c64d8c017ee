import type * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { decodeMask, type Mask } from '../tls/mask.ts';
import { protocolRow, protocolSchema, type Protocol } from '../tls/protocols.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../windows/catalogue/protocols.ts';
import { dwordOf, viewSchema, type RegistryValue } from '../windows/registry.ts';
import { surely, type ReleaseRules } from '../windows/releases.ts';
import type { Plan, PlannedWrite } from './plan.ts';

/** TLS that programs of a view no longer offer by themselves after a plan, oldest first. */
export const goesSchema = listOf(exactly({ view: viewSchema, protocols: listOf(protocolSchema) }));
export type Goes = v.InferOutput<typeof goesSchema>;

/** The masks that WinHTTP may use with what a plan has before or after a write. */
function masksOf(value: RegistryValue | null, { winhttpDefaults }: ReleaseRules): readonly Mask[] {
  const mask = value === null ? null : dwordOf(value);
  return mask === null || mask === 0 ? winhttpDefaults : [mask];
}

/** What may be offered before a write and isn't for sure after it. SSL is left out: nobody needs it. */
function goneWith({ before, after }: PlannedWrite, rules: ReleaseRules): readonly Protocol[] {
  const may = masksOf(before, rules).reduce((all, mask) => all | mask, 0);
  const gone = (may & ~surely(masksOf(after, rules))) >>> 0;
  return decodeMask(gone).protocols.filter((protocol) => protocolRow(protocol).grade !== 'unsafe');
}

/**
 * Which protocols a plan takes from WinHTTP's programs, for each view that loses any. Also where Windows' own default had them: what
 * is replaced is named, whoever chose it.
 */
export function goesWith(plan: Plan, rules: ReleaseRules | null): Goes {
  if (rules === null) return [];
  return plan
    .filter(({ setting }) => setting === DEFAULT_SECURE_PROTOCOLS)
    .map((item) => ({ view: item.view, protocols: goneWith(item, rules) }))
    .filter(({ protocols }) => protocols.length > 0);
}
