/** The TLS 1.2 list of Microsoft 365. Source: facts 7.3 [F1]. What each service takes is in `services.ts`. */
export const MICROSOFT_365_SUITES: readonly string[] = [
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
  'TLS_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_RSA_WITH_AES_128_GCM_SHA256',
];

/** Longest list that the policy takes as one text, in characters. Source: facts 7.2 [R4]. */
export const LONGEST_SUITE_LIST = 1023;
