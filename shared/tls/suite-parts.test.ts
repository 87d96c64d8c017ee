import { expect, it } from 'vitest';
import { SERVICES } from './services.ts';
import { suiteParts } from './suite-parts.ts';

// facts 7.6
it.each([
  ['TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384', 'ECDH RSA AES 256/256 SHA384 aead 1.2'],
  ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256_P384', 'ECDH RSA AES 128/128 SHA256 P384 1.2'],
  ['TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA', 'ECDH ECDSA AES 128/128 SHA 1.2'],
  ['TLS_DHE_RSA_WITH_AES_128_GCM_SHA256', 'Diffie-Hellman RSA AES 128/128 SHA256 aead 1.2'],
  ['TLS_RSA_WITH_AES_256_CBC_SHA', 'PKCS RSA AES 256/256 SHA 1.2'],
  ['tls_rsa_with_3des_ede_cbc_sha', 'PKCS RSA Triple DES 168 SHA 1.2'],
  ['TLS_AES_128_GCM_SHA256', 'ECDH - AES 128/128 SHA256 aead 1.3'],
  ['TLS_CHACHA20_POLY1305_SHA256', 'ECDH - - SHA256 aead 1.3'],
])('splits %s into %s', (name, expected) => {
  const parts = suiteParts(name);
  const words = [
    parts?.exchange,
    parts?.certificate ?? '-',
    parts?.cipher ?? '-',
    parts?.hash,
    ...(parts?.isAead === true ? ['aead'] : []),
    ...(parts?.curve ? [parts.curve] : []),
    parts?.protocol.slice('TLS '.length),
  ];
  expect(words.join(' ')).toBe(expected);
});

it('gives a cipher suite a base name without the curve, in capitals', () => {
  expect(suiteParts(' tls_ecdhe_rsa_with_aes_128_cbc_sha_p256 ')?.base).toBe('TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA');
});

it.each([
  '',
  'TLS_RSA_WITH_RC4_128_SHA',
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384;X',
  'X;TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_AES_128_GCM_SHA256;X',
  'X;TLS_AES_128_GCM_SHA256',
])('returns null for “%s”', (name) => {
  expect(suiteParts(name)).toBeNull();
});

it('knows every suite of every service, none of which accepts DHE', () => {
  const names = SERVICES.flatMap(({ accepts, atSomeAddresses }) => [...accepts, ...atSomeAddresses]);
  expect(names.length).toBeGreaterThan(30);
  for (const name of names) {
    expect([name, suiteParts(name)?.base]).toEqual([name, name]);
    expect([name, suiteParts(name)?.exchange]).not.toEqual([name, 'Diffie-Hellman']);
  }
});

it('dates every service and names its sources', () => {
  for (const { id, dated, sources } of SERVICES) {
    expect([id, dated]).toEqual([id, expect.stringMatching(/^20\d\d-(0[1-9]|1[0-2])$/)]);
    expect(sources.length).toBeGreaterThan(0);
  }
});
