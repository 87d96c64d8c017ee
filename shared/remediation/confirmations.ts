/**
 * What must be confirmed separately before a write. Each is a command-line option, and the failure code without it:
 * - `without-tls12`: the choice leaves a view without TLS 1.2;
 * - `from-writable-folder`: others than administrators may be able to replace the program that gets an administrator's
 *   rights.
 */
export const CONFIRMATIONS = ['without-tls12', 'from-writable-folder'] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];

export const isConfirmation = (code: string): code is Confirmation => CONFIRMATIONS.some((one) => one === code);
