import type { fleetPlace } from './en/many-pcs.ts';

/** What the place for many PCs says. English gives the shape. */
export type FleetPlaceTexts = typeof fleetPlace;
