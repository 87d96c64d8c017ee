import * as v from 'valibot';
import { exactly } from '../schema.ts';
import { OFFICE_CLICK_TO_RUN, OFFICE_CLICK_TO_RUN_2013, OFFICE_MSI_IDS } from '../windows/catalogue/office.ts';
import { stringOf, valueOf } from '../windows/registry.ts';
import type { Facts } from './facts.ts';
import { viewsOf } from './machine.ts';
import { readingOf } from './snapshot.ts';
import { viewSchema } from '../windows/registry.schema.ts';

/** The installed Office: its bitness, the registry view that it therefore reads, and what showed it. */
export const officeSchema = exactly({
  bitness: v.picklist(['32', '64'] as const),
  view: viewSchema,
  source: v.picklist(['click-to-run', 'msi'] as const),
});
export type Office = v.InferOutput<typeof officeSchema>;

const CLICK_TO_RUN_IDS: readonly string[] = [OFFICE_CLICK_TO_RUN, OFFICE_CLICK_TO_RUN_2013];

const BITNESS: Readonly<Record<string, Office['bitness']>> = { x86: '32', x64: '64' };

/**
 * Finds the Office of this PC, Click-to-Run first; null where no key names one. A 32-bit Office on a 64-bit Windows reads
 * the 32-bit view (facts 5.1, derived). Which keys show it is general knowledge, not looked up.
 */
export function officeOf({ readings, machine }: Facts): Office | null {
  const views = viewsOf(machine);
  for (const id of [...CLICK_TO_RUN_IDS, ...OFFICE_MSI_IDS]) {
    for (const view of views) {
      const value = valueOf(readingOf(readings, id, view));
      const bitness = BITNESS[(value === null ? null : stringOf(value))?.toLowerCase() ?? ''];
      if (bitness === undefined) continue;
      return {
        bitness,
        view: bitness === '32' && views.includes('wow64') ? 'wow64' : 'native',
        source: CLICK_TO_RUN_IDS.includes(id) ? 'click-to-run' : 'msi',
      };
    }
  }
  return null;
}
