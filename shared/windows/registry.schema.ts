import * as v from 'valibot';
import { exactly } from '../schema.ts';
import { REGISTRY_VIEWS, type RegistryType } from './registry.ts';

export const viewSchema = v.picklist(REGISTRY_VIEWS);

const typeSchema = v.custom<RegistryType>(
  (input) => typeof input === 'string' && /^REG_[A-Z_0-9]{2,40}$/.test(input),
  'a registry type',
);

/** Bytes as lower-case hex, two digits each. An expression with a group would keep a place to go back to for each pair, and overflow. */
export const isHexBytes = (text: string): boolean => text.length % 2 === 0 && !/[^0-9a-f]/.test(text);

/** 1 MiB at most. */
const bytesSchema = v.pipe(v.string(), v.maxLength(2 * 1024 * 1024), v.check(isHexBytes, 'bytes in hex'));

/** Type and bytes of a value. */
export const valueShape = { type: typeSchema, data: bytesSchema };
export const valueSchema = exactly(valueShape);
