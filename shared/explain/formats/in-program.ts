import { decodeMask, isMask } from '../../tls/mask.ts';
import type { Protocol } from '../../tls/protocols.ts';
import type { InProgram } from '../document.ts';
import { isProse, WRITES } from '../regions/lines.ts';
import { rowOf } from '../../row-of.ts';
import { looksLikeCode } from './code.ts';

const KINDS = ['shows', 'unchecked', 'unrevoked', 'weaker'] as const;
const ALL: readonly Protocol[] = ['SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'];

const byBits = (number: number): readonly Protocol[] => (isMask(number) ? decodeMask(number).protocols : []);
/** .NET has the bits of WinHTTP for clients, and those below them for servers. */
const byBitsOfDotnet = (number: number): readonly Protocol[] => byBits((number | (number << 1)) >>> 0);

/** `TLSv1.2`, `tls1.2`, `1.2`, `sslvTLSv1_2`: the versions that a list names. */
function versionsIn(words: string): readonly Protocol[] {
  const found = words.matchAll(/(?<![a-z\d])(?:sslv(?=ssl|tls))?(sslv?|tlsv?)?[ _-]?(\d(?:[._]\d)?)(?!\d)/gi);
  const named = [...found].map(
    ([, kind = 'tls', version = '']) =>
      `${kind.slice(0, 3).toUpperCase()} ${Number(version.replace('_', '.')).toFixed(1)}`,
  );
  return ['SSL 2.0' as const, ...ALL].filter((protocol) => named.includes(protocol));
}

/** The protocols that a part of a line names, as .NET spells them or as its numbers. */
const versionsOfDotnet = (words: string): readonly Protocol[] =>
  versionsIn(
    words
      .replace(/\btls\b/gi, 'TLS1.0')
      .replace(/\btls1([0-3])\b/gi, 'TLS1.$1')
      .replace(/(?<![\w.])(?:0x[0-9a-f]{1,8}|\d{2,5})(?![\w.])/gi, (number) =>
        byBitsOfDotnet(Number(number)).join(' '),
      ),
  );

/** The versions from the least to the most that a line names, as `TLSv1_2` or `max 1.2`; else from TLS 1.0. */
function range(found: string): readonly Protocol[] {
  let [least, most] = [/sslv?3/i.test(found) ? 0 : 1, ALL.length];
  for (const [, before = '', minor = '0'] of found.matchAll(/(\D*)1(?:[._]?(\d))?/g))
    if (/max/i.test(before)) most = Number(minor) + 2;
    else least = Number(minor) + 1;
  return ALL.slice(least, most);
}

/** How the protocols are read from the groups of a pattern. */
const READS = {
  dotnet: versionsOfDotnet,
  // PowerShell 6 and later mean TLS 1.2 by the names of older ones, and WinHTTP its first ones by all
  request: (found) => versionsOfDotnet(found.replace(/\btls(?:11)?\b/gi, 'Tls12')),
  flag: (found) => (/_ALL\b/.test(found) ? byBits(0xa8) : versionsIn(found)),
  others: (found) => ALL.filter((protocol) => !versionsIn(found).includes(protocol)),
  number: (found) => byBits(Number(found)),
  versions: versionsIn,
  range,
  flags: (found) => range((found.match(/--tls\S+(?:\s{1,8}1\.\d)?/gi) ?? []).join(' ')),
  // libcurl's constants, by name or number: 3 is SSL 3.0 alone, 4 to 7 are TLS 1.0 to 1.3 or later
  libcurl: (found) =>
    /^3$|SSLv3/.test(found) ? ['SSL 3.0'] : range(found.replace(/^[4-7]$/, (number) => `1.${Number(number) - 4}`)),
  target: (found) => (found.startsWith('4.6') ? ALL.slice(1, 4) : []),
  strong: () => ['TLS 1.2'],
  none: () => [],
  shows: versionsOfDotnet,
} as const satisfies Readonly<Record<string, (found: string) => readonly Protocol[]>>;

type Rule = readonly [InProgram['program'], InProgram['lasts'], keyof typeof READS | (typeof KINDS)[number]];

/** By program, how long it lasts, and how it is read. A line may have one of each. */
const RULES: Readonly<Partial<Record<`${Rule[0]} ${Rule[1]} ${Rule[2]}`, RegExp>>> = {
  'dotnet process dotnet': /\bSecurityProtocol\s{0,20}(?:\|?=(?!=)|<-|,)\s{0,20}(.{1,400})/i,
  'dotnet request request': /\s-SslProtocol[\s:]{1,8}['"]?((?:Tls|Ssl\d)[\w,. |]{0,120})/i,
  'dotnet request dotnet': /(?<!-)\bSslProtocols?(?:\s{1,8}['"]?|\.)((?:Tls|Ssl\d)[\w,. |]{0,120})/i,
  'winhttp request number':
    /\bOption\s{0,4}\(\s{0,4}(?:9|WinHttpRequestOption_SecureProtocols)\s{0,4}\)\s{0,4}=\s{0,4}&?(?:H(?=[0-9a-f]))?(\w{1,10})/i,
  'winhttp request flag': /\bWINHTTP_OPTION_SECURE_PROTOCOLS\b(.{0,200})/,
  'node request versions': /\bsecureProtocol["']?\s{0,4}:\s{0,4}["'](\w{3,20})/,
  'java process versions': /(?:-D|\b)(?:https|jdk\.tls\.client)\.protocols["']?\s{0,4}[=,]\s{0,4}["']?([\w.,]{3,80})/i,
  'java program others': /\bjdk\.tls\.disabledAlgorithms["']?\s{0,4}[=,](.{1,400})/,
  'java request versions':
    /\b(?:SSLContext\.getInstance\(|setEnabledProtocols\(|(?:enabledTLS|ssl|sslEnabled)Protocols?["']?\s{0,4}=).{0,20}?((?:TLS|SSL)v[\w., "]{1,80})/i,
  'other process versions': /\b(?:SSLVersions|SSLOptions\.Method)\s{0,4}:=\s{0,4}\[?(sslv[\w, ]{2,120})/i,
  'other request versions':
    /\b(?:ssl\.PROTOCOL_|ssl_version["']?\s{0,4}(?:=>?|:)\s{0,4}[:'"]{0,2}|STREAM_CRYPTO_METHOD_)((?:TLS|SSL)v\d.{0,200})/i,
  'other process range':
    /(?:\b|_)((?:min|max)(?:imum)?_?version["']?\s{0,4}[:=]{1,2}\s{0,4}["'\w.]{0,24}?(?:TLS|SSL)v?\d[\d._]{0,3})/i,
  'other program range': /^\s{0,40}((?:Min|Max)Protocol\s{0,8}=\s{0,8}(?:TLS|SSL)v[\d.]{1,3})/,
  'other program none': /^\s{0,40}CipherString\s{0,8}=/,
  'curl request flags': /\bcurl(?:\.exe)?\b.{0,200}?\s(--tls(?:v1|-max\s).{0,200})/i,
  'curl request libcurl': /\bCURLOPT_SSLVERSION\b\W{0,8}(?:long\W{1,3})?(\w*(?:TLS|SSL)v[13]\w*|[13-7]\b)/,
  'node process flags': /(--tls-(?:min|max)-v1\.[0-3]\b.{0,60})/i,
  'dotnet program strong':
    /\bSwitch\.System\.Net\.DontEnable(?:SchUseStrongCrypto|SystemDefaultTlsVersions)\s{0,4}=\s{0,4}false\b/i,
  'dotnet program weaker':
    /\bSwitch\.System\.Net\.DontEnable(?:SchUseStrongCrypto|SystemDefaultTlsVersions)\s{0,4}=\s{0,4}true\b/i,
  'dotnet program target': /<httpRuntime\b[^>]{0,200}\btargetFramework="(\d\.\d[\d.]{0,4})"|<supportedRuntime\b/i,
  'windows pc none': /(?:^|[|{;&])\s*(?:Enable|Disable)-TlsCipherSuite\b/i,
  'dotnet process shows':
    /^[^=|;]{0,300}\bServicePointManager\]?(?:::|\.)SecurityProtocol\b(?:\.ToString\(\))?[\s`;)]{0,9}(?:$|\|(?!=))|^\s{0,40}(SystemDefault|(?:Ssl3|Tls(?:1[0-3])?)(?:,\s?Tls(?:1[0-3])?){0,4})\s{0,40}$/,
  'windows pc shows': /^[^=|;{(]{0,300}\bGet-TlsCipherSuite\b(?!.*-TlsCipherSuite)/i,
  'dotnet process unchecked':
    /\bServerCertificate(?:Custom)?ValidationCallback\b.{0,200}(?:\btrue\b|Dangerous)|\bCertificatePolicy\s{0,4}=\s{0,4}new\b|-SkipCertificateCheck\b(?!:\s?\$false)/i,
  'winhttp request unchecked':
    /\b(?:Option\s{0,4}\(\s{0,4}(?:4|WinHttpRequestOption_SslErrorIgnoreFlags)|setOption[\s(]{1,4}2)\s{0,4}(?:\)\s{0,4}=|,)\s{0,4}(?!0\b)[\w&]/i,
  'curl request unchecked':
    /\b[Cc]url(?:\.exe)?\b.{0,200}?\s(?:--insecure\b|-[fgijlsvILNOS]{0,8}k[fgijlsvILNOS]{0,8}(?!\S))|\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\b\W{1,8}(?:false|FALSE|0)\b/,
  'node process unchecked':
    /\bNODE_TLS_REJECT_UNAUTHORIZED["'\]\s]{0,4}[=:,\s]\s{0,4}["']?0\b|\b(?:rejectUnauthorized|strict-?ssl)["']?[:=\s]{1,8}false\b/i,
  'curl request unrevoked': /\bcurl(?:\.exe)?\b.{0,200}?\s--ssl-(?:no-revoke|revoke-best-effort)\b/i,
  'curl program unrevoked':
    /^[\s>$]{0,9}(?:git\s+config\b.{0,60}\shttp\.)?schannelCheckRevoke["']?[=\s]{1,4}["']?false\b/i,
  'other program unchecked': /\bsslVerify["']?[=\s]{1,4}["']?false\b/i,
  'other process unchecked':
    /\b(?:verify|check_hostname)\s{0,4}=\s{0,4}False\b|\b_create_unverified_context\b|(?:VERIFY|CERT)_NONE\b|\bPYTHONHTTPSVERIFY[=\s]{1,4}["']?0\b|\bGIT_SSL_NO_VERIFY[=\s]{1,4}["']?(?:1|true)\b|\bInsecureSkipVerify\s{0,4}[:=]\s{0,4}true\b|\bverify_peer["']?\s{0,4}=>\s{0,4}false\b|\s--no-check-certificate\b|\bTrustServerCertificate\s{0,4}=\s{0,4}(?:true|yes)\b/i,
};

const PARSED = Object.entries(RULES).map(
  ([key, pattern]) => [...(key.split(' ') as unknown as Rule), pattern] as const,
);

const COMMENT = /^\s*(?:#|\/\/|'(?!\w+'\s*(?:=>|:))|rem\b|::|<!--|;)/i;

/** What every rule needs one of. */
const HINT = /tls|ssl|revoke|protocol|option|curl|cert|cipher|crypto|default|verif|version|runtime/i;

/** Words before what turns the check off that say not to. */
const AGAINST = /\b(?:never|do(?:n['’]t| not)|instead of|nie(?:mals)?|nooit|geen|remove|verwijder|jamais|nunca)\b/i;

/** .NET 4.7 and later leaves the protocols to Windows. */
const OF_WINDOWS = /^4\.[7-9]|\bSystemDefault\b/;

/** Returns the lines of a text that set or show TLS for one program, in order; at most as many as are shown. */
export function inProgramLines(text: string, most: number): readonly InProgram[] {
  const found: InProgram[] = [];
  const variables = new Map<string, string>();
  for (const [row, line] of text.split('\n').entries()) {
    if (found.length >= most) break;
    if (line.length > 4000 || COMMENT.test(line)) continue;
    const [, name, value = ''] = /^\s*\$(\w{1,60})\s*=(.*)/.exec(line) ?? [];
    if (name !== undefined) variables.set(name.toLowerCase(), value);
    for (const [program, lasts, reads, pattern] of HINT.test(line) ? PARSED : []) {
      const match = pattern.exec(line);
      if (match === null || (reads === 'unchecked' && AGAINST.test(line.slice(0, match.index)))) continue;
      const given = (match[1] ?? '').replace(
        /\$(\w+)(?![\w:])/g,
        (whole, of: string) => variables.get(of.toLowerCase()) ?? whole,
      );
      const kind = KINDS.find((one) => one === reads);
      const ofWindows = program === 'dotnet' && OF_WINDOWS.test(given) ? { ofWindows: true as const } : {};
      found.push({
        line: row + 1,
        program,
        protocols: rowOf<(found: string) => readonly Protocol[]>(READS, reads)?.(given) ?? [],
        lasts,
        ...(kind && { kind }),
        ...ofWindows,
      });
    }
  }
  return found;
}

/** True if a text is a program in a language that isn't read, or what such programs are set with. */
export const isOtherProgram = (text: string, found: readonly InProgram[]): boolean =>
  looksLikeCode(text) || found.every(({ program }) => program === 'other' || program === 'java');

/** Something else on the line, which may do more: no comment, no bar that joins protocols or hands on to show. */
const MORE = /;\s*\S|\||\biex\b|\binvoke-(?!(?:webrequest|restmethod)\b)|-outf|\bstart-|\bdownload/i;
const HARMLESS =
  /;(?=[A-Z][\w.]*=[\w.]+["';]|[A-Z][\w.]*=[\w.]+$)|;\s*(?:\/\/|#).*$|\|(?==|\s*\(?[\w.]*(?:SecurityProtocolType|SslProtocols)\b|\s*(?:format-(?:list|table|wide)|f[tlw]|select(?:-object)?|sort(?:-object)?|out-string)\b[^{}()&]*$)|\|\s*(?:(?:where-object|where|\?)\s*\{|(?:foreach-object|foreach|%)\s*\{\s*(?:enable|disable)-tlsciphersuite\b)[^{}();|&]*\}/gi;

/** A line of a program in a language that isn't read, and what may do more than TLS there. */
const OF_PROGRAM =
  /[;{}()\][,:]\s*(?:(?:#|\/\/).*)?$|^\s*(?:import|from|using|uses|<\?php)\b|^\s*(?:[\w<>]+\s)?[\w.$]+\s*=\s/;
const DOES_MORE =
  /\b(?:system|popen|exec\w*|eval|spawn\w*|open|write\w*|unlink|remove\w*|rmtree|delete\w*|copy\w*|move\w*|passthru|shell\w*|download\w*)\s*\(|\b(?:subprocess|Process|Runtime|_?winreg|T?Registry\w*|File|ShellExecute)\b|`/i;

/** Returns the lines that are understood although no reader follows them: what is found, and words around it. */
export function settledLines(text: string, found: readonly InProgram[]): ReadonlySet<number> {
  if (found.length === 0) return new Set();
  const rows = new Set(found.map(({ line }) => line));
  const isProgram = looksLikeCode(text) && !DOES_MORE.test(text) && !WRITES.test(text);
  const isSettled = (line: string, row: number): boolean =>
    rows.has(row + 1)
      ? !MORE.test(line.replace(HARMLESS, ''))
      : isProse(line) || (isProgram && OF_PROGRAM.test(line)) || (line.split(' ').length > 8 && isProse(`${line}.`));
  return new Set(text.split('\n').flatMap((line, row) => (isSettled(line, row) ? [row + 1] : [])));
}
