export const UNFINISHED =
  /\\PROTOCOLS(?:\\(?:TLS|SSL) [\d.]+)?$|\\INTERNET SETTINGS$|\\SCHANNEL\\(?:CIPHERS|HASHES|KEYEXCHANGEALGORITHMS)$/i;

export const PROTOCOL = /^(?:TLS|SSL)/i;
const CONTINUED =
  /\\(?:PROTOCOLS\\(?:TLS|SSL) [\d.]+(?:\\(?:Client|Server))?|INTERNET SETTINGS\\WinHttp|CIPHERS\\\w+ .+|HASHES\\(?:MD5|SHA\d*)|KEYEXCHANGEALGORITHMS\\(?:Diffie-Hellman|PKCS|ECDH))$/i;
/** The key of an algorithm, which has none below it. */
const ALGORITHM = /(\\(?:CIPHERS|HASHES|KEYEXCHANGEALGORITHMS))\\.+$/i;

/** Returns a key with a segment appended, or as its next branch; the key itself if the segment doesn’t belong there. */
export function extended(key: string, segment: string, isBranch: boolean): string {
  const isProtocol = PROTOCOL.test(segment);
  const stem = isProtocol ? /(\\PROTOCOLS)\\.+$/i : /(\\PROTOCOLS\\[^\\]+)\\.+$/i;
  const base = (isBranch ? key.replace(stem, '$1') : key).replace(ALGORITHM, '$1');
  const longer = `${base}\\${segment.replace('_', ' ')}`;
  return CONTINUED.test(longer) ? longer : key;
}
