import { expect, it } from 'vitest';
import { cipherSuiteName, hexPair, signatureAlgorithmName } from './iana-names.ts';

const SUITE =
  /^TLS_(?:(?:RSA|DHE_DSS|DHE_RSA|ECDHE_ECDSA|ECDHE_RSA)_WITH_)?(?:NULL|RC4_128|DES_CBC|3DES_EDE_CBC|AES_(?:128|256)_(?:CBC|GCM|CCM)|CHACHA20_POLY1305)(?:_8)?(?:_(?:MD5|SHA|SHA256|SHA384))?$/;
const SCHEME =
  /^(?:(?:rsa_pkcs1|dsa|ecdsa)_sha1|rsa_pkcs1_sha(?:256|384|512)|ecdsa_secp\d{3}r1_sha(?:256|384|512)|rsa_pss_(?:rsae|pss)_sha(?:256|384|512)|ed25519|ed448)$/;

const known = (nameOf: (value: number) => string): readonly string[] =>
  Array.from({ length: 0x10000 }, (_, value) => value)
    .filter((value) => nameOf(value) !== hexPair(value))
    .map(nameOf);

it.each([
  ['cipher suites', cipherSuiteName, SUITE, 53],
  ['signature algorithms', signatureAlgorithmName, SCHEME, 17],
] as const)('names %s like IANA, each once', (_what, nameOf, form, count) => {
  const names = known(nameOf);
  expect(names).toHaveLength(count);
  expect(new Set(names).size).toBe(count);
  expect(names.filter((name) => !form.test(name))).toEqual([]);
});
