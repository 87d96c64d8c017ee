import * as v from 'valibot';

/** A number as `formatHex` writes it: `0x00000800`. */
export const hexSchema = v.pipe(v.string(), v.regex(/^0x[0-9A-F]{8}$/));
