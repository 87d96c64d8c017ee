import { decodeMask, isMask } from '../../tls/mask.ts';
import type { Protocol } from '../../tls/protocols.ts';

/** What sets TLS for one program, without a write to the registry, and for how long. Source: facts 12.11. */
export interface InProgram {
  readonly line: number;
  readonly program: 'dotnet' | 'winhttp' | 'curl' | 'node' | 'java' | 'windows' | 'other';
  readonly protocols: readonly Protocol[];
  readonly lasts: 'process' | 'request' | 'program' | 'pc';
}

const ALL: readonly Protocol[] = ['SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'];

const byBits = (number: number): readonly Protocol[] => (isMask(number) ? decodeMask(number).protocols : []);
/** .NET has the bits of WinHTTP for clients, and those below them for servers. */
const byBitsOfDotnet = (number: number): readonly Protocol[] => byBits((number | (number << 1)) >>> 0);

/** The protocols that a part of a line names, as .NET spells them or as its numbers. */
function dotnetProtocols(words: string): readonly Protocol[] {
  const named = [...words.matchAll(/\b(?:ssl3|tls(?:1([0-3]))?)\b/gi)].map(([word, minor = '0']) =>
    /^ssl/i.test(word) ? 'SSL 3.0' : `TLS 1.${minor}`,
  );
  const numbers = [...words.matchAll(/(?<![\w.])(0x[0-9a-f]{1,8}|\d{2,5})(?![\w.])/gi)];
  const counted = numbers.flatMap(([, number]) => byBitsOfDotnet(Number(number)));
  return ALL.filter((protocol) => named.includes(protocol) || counted.includes(protocol));
}

/** `TLSv1.2`, `tls1.2`, `1.2`: the versions that a list names. */
const versionsIn = (words: string): readonly Protocol[] =>
  ALL.filter((protocol) =>
    [...words.matchAll(/\b(sslv?|tlsv?)?_?-?(\d(?:[._]\d)?)\b/gi)].some(
      ([, kind = 'tls', version = '']) =>
        `${kind.slice(0, 3).toUpperCase()} ${/[._]/.test(version) ? version.replace('_', '.') : `${version}.0`}` ===
        protocol,
    ),
  );

const from = (version: string): readonly Protocol[] => {
  const first = ALL.indexOf(`TLS ${version}` as Protocol);
  return first < 0 ? [] : ALL.slice(first);
};

type Rule = readonly [
  pattern: RegExp,
  program: InProgram['program'],
  lasts: InProgram['lasts'],
  protocols: (found: string) => readonly Protocol[],
];

/** A line may have one of each. The first group is what the protocols are read from. */
const RULES: readonly Rule[] = [
  [/\bSecurityProtocol\s{0,20}(?:\|?=(?!=)|<-|,)\s{0,20}(.{1,400})/i, 'dotnet', 'process', dotnetProtocols],
  [/\bSslProtocols?\s{1,8}['"]?(\w[\w, ]{2,60})/i, 'dotnet', 'request', dotnetProtocols],
  [
    /\bOption\s{0,4}\(\s{0,4}(?:9|WinHttpRequestOption_SecureProtocols)\s{0,4}\)\s{0,4}=\s{0,4}&?(?:H(?=[0-9a-f]))?(\w{1,10})/i,
    'winhttp',
    'request',
    (found) => byBits(Number(found)),
  ],
  [/\bWINHTTP_OPTION_SECURE_PROTOCOLS\b(.{0,200})/, 'winhttp', 'request', (found) => versionsIn(found)],
  [
    /\bcurl(?:\.exe)?\b.{0,200}\s--tlsv(1(?:\.\d)?)\b/i,
    'curl',
    'request',
    (found) => from(found.includes('.') ? found : '1.0'),
  ],
  [/--tls-min-v(1\.[0-3])\b/i, 'node', 'process', from],
  [/(?:-D|\b)https\.protocols\s{0,4}=\s{0,4}["']?([\w.,]{3,80})/i, 'java', 'process', versionsIn],
  [/(?:-D|\b)jdk\.tls\.client\.protocols\s{0,4}=\s{0,4}["']?([\w.,]{3,80})/i, 'java', 'process', versionsIn],
  [
    /(\bSwitch\.System\.Net\.DontEnable(?:SchUseStrongCrypto|SystemDefaultTlsVersions)\s{0,4}=\s{0,4}false\b)/i,
    'dotnet',
    'program',
    () => ['TLS 1.2'],
  ],
  [/^\s*(?:&\s*)?((?:Enable|Disable)-TlsCipherSuite)\b/i, 'windows', 'pc', () => []],
];

/** Longer lines are data. */
const MOST_OF_A_LINE = 4000;

const COMMENT = /^\s*(?:#|\/\/|'|rem\b|::|<!--|;)/i;

/** Returns the lines of a text that set TLS for one program, in order; at most as many as are shown. */
export function inProgramLines(text: string, most: number): readonly InProgram[] {
  const found: InProgram[] = [];
  const lines = text.split('\n');
  for (const [row, line] of lines.entries()) {
    if (found.length >= most) break;
    if (line.length > MOST_OF_A_LINE || COMMENT.test(line)) continue;
    for (const [pattern, program, lasts, protocols] of RULES) {
      const match = pattern.exec(line);
      if (match !== null) found.push({ line: row + 1, program, protocols: protocols(match[1] ?? ''), lasts });
    }
  }
  return found;
}

/** Something else on the line, which may do more. */
const MORE = /;\s*\S|\||\biex\b|\binvoke-|\bstart-|\bdownload/i;

export function settledLines(text: string, found: readonly InProgram[]): ReadonlySet<number> {
  if (found.length === 0) return new Set();
  const lines = text.split('\n');
  return new Set(
    found.map(({ line }) => line).filter((line) => !MORE.test((lines[line - 1] ?? '').replaceAll('|=', '='))),
  );
}
