import type { deployPlace } from './en/many-pcs.ts';

/** What the place that makes files for other PCs says. English gives the shape. */
export type DeployPlaceTexts = typeof deployPlace;
