import { CIPHER_SUITES_CODES } from './cipher-suites.ts';
import { RELEASE_CODES } from './release.ts';
import type { CodeMeaning, RungId } from './rung.ts';
import { SCHANNEL_CODES } from './schannel.ts';
import { UPDATE_CODES } from './update.ts';
import { WINHTTP_VALUE_CODES } from './winhttp-value.ts';

/** What the codes of the rungs that decide mean, for the window, which reads ladders and never climbs one. */
export const DECIDING_CODES: Readonly<Partial<Record<RungId, Readonly<Record<string, CodeMeaning>>>>> = {
  release: RELEASE_CODES,
  update: UPDATE_CODES,
  'winhttp-value': WINHTTP_VALUE_CODES,
  schannel: SCHANNEL_CODES,
  'cipher-suites': CIPHER_SUITES_CODES,
};
