import type { PlaceMessages } from '../shape.ts';
import { connections } from './connections.ts';
import { errorParts, errors } from './errors.ts';
import { explain } from './explain.ts';
import { explanations } from './explanations.ts';

/** The texts of the places but Home that the window and the command line share. */
export const placeMessages: PlaceMessages = {
  errors,
  errorParts,
  connections,
  explain,
  explanations,
  evidence: { needed: (what) => `needed: ${what}`, orLater: (version) => `${version} or later` },
};
