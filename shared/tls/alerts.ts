export interface AlertRow {
  readonly number: number;
  readonly name: string;
}

const alert = (number: number, name: string): AlertRow => ({ number, name });

/** Source: IANA, TLS alerts; RFC 5246 7.2 and RFC 8446 6. Includes those that only SSL or old TLS versions have. */
export const ALERTS: readonly AlertRow[] = [
  alert(0, 'close_notify'),
  alert(10, 'unexpected_message'),
  alert(20, 'bad_record_mac'),
  alert(21, 'decryption_failed'),
  alert(22, 'record_overflow'),
  alert(30, 'decompression_failure'),
  alert(40, 'handshake_failure'),
  alert(41, 'no_certificate'),
  alert(42, 'bad_certificate'),
  alert(43, 'unsupported_certificate'),
  alert(44, 'certificate_revoked'),
  alert(45, 'certificate_expired'),
  alert(46, 'certificate_unknown'),
  alert(47, 'illegal_parameter'),
  alert(48, 'unknown_ca'),
  alert(49, 'access_denied'),
  alert(50, 'decode_error'),
  alert(51, 'decrypt_error'),
  alert(60, 'export_restriction'),
  alert(70, 'protocol_version'),
  alert(71, 'insufficient_security'),
  alert(80, 'internal_error'),
  alert(86, 'inappropriate_fallback'),
  alert(90, 'user_canceled'),
  alert(100, 'no_renegotiation'),
  alert(109, 'missing_extension'),
  alert(110, 'unsupported_extension'),
  alert(111, 'certificate_unobtainable'),
  alert(112, 'unrecognized_name'),
  alert(113, 'bad_certificate_status_response'),
  alert(114, 'bad_certificate_hash_value'),
  alert(115, 'unknown_psk_identity'),
  alert(116, 'certificate_required'),
  alert(120, 'no_application_protocol'),
];

const NAMES: ReadonlyMap<number, string> = new Map(ALERTS.map(({ number, name }) => [number, name]));

/** Returns the name of an alert, such as `handshake_failure`; null if the number has none. */
export const alertName = (number: number): string | null => NAMES.get(number) ?? null;
