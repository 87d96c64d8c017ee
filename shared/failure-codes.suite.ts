import { ERROR_EXITS, type ErrorCode } from './failures.ts';

/** Every code, for tests that check each. */
export const ERROR_CODES = Object.keys(ERROR_EXITS) as readonly ErrorCode[];
