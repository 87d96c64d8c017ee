import type { deployPlace } from './en/deploy-place.ts';

/** What the place that makes files for other PCs says. English gives the shape. */
export type DeployPlaceTexts = typeof deployPlace;
