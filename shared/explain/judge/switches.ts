import { suiteParts } from '../../tls/suite-parts.ts';
import type { FoundData } from '../found.ts';
import type { WriteProblem } from './codes.ts';
import type { PlacedWrite } from './write-place.ts';

const isOff = (number: number): boolean => number === 0;
const isOn = (number: number): boolean => number !== 0;
/** The keys of Microsoft 365's certificates have 2,048 bits or more. */
const [USUAL_DHE, USUAL_RSA] = [1024, 2048];
/** Source: facts 12.6 [Z14]. */
const EAP_TLS_1_2 = 0xc00;

/** What else Schannel and EAP read, and what it takes or allows, weightiest first. Facts 7.5, 7.6 [R1][R3][R7]. */
const SWITCHES: readonly (readonly [place: RegExp, test: (number: number) => boolean, WriteProblem])[] = [
  [/^(?:CIPHERS\\(?:RC[24]|DES|NULL)\b.*|HASHES\\MD5)\\ENABLED$|^ALLOWINSECURERENEGO/, isOn, 'weak-on'],
  [/^(?:CIPHERS\\AES [\d/]+|HASHES\\SHA(?:256|384)|KEYEXCHANGEALGORITHMS\\ECDH)\\ENABLED$/, isOff, 'current-off'],
  [/^KEYEXCHANGEALGORITHMS\\PKCS\\CLIENTMINKEYBITLENGTH$/, (bits) => bits > USUAL_RSA, 'current-off'],
  [/^DISABLECLIENTEXTENDEDMASTERSECRET$/, isOn, 'master-secret-off'],
  [/^HASHES\\SHA\\ENABLED$/, isOff, 'sha-1-off'],
  [/^KEYEXCHANGEALGORITHMS\\[^\\]+\\CLIENTMINKEYBITLENGTH$/, (bits) => bits > USUAL_DHE, 'longer-keys'],
  [/^KEYEXCHANGEALGORITHMS\\(?:DIFFIE-HELLMAN|PKCS)\\ENABLED$/, isOff, 'exchange-off'],
  [/^CIPHERS\\(?:TRIPLE DES|RC[24]|DES|NULL)\b[^\\]*\\ENABLED$/, isOff, 'old-cipher-off'],
  [/^EAP\\13\\TLSVERSION$/, (bits) => (bits & EAP_TLS_1_2) === 0, 'wifi-old-tls'],
  [/^EAP\\13\\TLSVERSION$/, isOn, 'wifi-only'],
];

export const SWITCH_PROBLEMS = [...new Set(SWITCHES.map(([, , code]) => code))];

/** Returns what a write to a switch of Schannel or EAP changes; null if it is none, or changes nothing to speak of. */
export function switchProblem({ found, place, number }: PlacedWrite): WriteProblem | null {
  const value = `${place.folded}\\${(found.name ?? '').toUpperCase()}`;
  const [, below] = /\\(?:SECURITYPROVIDERS\\SCHANNEL|RASMAN\\PPP)\\(.+)$/.exec(value) ?? [];
  if (below === undefined || number === null) return null;
  return SWITCHES.find(([pattern, test]) => pattern.test(below) && test(number))?.[2] ?? null;
}

export const setsSuites = ({ setting }: { readonly setting: string | null }): boolean =>
  /^cipher\.\w+-functions$/.test(setting ?? '');

/** True if a list leaves no suite of TLS 1.2 to a certificate with RSA, as Remote Desktop's own has. */
export function isForEcdsaOnly(data: FoundData): boolean {
  const parts = (data.kind === 'text' ? data.text.split(',') : []).flatMap((name) => suiteParts(name) ?? []);
  const ofTls12 = parts.filter(({ protocol }) => protocol === 'TLS 1.2');
  return ofTls12.length > 0 && ofTls12.every(({ certificate }) => certificate === 'ECDSA');
}
