import type { PlaceMessages } from '../shape.ts';
import { connections } from './connections.ts';
import { errors } from './errors.ts';
import { explain } from './explain.ts';
import { explanations } from './explanations.ts';

/** The texts of the places but Home that the window and the command line share. */
export const placeMessages: PlaceMessages = {
  errors,
  connections,
  explain,
  explanations,
  evidence: { needed: (what) => `needed: ${what}`, orLater: (version) => `${version} or later` },
};
