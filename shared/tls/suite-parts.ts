import { rowOf } from '../row-of.ts';

/** The parts of a cipher suite, by its name. Source: facts 7.6 and RFC 8446, B.4. */
export interface SuiteParts {
  /** In capitals, without a curve. */
  readonly base: string;
  /** The curve that names of Windows 7 to 8.1 end with, such as `P256`. */
  readonly curve: string | null;
  readonly protocol: 'TLS 1.2' | 'TLS 1.3';
  readonly exchange: 'ECDH' | 'Diffie-Hellman' | 'PKCS';
  /** The signature that the server's certificate needs; null if the suite doesn't say. */
  readonly certificate: 'RSA' | 'ECDSA' | 'DSS' | null;
  /** The name of its key under `Ciphers`; null if it has none. */
  readonly cipher: string | null;
  /** The name of its key under `Hashes`. */
  readonly hash: string;
  /** True if the hash isn't its message code: GCM has its own. */
  readonly isAead: boolean;
}

const CIPHERS: Readonly<Record<string, string>> = {
  AES_128: 'AES 128/128',
  AES_256: 'AES 256/256',
  '3DES_EDE': 'Triple DES 168',
};

const TLS_1_2 =
  /^TLS_(?:(ECDHE|DHE)_(RSA|ECDSA|DSS)|RSA)_WITH_(AES_128|AES_256|3DES_EDE)_(CBC|GCM)_(SHA(?:256|384)?)(?:_(P256|P384|P521))?$/;
const TLS_1_3 = /^TLS_(?:(AES_128|AES_256)_GCM|CHACHA20_POLY1305)_(SHA256|SHA384)$/;

const cipherKey = (cipher = ''): string | null => rowOf(CIPHERS, cipher) ?? null;

const KEYED = { ECDHE: 'ECDH', DHE: 'Diffie-Hellman' } as const;

/** Returns the parts of a suite; null for a name that isn't one of AES or 3DES. */
export function suiteParts(name: string): SuiteParts | null {
  const upper = name.trim().toUpperCase();
  const [, newerCipher, newerHash] = TLS_1_3.exec(upper) ?? [];
  if (newerHash !== undefined) {
    return {
      base: upper,
      curve: null,
      protocol: 'TLS 1.3',
      exchange: 'ECDH',
      certificate: null,
      cipher: cipherKey(newerCipher),
      hash: newerHash,
      isAead: true,
    };
  }
  const [, keyed, signed, cipher, mode, hash, curve = null] = TLS_1_2.exec(upper) ?? [];
  if (hash === undefined) return null;
  return {
    base: curve === null ? upper : upper.slice(0, -curve.length - 1),
    curve,
    protocol: 'TLS 1.2',
    exchange: keyed === 'ECDHE' || keyed === 'DHE' ? KEYED[keyed] : 'PKCS',
    certificate: signed === 'ECDSA' || signed === 'DSS' ? signed : 'RSA',
    cipher: cipherKey(cipher),
    hash,
    isAead: mode === 'GCM',
  };
}
