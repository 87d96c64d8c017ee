import type { deployPlace } from './en/many-pcs.ts';

/** What the place that makes files for other PCs says. English is the type. */
export type DeployPlaceTexts = typeof deployPlace;
