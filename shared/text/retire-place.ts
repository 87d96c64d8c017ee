import type { retirePlace } from './en/retire.ts';

/** What the place that switches old protocols off says. English is the type. */
export type RetirePlaceTexts = typeof retirePlace;
