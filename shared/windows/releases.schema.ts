import * as v from 'valibot';
import { RELEASE_IDS, type Release } from './releases.ts';

const RELEASES: readonly [Release, ...Release[]] = [...RELEASE_IDS, 'older', 'unknown'];

export const releaseSchema = v.picklist(RELEASES);
