import type { RegistryValue } from './registry.ts';
import { stringValue } from './registry.ts';

/** A REG_MULTI_SZ as Windows stores it: each text with its NUL, then one more. */
export const multiValue = (texts: readonly string[]): RegistryValue => ({
  type: 'REG_MULTI_SZ',
  data: `${texts.map((text) => stringValue(text).data).join('')}0000`,
});
