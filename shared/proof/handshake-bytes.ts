const HANDSHAKE = 22;

/** Returns two bytes, the highest first. */
export const pair = (value: number): readonly number[] => [value >> 8, value & 0xff];

/** Returns a handshake message of less than 64 KiB in a record of its own. RFC 5246, 6.2.1 and 7.4. */
export const handshakeRecord = (recordVersion: number, type: number, body: readonly number[]): Uint8Array =>
  Uint8Array.of(HANDSHAKE, ...pair(recordVersion), ...pair(body.length + 4), type, 0, ...pair(body.length), ...body);
