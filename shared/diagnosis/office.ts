import * as v from 'valibot';
import { exactly } from '../schema.ts';
import type { Facts } from './facts.ts';
import { viewsOf } from './machine.ts';
import { installedOffice } from './office-installed.ts';
import { viewSchema } from '../windows/registry.ts';
import { rowOf } from '../row-of.ts';

export const officeSchema = exactly({
  bitness: v.picklist(['32', '64'] as const),
  view: viewSchema,
  source: v.picklist(['click-to-run', 'msi'] as const),
});
export type Office = v.InferOutput<typeof officeSchema>;

const BITNESS: Readonly<Record<string, Office['bitness']>> = { x86: '32', x64: '64' };

/** Null without Office, or if it doesn't say. 32-bit Office on 64-bit Windows reads the 32-bit view (facts 5.1). */
export function officeOf(facts: Facts): Office | null {
  const platform = installedOffice(facts)?.platform ?? null;
  const bitness = rowOf(BITNESS, platform?.word.toLowerCase() ?? '');
  if (platform === null || bitness === undefined) return null;
  const isInWow64 = bitness === '32' && viewsOf(facts.machine).includes('wow64');
  return { bitness, view: isInWow64 ? 'wow64' : 'native', source: platform.source };
}
