import { ERROR_EXITS, type ErrorCode } from './failures.ts';

/** Every code, for tests that look at each. */
export const ERROR_CODES = Object.keys(ERROR_EXITS) as readonly ErrorCode[];
