import { CONTROL, row, SCHANNEL_ROOT, type Setting } from './setting.ts';

export const CIPHER_POLICY = 'cipher.policy-functions';
export const CIPHER_LOCAL = 'cipher.local-functions';
export const CURVE_POLICY = 'cipher.policy-curves';
export const CURVE_LOCAL = 'cipher.local-curves';
export const FIPS = 'cipher.fips';

/** An algorithm that a Schannel setting can turn off, with its kind and the name of its key. */
export interface Algorithm {
  readonly kind: 'Ciphers' | 'Hashes' | 'KeyExchangeAlgorithms';
  readonly name: string;
  /** The id of that setting, such as `cipher.ciphers.aes-128-128`. */
  readonly id: string;
}

const partOf = (text: string): string => text.toLowerCase().replace(/[ /]/g, '-');

const algorithm = (kind: Algorithm['kind'], name: string): Algorithm => ({
  kind,
  name,
  id: `cipher.${partOf(kind)}.${partOf(name)}`,
});

/** Those of current cipher suites. The names of their keys contain the slash. Source: facts 7.6 [R3][D1]. */
export const ALGORITHMS: readonly Algorithm[] = [
  algorithm('Ciphers', 'AES 128/128'),
  algorithm('Ciphers', 'AES 256/256'),
  algorithm('Ciphers', 'Triple DES 168'),
  algorithm('Hashes', 'SHA'),
  algorithm('Hashes', 'SHA256'),
  algorithm('Hashes', 'SHA384'),
  algorithm('KeyExchangeAlgorithms', 'Diffie-Hellman'),
  algorithm('KeyExchangeAlgorithms', 'ECDH'),
  algorithm('KeyExchangeAlgorithms', 'PKCS'),
];

export const SHA_1 = 'cipher.hashes.sha';
export const RSA_MINIMUM = 'cipher.pkcs.client-min-key-bit-length';
export const RSA_MAXIMUM = 'cipher.pkcs.client-max-key-bit-length';
export const DHE_MINIMUM = 'cipher.diffie-hellman.client-min-key-bit-length';
/** Leaves the extended master secret out of what a client offers. Source: facts 7.6 [R7]. */
export const MASTER_SECRET_OFF = 'cipher.client-master-secret-off';

const POLICY = 'SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002';
const LOCAL = `${CONTROL}\\Cryptography\\Configuration\\Local\\SSL\\00010002`;

const bits = (id: string, exchange: string, name: string): Setting =>
  row({ id, path: `${SCHANNEL_ROOT}\\KeyExchangeAlgorithms\\${exchange}`, name, source: 'R1' });

/** What decides which cipher suites and curves remain. Only read. Source: facts 7.1, 7.2, 7.6 and 7.7. */
export const CIPHER_SETTINGS: readonly Setting[] = [
  row({ id: CIPHER_POLICY, path: POLICY, name: 'Functions', source: 'R4' }),
  row({ id: CIPHER_LOCAL, path: LOCAL, name: 'Functions', source: 'R4' }),
  row({ id: CURVE_POLICY, path: POLICY, name: 'EccCurves', source: 'X3' }),
  row({ id: CURVE_LOCAL, path: LOCAL, name: 'EccCurves', source: 'X3' }),
  row({ id: FIPS, path: `${CONTROL}\\Lsa\\FIPSAlgorithmPolicy`, name: 'Enabled', source: 'F2' }),
  ...ALGORITHMS.map((one) =>
    row({ id: one.id, path: `${SCHANNEL_ROOT}\\${one.kind}\\${one.name}`, name: 'Enabled', source: 'R3' }),
  ),
  bits(DHE_MINIMUM, 'Diffie-Hellman', 'ClientMinKeyBitLength'),
  bits(RSA_MINIMUM, 'PKCS', 'ClientMinKeyBitLength'),
  bits(RSA_MAXIMUM, 'PKCS', 'ClientMaxKeyBitLength'),
  row({ id: MASTER_SECRET_OFF, path: SCHANNEL_ROOT, name: 'DisableClientExtendedMasterSecret', source: 'R7' }),
];
