/** The variable that names a packed program of the flavour for tests, which is then driven instead. */
export const PACKED_VARIABLE = 'TLS_REMEDY_PACKED';
