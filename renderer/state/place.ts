import type { WindowTexts } from '../../shared/text/window.ts';

/** Texts of the rail that name no place. */
type Other = 'main' | 'skip' | 'samplePc' | 'thisPc' | 'reading';

/** An entry of the rail: what has a name there. `places/places.ts` has a row for each, in the order of the rail. */
export type Place = Exclude<keyof WindowTexts['rail'], Other>;
