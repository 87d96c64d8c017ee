import type { fleetPlace } from './en/many-pcs.ts';

/** What the place for many PCs says. English is the type. */
export type FleetPlaceTexts = typeof fleetPlace;
