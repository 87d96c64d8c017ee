/** Those before TLS 1.3: a cipher with its hash, and the number with each exchange of keys. */
const BY_EXCHANGE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  NULL_MD5: { RSA: 0x0001 },
  NULL_SHA: { RSA: 0x0002 },
  RC4_128_MD5: { RSA: 0x0004 },
  RC4_128_SHA: { RSA: 0x0005 },
  DES_CBC_SHA: { RSA: 0x0009 },
  '3DES_EDE_CBC_SHA': { RSA: 0x000a, DHE_DSS: 0x0013, DHE_RSA: 0x0016, ECDHE_ECDSA: 0xc008, ECDHE_RSA: 0xc012 },
  AES_128_CBC_SHA: { RSA: 0x002f, DHE_DSS: 0x0032, DHE_RSA: 0x0033, ECDHE_ECDSA: 0xc009, ECDHE_RSA: 0xc013 },
  AES_256_CBC_SHA: { RSA: 0x0035, DHE_DSS: 0x0038, DHE_RSA: 0x0039, ECDHE_ECDSA: 0xc00a, ECDHE_RSA: 0xc014 },
  NULL_SHA256: { RSA: 0x003b },
  AES_128_CBC_SHA256: { RSA: 0x003c, DHE_DSS: 0x0040, DHE_RSA: 0x0067, ECDHE_ECDSA: 0xc023, ECDHE_RSA: 0xc027 },
  AES_256_CBC_SHA256: { RSA: 0x003d, DHE_DSS: 0x006a, DHE_RSA: 0x006b },
  AES_128_GCM_SHA256: { RSA: 0x009c, DHE_RSA: 0x009e, ECDHE_ECDSA: 0xc02b, ECDHE_RSA: 0xc02f },
  AES_256_GCM_SHA384: { RSA: 0x009d, DHE_RSA: 0x009f, ECDHE_ECDSA: 0xc02c, ECDHE_RSA: 0xc030 },
  AES_256_CBC_SHA384: { ECDHE_ECDSA: 0xc024, ECDHE_RSA: 0xc028 },
  AES_128_CCM: { RSA: 0xc09c, DHE_RSA: 0xc09e, ECDHE_ECDSA: 0xc0ac },
  AES_256_CCM: { RSA: 0xc09d, DHE_RSA: 0xc09f, ECDHE_ECDSA: 0xc0ad },
  CHACHA20_POLY1305_SHA256: { ECDHE_RSA: 0xcca8, ECDHE_ECDSA: 0xcca9, DHE_RSA: 0xccaa },
};

/** Cipher suites that Windows or other current clients offer, by number. Source: IANA, TLS parameters. */
const CIPHER_SUITES: ReadonlyMap<number, string> = new Map([
  ...Object.entries(BY_EXCHANGE).flatMap(([cipher, numbers]) =>
    Object.entries(numbers).map(([keys, number]) => [number, `TLS_${keys}_WITH_${cipher}`] as const),
  ),
  [0x1301, 'TLS_AES_128_GCM_SHA256'],
  [0x1302, 'TLS_AES_256_GCM_SHA384'],
  [0x1303, 'TLS_CHACHA20_POLY1305_SHA256'],
  [0x1304, 'TLS_AES_128_CCM_SHA256'],
  [0x1305, 'TLS_AES_128_CCM_8_SHA256'],
]);

/** Source: IANA, TLS SignatureScheme. */
const SIGNATURE_ALGORITHMS: ReadonlyMap<number, string> = new Map([
  [0x0201, 'rsa_pkcs1_sha1'],
  [0x0202, 'dsa_sha1'],
  [0x0203, 'ecdsa_sha1'],
  [0x0401, 'rsa_pkcs1_sha256'],
  [0x0403, 'ecdsa_secp256r1_sha256'],
  [0x0501, 'rsa_pkcs1_sha384'],
  [0x0503, 'ecdsa_secp384r1_sha384'],
  [0x0601, 'rsa_pkcs1_sha512'],
  [0x0603, 'ecdsa_secp521r1_sha512'],
  [0x0804, 'rsa_pss_rsae_sha256'],
  [0x0805, 'rsa_pss_rsae_sha384'],
  [0x0806, 'rsa_pss_rsae_sha512'],
  [0x0807, 'ed25519'],
  [0x0808, 'ed448'],
  [0x0809, 'rsa_pss_pss_sha256'],
  [0x080a, 'rsa_pss_pss_sha384'],
  [0x080b, 'rsa_pss_pss_sha512'],
]);

/** Returns two bytes as `0x0303`. */
export const hexPair = (value: number): string => `0x${value.toString(16).toUpperCase().padStart(4, '0')}`;

/** Returns its name, or its number if it isn't in the table. */
export const cipherSuiteName = (suite: number): string => CIPHER_SUITES.get(suite) ?? hexPair(suite);
export const signatureAlgorithmName = (scheme: number): string => SIGNATURE_ALGORITHMS.get(scheme) ?? hexPair(scheme);
