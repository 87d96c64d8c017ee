import { KNOWN_BITS, PROTOCOLS, protocolRow, type Protocol } from './protocols.ts';
import * as v from 'valibot';

/** An unsigned 32-bit number. JavaScript's bitwise operators are signed, so every function here ends in `>>> 0`. */
export type Mask = number;

export const MASK_MAX = 0xffffffff;

/** True for an integer from 0 to 0xFFFFFFFF. */
export function isMask(value: number): value is Mask {
  return Number.isInteger(value) && value >= 0 && value <= MASK_MAX;
}

/** Splits a mask into protocols, oldest first, and the bits of no known protocol. */
export function decodeMask(mask: Mask): { readonly protocols: readonly Protocol[]; readonly unknownBits: number } {
  return {
    protocols: PROTOCOLS.filter((row) => (mask & row.bit) !== 0).map((row) => row.protocol),
    unknownBits: (mask & ~KNOWN_BITS) >>> 0,
  };
}

export const maskWith = (protocols: readonly Protocol[]): Mask =>
  protocols.reduce((mask, protocol) => mask | protocolRow(protocol).bit, 0);

/** Sets or clears one protocol; every other bit, known or not, stays. */
export function withProtocol(mask: Mask, protocol: Protocol, on: boolean): Mask {
  const { bit } = protocolRow(protocol);
  return (on ? mask | bit : mask & ~bit) >>> 0;
}

/** Returns `0x` and eight uppercase digits, such as `0x00000A00`. */
export function formatHex(value: number): string {
  return `0x${(value >>> 0).toString(16).toUpperCase().padStart(8, '0')}`;
}

/** A number as written by `formatHex`: `0x00000800`. */
export const hexSchema = v.pipe(v.string(), v.regex(/^0x[0-9A-F]{8}$/));

/** Returns every number that has some bits and any of others; no bit is beyond the sixteenth. */
export function numbersWith(needed: Mask, optional: Mask): readonly Mask[] {
  const bits = Array.from({ length: 16 }, (_, place) => 1 << place).filter((bit) => (optional & bit) !== 0);
  return bits.reduce<readonly Mask[]>((all, bit) => [...all, ...all.map((number) => number | bit)], [needed]);
}
