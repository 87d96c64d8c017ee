import type { retirePlace } from './en/retire.ts';

/** What the place that switches old protocols off says. English gives the shape. */
export type RetirePlaceTexts = typeof retirePlace;
