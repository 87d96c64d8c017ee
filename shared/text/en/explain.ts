import type { ExplainTexts } from '../explain.ts';
import { values } from './terms.ts';

/** What a text would do on the PC that was read. */
const onThisPc: ExplainTexts['onThisPc'] = {
  about: 'This has nothing to do with the settings TLS Remedy reads',
  effects: {
    fixes: { title: 'On this PC it would fix TLS 1.2', more: 'Programs here would offer TLS 1.2.' },
    'fixes-not': { title: 'On this PC it wouldn’t fix TLS 1.2', more: 'Something else has to be fixed too.' },
    'changes-nothing': { title: 'On this PC it would change nothing', more: 'The values are already there.' },
    'not-needed': { title: 'This PC doesn’t need it', more: 'It would change values that are already right.' },
    harms: { title: 'On this PC it would do harm', more: 'Don’t run it here.' },
    open: {
      title: 'What it would do on this PC is unknown',
      more: 'Some of it isn’t certain, or couldn’t be followed.',
    },
  },
  harms: {
    'tls-1.2-lost': 'Programs would lose TLS 1.2, which Microsoft 365 needs.',
    'tls-1.3-lost': 'Programs would lose TLS 1.3.',
    'ssl-on': 'Programs would offer SSL, which is unsafe.',
  },
};

export const explain: ExplainTexts = {
  problems: {
    'wrong-hive': {
      title: 'Wrong hive',
      meaning: 'The setting is read from HKEY_LOCAL_MACHINE only. Here it has no effect.',
      todo: 'Write it under HKEY_LOCAL_MACHINE.',
    },
    'wrong-key': {
      title: 'Wrong key',
      meaning: 'Windows doesn’t read this setting from this key, so it has no effect.',
      todo: 'Write it to the key that Windows reads, such as ...\\Internet Settings\\WinHttp.',
    },
    'subkey-named-like-value': {
      title: 'A key where a value belongs',
      meaning: 'DefaultSecureProtocols is the name of a value. A key of that name has no effect.',
      todo: 'Write the value DefaultSecureProtocols to the key WinHttp, and remove the key of that name.',
    },
    'misspelt-name': {
      title: 'The name is misspelt',
      meaning: 'Windows reads no value of this name, so it has no effect.',
      todo: 'Use the exact name: DefaultSecureProtocols, DisabledByDefault, SchUseStrongCrypto, or SystemDefaultTlsVersions.',
    },
    'wrong-type': {
      title: 'Not a REG_DWORD',
      meaning: 'Windows expects a number here. It ignores a value of another type.',
      todo: 'Name the type: REG_DWORD, or DWord in PowerShell. Without a type, many commands write text.',
    },
    'unquoted-path': {
      title: 'The path has no quotes',
      meaning: 'A space in the path splits it in two, and the command fails.',
      todo: 'Put quotes around the whole path.',
    },
    'short-hive-name': {
      title: 'A short hive name in a .reg file',
      meaning: 'Regedit accepts only full names such as HKEY_LOCAL_MACHINE and skips this key without a message.',
      todo: 'Write HKEY_LOCAL_MACHINE instead of HKLM.',
    },
    'outside-key': {
      title: 'The key is missing',
      meaning: 'This value has no key above it, so it isn’t clear where it would be written.',
      todo: 'Put the key in brackets on the line above it.',
    },
    'invalid-data': {
      title: 'Not a number',
      meaning: 'The type is a number, but the data isn’t one. The command or the line is refused.',
      todo: 'In a .reg file write eight hexadecimal digits without 0x, elsewhere 0xA00 or 2560.',
    },
    'ambiguous-number': {
      title: 'The number can be read in two ways',
      meaning:
        'It has no base, so it could be decimal or hexadecimal. If a value is shown, it is the reading in which every bit is a protocol.',
      todo: 'Write 0x in front of hexadecimal digits, and “decimal” next to decimal ones.',
    },
    'decimal-hex-mix-up': {
      title: 'Decimal and hexadecimal are mixed up',
      meaning: 'The digits are a known set of protocols in the other base. As written they are something else.',
      todo: 'Write 0xA00 or 2560 for the same number, never 0x2560 or 800.',
    },
    zero: {
      title: '0 names no protocol',
      meaning: 'Windows might ignore the value, or offer nothing.',
      todo: 'To let Windows decide, delete the value.',
    },
    'unknown-bits': {
      title: 'Bits that belong to no protocol',
      meaning: 'One such bit could make Windows ignore the whole value.',
      todo: 'Use only 0x8, 0x20, 0x80, 0x200, 0x800, and 0x2000, added up.',
    },
    'lacks-tls-1.2': {
      title: 'TLS 1.2 isn’t in the value',
      meaning: 'Microsoft 365 accepts TLS 1.2 or later, so programs that follow this value can’t connect.',
      todo: 'Add 0x800.',
    },
    'tls-1.2-off': {
      title: 'TLS 1.2 is turned off in Schannel',
      meaning: 'With Enabled = 0, every program loses it; otherwise, only programs that don’t ask for it by name.',
      todo: 'For TLS 1.2 use Enabled = 1 and DisabledByDefault = 0.',
    },
    ssl: {
      title: 'SSL is turned on',
      meaning: 'SSL 2.0 and 3.0 are unsafe, and Microsoft 365 doesn’t need them.',
      todo: 'Leave out 0x8 and 0x20, or Enabled for SSL.',
    },
    'tls-1.3-removed': {
      title: 'TLS 1.3 is turned off',
      meaning: 'Windows 11 and Server 2022 offer TLS 1.3 by default. This turns it off there.',
      todo: 'Use it only on older versions of Windows. On Windows 11 and Server 2022, leave the value out.',
    },
    'tls-1.3-not-in-this-windows': {
      title: 'TLS 1.3 before Windows 11',
      meaning: 'Versions before Windows 11 and Server 2022 have no TLS 1.3 here and might ignore the whole value.',
      todo: 'Leave out 0x2000 there.',
    },
    'strong-crypto-off': {
      title: '.NET is kept on old protocols',
      meaning: 'With 0, .NET programs might not offer TLS 1.2.',
      todo: 'Use 1, or delete the value.',
    },
    'label-mismatch': {
      title: 'The words next to it don’t match',
      meaning: 'A comment or a name lists different protocols from those that the bits turn on.',
      todo: 'Trust the bits, not the words, and correct one of them.',
    },
    'deletes-whole-key': {
      title: 'A whole key is deleted',
      meaning: 'Every value under it is deleted too, not only the intended one.',
      todo: 'Delete the single value instead.',
    },
    'value-not-followed': {
      title: 'The value is computed',
      meaning: 'It is computed when the script runs, so it is unknown here.',
      todo: 'Find out how the script computes it, and paste only that number.',
    },
    conditional: {
      title: 'Might not be written',
      meaning: 'It depends on something that is unknown here.',
      todo: 'Look at what comes before it, or at what starts it.',
    },
    'item-disabled': {
      title: 'The item is disabled',
      meaning: 'Group Policy skips it.',
      todo: 'Enable the item if it should work.',
    },
    'view-depends-on-setup': {
      title: 'The view depends on the setup',
      meaning: 'Plain HKLM is the 32-bit view, unless the setup installs in 64-bit mode.',
      todo: 'Name both views: HKLM64 and HKLM32 in Inno Setup, Win64 in WiX.',
    },
    'missing-header': {
      title: 'The first line of a .reg file is missing',
      meaning: 'Regedit refuses the file as it is.',
      todo: 'Begin with “Windows Registry Editor Version 5.00” and an empty line.',
    },
    'encoding-refused': {
      title: 'An encoding that regedit refuses',
      meaning: 'Regedit reads UTF-16 only with a byte order mark, low byte first.',
      todo: 'Save it as “UTF-16 LE” or as plain text.',
    },
    'broken-line': {
      title: 'Lines that regedit can’t read',
      meaning: 'Regedit skips them without a message.',
      todo: 'Look for stray text, missing quotes, or a missing equals sign.',
    },
    'doctype-refused': {
      title: 'A document type in the XML',
      meaning: 'It can make a small file grow without end, so nothing after it was read.',
      todo: 'Remove the DOCTYPE and try again.',
    },
    'broken-xml': {
      title: 'The XML has an error',
      meaning: 'It was read as far as it is well formed.',
      todo: 'Paste it whole, from the first < to the last >.',
    },
    'one-view-only': {
      title: 'Only one view',
      meaning:
        '64-bit and 32-bit programs each read their own view. As far as this could be followed, the other view stays as it is.',
      todo: 'Write both: the key itself and its twin under Wow6432Node. 32-bit Windows has only one view.',
    },
    'views-differ': {
      title: 'The two views get different values',
      meaning: '64-bit and 32-bit programs will offer different protocols.',
      todo: 'Write the same value to both, unless this is intended.',
    },
    contradiction: {
      title: 'Two different values for one setting',
      meaning: 'They can’t both stay: where all of it runs, the last one counts.',
      todo: 'Use only the part that you mean.',
    },
    'server-side-only': {
      title: 'Only the server side',
      meaning: 'Schannel has a Client and a Server key for each protocol. Programs that connect use Client.',
      todo: 'Write Enabled = 1 and DisabledByDefault = 0 to ...\\TLS 1.2\\Client too.',
    },
    'wininet-only': {
      title: 'Internet Options, not WinHTTP',
      meaning: 'SecureProtocols sets Internet Options. Office and Windows use DefaultSecureProtocols in ...\\WinHttp.',
      todo: 'For Office write DefaultSecureProtocols, in both views.',
    },
    'not-followed': {
      title: 'Some of it can’t be followed',
      meaning: 'TLS Remedy can’t read these lines. Nothing was guessed.',
      todo: 'Look at the lines under “Not followed”.',
    },
    'too-much': {
      title: 'Too much to list',
      meaning: 'Reading stopped at a limit. What is listed is right, but there might be more.',
      todo: 'Paste the part that matters.',
    },
    restarts: {
      title: 'It restarts or shuts down the PC',
      meaning: 'Whoever is signed in might lose what isn’t saved.',
      todo: 'Save everything first, or leave that line out and restart later.',
    },
    'nothing-written': {
      title: 'Nothing is written',
      meaning: 'It only reads or tests; it changes no value.',
      todo: 'There is nothing to do.',
    },
    'nothing-about-tls': {
      title: 'Nothing here is about TLS',
      meaning: 'The values are listed, but TLS Remedy doesn’t know them.',
      todo: 'Look for DefaultSecureProtocols, SCHANNEL, SchUseStrongCrypto, or SecureProtocols.',
    },
  },
  formats: {
    reg: 'a .reg file',
    'reg-command': 'commands or a batch file',
    'reg-query': 'output of reg query',
    powershell: 'PowerShell',
    'gpp-xml': 'Group Policy Preferences',
    admx: 'an administrative template (ADMX)',
    dsc: 'Desired State Configuration',
    vbscript: 'VBScript',
    'inno-setup': 'an Inno Setup script',
    inf: 'a security template or an .inf file',
    'policy-rules': 'a policy rules file (.PolicyRules)',
    lgpo: 'text for LGPO',
    wix: 'a WiX setup',
    mof: 'a compiled configuration (MOF)',
    nsis: 'an NSIS script',
    ansible: 'Ansible tasks',
    salt: 'a Salt state',
    puppet: 'a Puppet manifest',
    chef: 'a Chef recipe',
    code: 'program code',
    prose: 'text for people',
  },
  readAs: (format) => `Read as: ${format}`,
  number: 'a number',
  writes: (count, deletions) =>
    deletions === 0
      ? `It writes ${values(count)}`
      : count === 0
        ? `It deletes ${values(deletions)}`
        : `It writes ${values(count)} and deletes ${deletions}`,
  shows: (count) => `It shows ${values(count)}`,
  says: (count) => `According to the text, ${values(count)} should be set`,
  mightWrite: (count, deletions) =>
    deletions === 0
      ? `It might write ${values(count)}`
      : count === 0
        ? `It might delete ${values(deletions)}`
        : `It might write ${values(count)} and delete ${deletions}`,
  mightChangeMore: (count) => `, and might change ${count} more`,
  disabled: (count) => (count === 1 ? '; 1 item is disabled' : `; ${count} items are disabled`),
  template: (count) => `On its own it writes nothing, but its policies can set ${values(count)}`,
  causes: {
    enabled: 'only if the policy is enabled',
    disabled: 'only if the policy is disabled',
    code: 'it isn’t clear whether the program reaches this point',
    setup: 'a setup might leave this part out',
    policy: 'it is meant for only some PCs, or only if the value isn’t there yet',
    tool: 'it depends on a condition, a list, or another file',
    other: 'it depends on something that is unknown here',
  },
  because: (cause) => `: ${cause}`,
  afterGap: (place) => `${place} wasn’t followed`,
  oneOf: (all) => `one of ${all.join(', ')}`,
  on: 'on',
  off: 'off',
  othersLeft: (count) => (count === 1 ? 'And 1 more value' : `And ${count} more values`),
  nothing: 'It writes nothing',
  unclear: 'What it writes is unknown',
  elsewhere: 'It writes on another PC',
  noProblems: 'No problem found',
  line: (line) => `line ${line}`,
  lines: (first, last) => `lines ${first} to ${last}`,
  why: { 'another-pc': 'runs on another PC' },
  notFollowed: 'Not followed',
  notFollowedMore: (count) => `and ${count} more`,
  possible: 'only possible',
  deletes: 'deleted',
  deletesKey: 'key deleted',
  createsKey: 'key created',
  notKnown: 'unknown',
  defaultValue: '(default value)',
  wholeKey: '(the key itself)',
  noPath: '(no key)',
  decimal: (value) => `${value} decimal`,
  unknownBits: (hex) => `unknown bits ${hex}`,
  hasTls12: { title: 'TLS 1.2 is in the value', meaning: 'Programs that follow it can offer TLS 1.2.' },
  nextStep: 'What to do:',
  onThisPc,
};
