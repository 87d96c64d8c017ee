import type { RungId } from '../../diagnosis/rungs/ids.ts';
import type { RepairScope } from '../../diagnosis/rungs/meanings.ts';
import type { Headline, RungText, SaidAlike, VerdictLine } from '../rung-text.ts';
import { CHECK_AS_ADMINISTRATOR, clients, listed, NOT_KNOWN_YET, plural } from './terms.ts';
import type { VerdictFacts } from '../facts.ts';

const release = {
  name: 'Windows version',
  codes: {
    supported: 'This version of Windows is supported.',
    named: 'You named this version of Windows; the registry doesn’t show it.',
    'newer-than-known': 'TLS Remedy doesn’t know this version of Windows yet, and uses the rules of the newest known.',
    'service-pack-missing': 'Windows 7 lacks Service Pack 1. The update can’t be installed without it.',
    'server-2008': 'Update KB4019276 brings TLS 1.2 to Windows Server 2008, but TLS Remedy doesn’t set that up.',
    'too-old': 'This version of Windows is too old for TLS Remedy. Only POSReady 2009 has an update: KB4467770.',
    unknown: 'The registry doesn’t show which version of Windows this is.',
  },
  nextSteps: {
    'newer-than-known': 'Look for a newer version of TLS Remedy.',
    'service-pack-missing': 'Install Service Pack 1, then check again.',
    'server-2008': 'Install the update and follow its page, or move to a newer version of Windows.',
    'too-old': 'Move to a newer version of Windows. On POSReady 2009, install KB4467770 and follow its page.',
    unknown: 'Name the Windows version, for example with --release windows-7.',
  },
  windowSteps: {
    unknown: 'Ask whoever manages this PC which version it has: on the command line, --release names it.',
  },
  headlines: {
    'service-pack-missing': 'Windows 7 needs Service Pack 1 first',
    'server-2008': 'Windows Server 2008 can’t be fixed here',
    'too-old': 'This version of Windows can’t be fixed here',
    unknown: {
      headline: 'It isn’t clear which Windows version this is',
      reason: 'The build number couldn’t be read. Nothing was guessed, and nothing is changed here.',
    },
  },
} satisfies RungText<'release'>;

const update = {
  name: 'Update',
  codes: {
    'not-needed': 'This version of Windows doesn’t need an update for the setting.',
    'update-present': 'KB3140245 or later is installed.',
    'update-missing': 'KB3140245 is missing. Without it Windows doesn’t read the setting.',
    'update-incomplete': 'KB3140245 is only partly installed: a file is older than the update’s.',
    'update-probably-missing':
      'KB3140245 is probably missing: the files look too old, but some with lower numbers have it.',
    'update-unknown': 'The versions of the files couldn’t be read, so the update might be missing.',
  },
  nextSteps: {
    'update-missing': 'Install the update, then check again.',
    'update-incomplete': 'Install the update again, then check again.',
    'update-probably-missing': 'Install the update, then check again. Its installer says if it is already there.',
    'update-unknown': 'Check the file versions by hand, or install the update.',
  },
  headlines: {
    'update-missing': (f) => ({
      headline: 'Windows needs an update first',
      reason: `${f.release} (${f.architecture}) needs update KB3140245 before it can read the setting. Install it, then check again.`,
    }),
    'update-incomplete': (f) => ({
      headline: 'An update isn’t fully installed',
      reason: `${f.file} is older than update KB3140245, so some programs don’t read the setting. Install the update again, then check again.`,
    }),
    'update-probably-missing': (f) => ({
      headline: 'Windows probably needs an update first',
      reason: `${f.release} (${f.architecture}) needs update KB3140245 before it can read the setting. Its files look too old, but we can’t be sure. Install it, then check again.`,
    }),
    'update-unknown': (f) => ({
      headline: NOT_KNOWN_YET,
      reason: `The version of ${f.file} couldn’t be read, so KB3140245 might be missing. Nothing was guessed.`,
    }),
  },
} satisfies RungText<'update'>;

const PROGRAMS = { native: '64-bit programs', wow64: '32-bit programs', all: 'programs' } as const;

const onlyBest = (f: VerdictFacts): string =>
  f.best === null
    ? `${f.release} offers ${PROGRAMS[f.who]} nothing that Microsoft 365 accepts.`
    : `${f.release} offers ${PROGRAMS[f.who]} ${f.best} at most.`;

const missing: Headline = (f) => ({
  headline: `${clients(f)} can’t reach Microsoft 365`,
  reason: `${onlyBest(f)} ${plural(f.writes, 'One setting is missing.', `${f.writes} settings are missing.`)}`,
});

const TO_FIX = { remove: 'To fix this, remove it.', replace: 'To fix this, replace it.' } as const;
const FIXING = { remove: 'Removing it', replace: 'Replacing it' } as const;

const winhttpValue = {
  name: 'WinHTTP value',
  codes: {
    serves: 'The value offers TLS 1.2.',
    'ssl-stays': 'The value offers TLS 1.2. SSL 3.0 is on too, as it is without the value: Retire can turn it off.',
    'not-set': 'The value isn’t set, and Windows offers TLS 1.2 by default.',
    malformed: 'The value is malformed: Windows might ignore it, or not offer TLS 1.2.',
    'lacks-tls-1.2': 'The value lacks TLS 1.2.',
    missing: 'The value isn’t set, and this version of Windows doesn’t offer TLS 1.2 without it.',
    'missing-in-native': 'The value is missing in the 64-bit view.',
    'missing-in-wow64': 'The value is missing in the 32-bit view.',
    'malformed-harmless': 'The value is malformed, but TLS 1.2 is on anyway.',
    'ssl-enabled': 'The value asks for SSL, which isn’t secure.',
    'tls-1.3-removed': 'The value turns off TLS 1.3.',
  },
  headlines: {
    malformed: (f) => ({
      headline: `${clients(f)} can’t rely on TLS 1.2`,
      reason: `A setting is written in the wrong form, so Windows might ignore it. ${TO_FIX[f.fix]}`,
    }),
    'lacks-tls-1.2': (f) => ({
      headline: 'A setting turns TLS 1.2 off',
      reason: `The value ${f.found} allows ${f.protocols.length === 0 ? 'nothing' : `only ${listed(f.protocols)}`}. ${TO_FIX[f.fix]}`,
    }),
    missing,
    'missing-in-native': missing,
    'missing-in-wow64': missing,
    'malformed-harmless': (f) => ({
      headline: 'TLS 1.2 is on, despite a malformed setting',
      reason: `It is written in the wrong form, but TLS 1.2 is on anyway. ${FIXING[f.fix]} makes it certain.`,
    }),
    'ssl-enabled': (f) => ({
      headline: f.offersSsl ? 'TLS 1.2 is on, but SSL is allowed' : 'TLS 1.2 is on, with an old value',
      reason: f.offersSsl
        ? `The value ${f.found} asks for ${listed(f.protocols)}. SSL is broken, and Microsoft 365 doesn’t use it. ${FIXING[f.fix]} is safer.`
        : `Windows ignores the SSL part of the value ${f.found}. ${FIXING[f.fix]} is tidier.`,
    }),
    'tls-1.3-removed': (f) => ({
      headline: 'TLS 1.2 is on, but TLS 1.3 isn’t',
      reason: `An old value, ${f.found}, turns off TLS 1.3 on ${f.release}. ${FIXING[f.fix]} turns it on again.`,
    }),
  },
} satisfies RungText<'winhttp-value'>;

const schannel = {
  name: 'Schannel',
  codes: {
    on: 'TLS 1.2 is on for this PC.',
    disabled: 'Schannel has TLS 1.2 off for every program, which overrides all other settings.',
    'disabled-by-default': 'TLS 1.2 is off for programs that don’t ask for it by name.',
    'not-configured': 'TLS 1.2 isn’t turned on. This version of Windows needs that in addition to the value.',
    'only-server': 'TLS 1.2 is on only in the Server key. Programs that connect from this PC read the Client key.',
    'default-missing':
      'DisabledByDefault is missing in TLS 1.2\\Client. This version of Windows needs it as 0, next to Enabled.',
    'tls-1.3-forced': 'TLS 1.2 is on. TLS 1.3 is forced on here, which Microsoft calls unsafe.',
    'fragments-refused': 'TLS 1.2 is on. A limit makes handshakes fail if the other side sends messages in parts.',
    'odd-value': 'A value here has a type that Windows doesn’t document. It was left as it is.',
    'tls-1.3-off':
      'TLS 1.2 is on. TLS 1.3 is turned off by a setting, although this version of Windows has it. Microsoft 365 works without it.',
    misspelt: 'TLS 1.2 is on. There is also a misspelt DisableByDefault, which has no effect.',
  },
  nextSteps: {
    'fragments-refused':
      'Ask whoever manages this PC to remove MessageLimitClient under SCHANNEL\\Messaging, then restart.',
    'tls-1.3-off': 'If nothing needs it off, remove Enabled and DisabledByDefault under TLS 1.3\\Client, then restart.',
    'odd-value': 'Check the value, and remove it if nothing needs it.',
  },
  headlines: {
    disabled: 'TLS 1.2 is off for the whole PC',
    'disabled-by-default': 'TLS 1.2 is off for most programs',
    'only-server': 'TLS 1.2 is on in the wrong key',
    'default-missing': 'One value for TLS 1.2 is missing',
    'tls-1.3-forced': 'TLS 1.2 is on, with TLS 1.3 forced',
    'not-configured': (f) => ({
      headline: 'One part of the setting is missing',
      reason: `The WinHTTP value is right. ${f.release} also needs TLS 1.2 to be on in Schannel.`,
    }),
  },
} satisfies RungText<'schannel'>;

const TO_POLICY =
  'Ask whoever manages this PC to add TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 and TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 to the policy “SSL Cipher Suite Order”.';
const MORE_TO_POLICY =
  'Ask whoever manages this PC to add suites to the policy “SSL Cipher Suite Order”: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, or TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256 before Windows 10.';
const TO_LOCAL =
  'As an administrator, run in PowerShell: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Before Windows 10, ask whoever manages this PC to restore the list.';
const SWITCH_ON =
  'Ask whoever manages this PC to remove Enabled = 0 under Ciphers, Hashes, and KeyExchangeAlgorithms, then restart.';

const outOfReach: Headline = ({ services }) => ({
  headline: 'Some Microsoft 365 services are out of reach',
  reason: `No cipher suite of this PC is accepted by ${services.length === 0 ? 'some services' : listed(services)}. Whoever manages this PC can change that.`,
});

const cipherSuites = {
  name: 'Cipher suites',
  codes: {
    'no-shared-suite': 'A policy lists no cipher suite that Microsoft 365 accepts and this version of Windows has.',
    'local-list-cut': 'Windows’ own list has no cipher suite left that Microsoft 365 accepts.',
    'algorithms-off': 'Algorithms are turned off in Schannel, so no suite is left that Microsoft 365 accepts.',
    'suffixes-missing': 'A policy lists ECDHE suites without _P256 or _P384, which this version of Windows needs.',
    'services-not-in-policy': 'The policy’s list has no cipher suite that some Microsoft 365 services accept.',
    'services-not-in-list': 'Windows’ own list has no cipher suite that some Microsoft 365 services accept.',
    'services-suffixes-missing':
      'Suites in the policy lack _P256 or _P384, so none is left that some Microsoft 365 services accept.',
    'services-algorithms-off':
      'Algorithms are turned off in Schannel, so no suite is left that some Microsoft 365 services accept.',
    'algorithms-in-doubt': 'Algorithms are off in Schannel. Whether Windows uses the other suites isn’t documented.',
    'curves-in-doubt': 'The list of curves has neither NistP256 nor NistP384, which Microsoft 365 is known to accept.',
    'key-length-in-doubt': 'The RSA key lengths that this PC accepts might exclude the 2,048 bits of Microsoft 365.',
    'odd-list': 'The policy’s list is empty or isn’t text. It wasn’t judged.',
    'list-too-long': 'The policy’s list is longer than 1,023 characters. Windows might cut it off.',
    'some-algorithms-off': 'Algorithms are turned off in Schannel. Some Microsoft 365 services might be unreachable.',
    'some-services': 'The policy’s list has nothing in common with some Microsoft 365 services.',
    'local-list-short': 'Windows’ own list was shortened. Some Microsoft 365 services might be unreachable.',
    'tls12-not-in-policy': 'The policy lists only TLS 1.3 suites. Only addresses with TLS 1.3 can be reached.',
    'tls12-not-in-list': 'Windows’ own list has only TLS 1.3 suites. Only addresses with TLS 1.3 can be reached.',
    'tls12-algorithms-off': 'Algorithms are off in Schannel, and no TLS 1.2 suite is left. TLS 1.3 might still work.',
    'blanks-in-list': 'The policy’s list contains spaces. It should have none, and how Windows treats them is unknown.',
    'tls13-only':
      'Of the suites in the policy, most Microsoft 365 services accept only those of TLS 1.3, and some addresses don’t support TLS 1.3.',
    'some-suffixes-missing': 'Some suites in the policy lack _P256 or _P384, so this version of Windows skips them.',
    'gcm-missing': 'Suites are shared, but no ECDHE suite with GCM: endpoints that accept only those can’t be reached.',
    'master-secret':
      'Extended master secret is turned off. Servers that require it refuse this PC; nothing says that Microsoft 365 does.',
    'sha1-off':
      'SHA-1 is turned off in Schannel, and its cipher suites with it. Microsoft 365 doesn’t need them, but older servers and some games do.',
    'key-length':
      'This PC refuses servers with short Diffie-Hellman keys. Microsoft 365 doesn’t use them, but older servers and devices do.',
    'cut-off': 'The policy’s list was cut off: its last name ends in the middle, and the suites after it are missing.',
    'fewer-than-default':
      'This PC offers fewer cipher suites than Windows brings. Microsoft 365 doesn’t need the others, but other servers, games, and backup programs might.',
    fips: 'FIPS mode is on. Microsoft 365 accepts suites that it allows.',
    'release-limit': 'This PC and Microsoft 365 share suites, within the limits of this version of Windows.',
    'windows-order': 'No policy: Windows’ own suites are used, and Microsoft 365 accepts several.',
    shared: 'The policy has suites that Microsoft 365 accepts.',
  },
  nextSteps: {
    'no-shared-suite': 'Ask whoever manages this PC to add suites to “SSL Cipher Suite Order”, or to turn it off.',
    'local-list-cut': TO_LOCAL,
    'algorithms-off': SWITCH_ON,
    'suffixes-missing': 'Ask whoever manages this PC to add _P256 or _P384 in “SSL Cipher Suite Order”.',
    'services-not-in-policy': MORE_TO_POLICY,
    'services-not-in-list': TO_LOCAL,
    'services-suffixes-missing': 'Ask whoever manages this PC to add _P256 or _P384 in “SSL Cipher Suite Order”.',
    'services-algorithms-off': SWITCH_ON,
    'algorithms-in-doubt': SWITCH_ON,
    'curves-in-doubt': 'Ask whoever manages this PC to add NistP256 and NistP384 to “ECC Curve Order”.',
    'key-length-in-doubt': 'If connections fail, remove ClientMinKeyBitLength and ClientMaxKeyBitLength under PKCS.',
    'odd-list': 'Ask whoever manages this PC to check the policy “SSL Cipher Suite Order”.',
    'list-too-long': 'Ask whoever manages this PC to shorten the list.',
    'some-algorithms-off': SWITCH_ON,
    'some-services': MORE_TO_POLICY,
    'local-list-short': TO_LOCAL,
    'tls12-not-in-policy': TO_POLICY,
    'tls12-not-in-list': TO_LOCAL,
    'tls12-algorithms-off': SWITCH_ON,
    'blanks-in-list': 'Ask whoever manages this PC to remove the spaces from “SSL Cipher Suite Order”.',
    'tls13-only': TO_POLICY,
    'some-suffixes-missing': 'Ask whoever manages this PC to add _P256 or _P384 in “SSL Cipher Suite Order”.',
    'gcm-missing': TO_POLICY,
    'master-secret':
      'If a program fails, remove DisableClientExtendedMasterSecret under SCHANNEL. Microsoft advises against it.',
    'sha1-off': 'If a program fails, remove Enabled under SCHANNEL\\Hashes\\SHA, then restart.',
    'cut-off': 'Ask whoever manages this PC to shorten the list to 1,023 characters, the suites that matter first.',
    'fewer-than-default':
      'If such a program fails, ask whoever manages this PC to allow the suites that are left out: in “SSL Cipher Suite Order”, or by removing Enabled = 0 under SCHANNEL.',
    'key-length':
      'If a program fails, remove ClientMinKeyBitLength under SCHANNEL\\KeyExchangeAlgorithms\\Diffie-Hellman.',
  },
  headlines: {
    'services-not-in-policy': outOfReach,
    'services-not-in-list': outOfReach,
    'services-suffixes-missing': outOfReach,
    'services-algorithms-off': outOfReach,
    'no-shared-suite': 'No cipher suite in common with Microsoft 365',
    'local-list-cut': 'No cipher suite in common with Microsoft 365',
    'algorithms-off': 'No cipher suite in common with Microsoft 365',
    'tls12-not-in-policy': 'Only TLS 1.3 can be used on this PC',
    'tls12-not-in-list': 'Only TLS 1.3 can be used on this PC',
    'tls12-algorithms-off': 'Only TLS 1.3 can be used on this PC',
    'suffixes-missing': (f) => ({
      headline: 'A policy leaves no cipher suite to share',
      reason: `${f.release} needs _P256 or _P384 at the end of their names, so none is left to share. Whoever manages this PC can change it.`,
    }),
  },
} satisfies RungText<'cipher-suites'>;

const ROOTS = '“DigiCert Global Root G2” and “Microsoft RSA Root Certificate Authority 2017”';
const ASK_FOR_ROOT = `Ask whoever manages this PC to import ${ROOTS} for the whole PC.`;

const certificates = {
  name: 'Root certificates',
  codes: {
    distrusted: 'A root certificate for Microsoft 365 is on the list of certificates that this PC distrusts.',
    'root-updates-off': 'A root certificate for Microsoft 365 is missing, and Windows isn’t allowed to download it.',
    'fetched-from-elsewhere': 'A root certificate is missing, and Windows downloads them from an address set here.',
    'fetch-service-off': 'A root certificate is missing, and the service that downloads them is turned off.',
    'roots-limited': 'A policy limits the trusted root certificates, perhaps without one for Microsoft 365.',
    'user-only':
      'A root certificate for Microsoft 365 is there only for this user. Services and other users don’t have it, and Windows might not download it for them.',
    'when-needed-in-doubt': 'A root certificate isn’t here yet. Windows might no longer be able to download it.',
    'when-needed': 'A root certificate isn’t here yet. Windows downloads it when it is first needed.',
    'present-without-updates': 'The root certificates are here. Windows isn’t allowed to download newer ones.',
    present: 'The root certificates for Microsoft 365 are here.',
  },
  nextSteps: {
    distrusted: 'Ask whoever manages this PC why it is distrusted, and to remove it from “Untrusted Certificates”.',
    'fetched-from-elsewhere': ASK_FOR_ROOT,
    'fetch-service-off': 'Set the service “Cryptographic Services” to Automatic.',
    'roots-limited': `Ask whoever manages this PC to distribute ${ROOTS} by Group Policy, or to set Flags under Root\\ProtectedRoots to 0.`,
    'user-only': ASK_FOR_ROOT,
    'when-needed-in-doubt': `If a certificate isn’t trusted, import ${ROOTS}.`,
  },
} satisfies RungText<'certificates'>;

const strayValues = {
  name: 'Stray values',
  codes: {
    none: 'No value is in a place that Windows doesn’t read.',
    'in-machine': 'A value is in a place that Windows doesn’t read. It has no effect.',
    'in-user': 'A value is in the user’s part of the registry, where WinHTTP doesn’t read it.',
    'empty-subkey': 'There is a key named DefaultSecureProtocols. It should be a value, and has no effect.',
  },
  nextSteps: {
    'in-user': 'Remove it by hand if you like; TLS Remedy doesn’t write there.',
    'empty-subkey': 'Remove the key by hand if you like.',
  },
} satisfies RungText<'stray-values'>;

const dotnet = {
  name: '.NET',
  codes: {
    'not-installed': 'No .NET Framework was found.',
    'no-suite': 'Not judged, because no TLS 1.2 cipher suite is left on this PC: see the cipher suites.',
    malformed: 'A .NET setting has a type that .NET doesn’t document.',
    'switched-off': 'A .NET setting turns newer TLS off, which can keep programs on TLS 1.0.',
    'schannel-not-on': '.NET programs follow Windows, and TLS 1.2 isn’t turned on in Windows for them.',
    'too-old': 'The .NET 4 on this PC is 4.0, which has no TLS 1.2. No setting changes that.',
    'left-without': 'TLS 1.0 is off. .NET programs for 4.5 or earlier use that by default, so they can’t connect.',
    'one-view': '.NET programs get TLS 1.2 in only one view.',
    'old-4': 'Programs built for .NET 4.5 and earlier stay on TLS 1.0 unless they ask for more.',
    'old-2': 'Programs built for .NET 2.0 to 3.5 stay on TLS 1.0 unless they ask for more.',
    'old-2-by-target':
      'Programs built for .NET 2.0 to 3.5 stay on TLS 1.0 unless they ask for more. With .NET 4 it depends: programs that target 4.7 or later follow Windows, older ones need the two values.',
    'old-both': '.NET programs, such as SharePoint tools, stay on TLS 1.0 unless they ask for more.',
    'patch-assumed':
      'The settings are right. .NET 3.5 also needs a patch, or a rollup from September 2017 or later; no setting shows it.',
    'by-target':
      'It depends on the program: one that targets .NET 4.7 or later follows Windows, and one that targets an older version needs the two values. Windows PowerShell 5.1, Entra Connect, and AD FS can be such programs.',
    follows: '.NET programs offer TLS 1.2.',
  },
  nextSteps: {
    'schannel-not-on': 'Apply the recommended setting: it turns on TLS 1.2 in Schannel.',
    'too-old': 'Install .NET Framework 4.5.2 or later, such as 4.8, then check again.',
    'patch-assumed': 'If a .NET 3.5 program still fails, install the patch.',
    'by-target': 'If such a program fails: tls-remedy apply --scope dotnet.',
  },
  windowSteps: {
    'by-target': 'If such a program fails, tick .NET programs in Protocols, and apply.',
  },
} satisfies RungText<'dotnet'>;

const wininet = {
  name: 'Internet Options',
  codes: {
    malformed: 'The value of the Internet Options has the wrong type.',
    'policies-differ': 'Two policies set the Internet Options differently. It isn’t clear which one wins.',
    'policy-lacks-tls-1.2': 'A policy leaves TLS 1.2 out of the Internet Options and locks them.',
    'user-lacks-tls-1.2': 'TLS 1.2 isn’t ticked in the Internet Options of this user.',
    'ssl-enabled': 'TLS 1.2 is ticked in the Internet Options, and so is SSL, which is unsafe.',
    'system-lacks-tls-1.2': 'The system account, which services run as, has its own Internet Options without TLS 1.2.',
    'not-stored': 'This user has no choice stored, and the version of Internet Explorer is unknown.',
    'old-explorer': 'This version of Internet Explorer leaves out TLS 1.2 until it is ticked. Versions 8 to 10 do.',
    'default-offers': 'This user has no choice stored. Windows then ticks TLS 1.2 by default.',
    'policy-offers': 'A policy sets the Internet Options, with TLS 1.2.',
    'user-offers': 'TLS 1.2 is ticked in the Internet Options of this user.',
  },
  nextSteps: {
    malformed: 'Open Internet Options, Advanced, and tick TLS 1.2.',
    'policies-differ': 'Ask whoever manages this PC to set “Turn off encryption support” in one place.',
    'policy-lacks-tls-1.2': 'Ask whoever manages this PC to add TLS 1.2 to “Turn off encryption support”.',
    'user-lacks-tls-1.2': 'Open Internet Options, Advanced, and tick TLS 1.2.',
    'ssl-enabled': 'Open Internet Options, Advanced, and clear SSL.',
    'system-lacks-tls-1.2': 'Ask whoever manages this PC to remove SecureProtocols under HKEY_USERS\\S-1-5-18.',
    'not-stored': 'Open Internet Options, Advanced, and check whether TLS 1.2 is ticked.',
    'old-explorer': 'Open Internet Options, Advanced, and tick TLS 1.2. Or install Internet Explorer 11.',
  },
} satisfies RungText<'wininet'>;

const proxy = {
  name: 'Proxy',
  codes: {
    malformed: 'TLS Remedy doesn’t know the format of WinHTTP’s proxy settings here.',
    'views-differ': 'The 64-bit and the 32-bit view have different proxies.',
    'local-proxy': 'The proxy of WinHTTP programs is a program on this PC. Without that program, they don’t connect.',
    proxy: 'WinHTTP programs go through a proxy, which must let TLS 1.2 through.',
    direct: 'WinHTTP programs connect without a proxy.',
  },
  nextSteps: {
    malformed: 'Check what netsh winhttp show proxy shows.',
    'views-differ': 'As an administrator, run netsh winhttp set proxy from System32 and SysWOW64, with the same proxy.',
    'local-proxy':
      'Check whether that program is running. If it is gone, run as an administrator, with netsh from both System32 and SysWOW64: netsh winhttp reset proxy.',
    proxy: 'If connections fail, ask whoever manages the proxy whether it lets TLS 1.2 through.',
  },
} satisfies RungText<'proxy'>;

const ASK_ABOUT_PROXY = 'If connections fail, ask whoever manages the proxy whether it lets TLS 1.2 through.';

const network = {
  name: 'Network',
  codes: {
    'awareness-off': 'A service that Office uses to detect an internet connection is turned off.',
    'probing-off': 'Windows doesn’t test the internet connection, so Office might think that there is none.',
    'auto-proxy-off': 'The service that finds a proxy for Windows programs is turned off.',
    'probing-malformed': 'EnableActiveProbing or NoActiveProbe has the wrong type, so their effect is unknown.',
    malformed: 'A value of the user’s proxy has the wrong type.',
    'local-proxy': 'The user’s proxy is a program on this PC. Without that program, nothing connects.',
    'user-script': 'A script chooses the user’s proxy, which must let TLS 1.2 through.',
    'user-proxy': 'The user’s programs go through a proxy, which must let TLS 1.2 through.',
    'system-proxy': 'The system account, which services run as, has its own proxy.',
    clear: 'The services are on, and no proxy is set for the user.',
  },
  nextSteps: {
    'awareness-off': 'Set “Network Location Awareness” and “Network List Service” to Manual, then restart the PC.',
    'probing-off': 'If Office reports that there is no internet, set EnableActiveProbing to 1 and NoActiveProbe to 0.',
    'auto-proxy-off': 'Set Start to 3 under SYSTEM\\CurrentControlSet\\Services\\WinHttpAutoProxySvc, then restart.',
    'probing-malformed': 'Set EnableActiveProbing to 1 and NoActiveProbe to 0, each as a REG_DWORD.',
    malformed: 'In Internet Options, on the Connections tab, open LAN settings and set them again.',
    'local-proxy': 'Check whether that program is running. If it is gone, turn off the proxy in Internet Options.',
    'user-script': ASK_ABOUT_PROXY,
    'user-proxy': ASK_ABOUT_PROXY,
    'system-proxy': 'If a service can’t connect, ask whoever manages this PC whether that proxy is still intended.',
  },
} satisfies RungText<'network'>;

const NEWER_OFFICE = 'Use a newer version of Office, or Microsoft 365 in a browser.';
const ADAL_ON = 'Remove EnableADAL under Office\\16.0\\Common\\Identity of this user, or set it to 1.';

const office = {
  name: 'Office',
  codes: {
    'not-installed': 'No Office was found.',
    'too-old': 'Office 2010 and earlier have no modern authentication, so they can’t connect to Microsoft 365.',
    'office-2013-outdated': 'This Outlook 2013 is older than 15.0.4971.1000, the oldest that Microsoft 365 accepts.',
    'office-2013-old-sign-in': 'Office 2013 is installed, and modern authentication isn’t turned on for this user.',
    'policy-old-sign-in': 'A policy turns modern authentication off for this user. Microsoft 365 accepts no other.',
    'old-sign-in': 'Office’s modern authentication is turned off for this user. Microsoft 365 accepts no other.',
    'broker-off': 'Office doesn’t use Windows’ own sign-in for this user. Microsoft advises against that.',
    'apps-ended-here': 'Here, Microsoft 365 Apps ended with version 2002, supported until 10 January 2023.',
    'office-2013': 'Office 2013 with modern authentication: it might connect, but support ended on 11 April 2023.',
    'onedrive-ended': 'OneDrive no longer syncs here: personal until 1 March 2022, work until 10 January 2023.',
    'microsoft-365-apps': 'Microsoft 365 Apps, supported as long as they are kept up to date.',
    'office-2024': 'Office 2024, supported with Microsoft 365 until 9 October 2029.',
    'office-2021': 'Office 2021: support with Microsoft 365 ended on 13 October 2026. It might still connect.',
    'office-2016-2019':
      'Office 2016 or 2019: support with Microsoft 365 ended on 10 October 2023. It might still connect.',
    'modern-sign-in': 'Office 2016 or later, with modern authentication.',
  },
  nextSteps: {
    'too-old': NEWER_OFFICE,
    'office-2013-outdated': NEWER_OFFICE,
    'office-2013-old-sign-in':
      'Set EnableADAL and Version to 1 in Office\\15.0\\Common\\Identity, or use a newer version of Office.',
    'policy-old-sign-in': 'Ask whoever manages this PC to remove EnableADAL from the policies of this user.',
    'old-sign-in': ADAL_ON,
    'broker-off':
      'If sign-in fails, remove DisableADALatopWAMOverride and DisableAADWAM under Office\\16.0\\Common\\Identity.',
    'apps-ended-here': 'Use a newer version of Windows, or Microsoft 365 in a browser.',
    'office-2013': NEWER_OFFICE,
    'office-2021': NEWER_OFFICE,
    'office-2016-2019': NEWER_OFFICE,
    'onedrive-ended': 'Use a newer version of Windows, or OneDrive in a browser.',
  },
} satisfies RungText<'office'>;

export const rungTexts = {
  release,
  update,
  'winhttp-value': winhttpValue,
  schannel,
  'cipher-suites': cipherSuites,
  certificates,
  'stray-values': strayValues,
  dotnet,
  wininet,
  proxy,
  network,
  office,
} satisfies { readonly [Id in RungId]: RungText<Id> };

/** What several rungs say alike. */
export const everyRung = {
  found: {
    'no-rules': 'Not judged, because this version of Windows is unknown.',
    unreadable: 'Something that this check needs couldn’t be read.',
  } satisfies Readonly<Record<SaidAlike, string>>,
  unreadable: (name: string): VerdictLine => ({
    headline: NOT_KNOWN_YET,
    reason: `Couldn’t be read: ${name}. Nothing was guessed.`,
  }),
  asAdministrator: CHECK_AS_ADMINISTRATOR,
  recommended: 'Apply the recommended setting.',
  scopes: {
    dotnet: {
      line: 'tls-remedy apply --scope dotnet writes both values for each .NET that is installed.',
      window: 'Tick .NET programs in Protocols, and apply: both values are written for each .NET that is installed.',
    },
    certificates: {
      line: 'tls-remedy apply --scope certificates lets Windows download it. Or import it.',
      window: 'Tick “Download of root certificates” in Protocols and apply, or import the certificate.',
    },
    stray: {
      line: 'tls-remedy apply --scope stray removes it.',
      window: 'Tick stray values in Protocols, and apply, to remove it. It does no harm.',
    },
  } satisfies Readonly<Record<RepairScope, object>>,
};

export const explanations = {
  release: {
    what: 'Which version of Windows this is, and whether it is a client or a server.',
    why: 'What WinHTTP offers by default, and which fix is right, depends on the version. Windows 7 needs Service Pack 1 for the update.',
    how: 'From the build number and installation type in the registry, never from the product name, which says Windows 10 even on Windows 11. The revision of the build (UBR) shows whether the change of September 2022 is there. [V1][V2][V3][K7][K10]',
    unknown:
      'A build that is newer than TLS Remedy knows is judged by the rules of the newest known one. Our sources don’t have the support dates of some servers. If the revision can’t be read, it isn’t clear whether WinHTTP still offers TLS 1.0 and 1.1.',
  },
  update: {
    what: 'KB3140245, the update that makes WinHTTP read DefaultSecureProtocols on Windows 7, 8, and their servers.',
    why: 'Without it the value isn’t read, so no setting helps.',
    how: 'From the versions of winhttp.dll and webio.dll on both sides, never from the list of hotfixes, which rollups replace. [T1][T2][D1]',
    unknown:
      'On Windows 8 and Server 2012, some builds have lower numbers and still have it. The update’s own list doesn’t name Windows 8. We don’t know which rollups contain it.',
  },
  'winhttp-value': {
    what: 'DefaultSecureProtocols: which protocols WinHTTP offers for programs that name none, such as Office.',
    why: 'Windows stores it twice. On 64-bit Windows, 32-bit programs read only the 32-bit view.',
    how: 'From the type and bytes in both views, compared with the default of this version of Windows. [W1][K1][M1]',
    unknown: 'Whether Windows ignores a value that is 0 or has an unknown bit isn’t documented. [U1]',
  },
  schannel: {
    what: 'Schannel is the part of Windows that does TLS. It can turn a protocol off for every program.',
    why: 'It overrides all other settings. Windows 7 ships with TLS 1.2 off by default.',
    how: 'From Enabled and DisabledByDefault in the TLS 1.2 client key; any number except 0 is on. [R1][R2][K1]',
    unknown:
      'We have no source for what Enabled does on its own on Windows 7, so both values are written there. Sources differ on whether TLS 1.0 and 1.1 are still on in Windows 11 24H2 and Server 2025, and on whether a program on Windows 11 can ask for a protocol that DisabledByDefault keeps from others.',
  },
  'cipher-suites': {
    what: 'Cipher suites are ways of encrypting, and both sides must share one. A policy can replace Windows’ own list, and settings in Schannel can turn off algorithms.',
    why: 'Without a shared suite there is no connection, whatever the protocols are.',
    how: 'From the list in effect, without what the settings and curves take out, compared with what each service accepts. What a program was seen to offer counts for more. [F1][R3][R4][R6][X1][O2]',
    unknown:
      'No page lists every address. Whether some settings still count, and for which suites, isn’t documented. [R1][R3] Windows 7 to 8.1 have no ECDHE suite with RSA and GCM, and Azure Front Door dropped DHE on 1 April 2026: which addresses can’t be reached because of that isn’t published. [Z2][X1] Suites with DHE can fail now and then if Windows doesn’t have the updates of February 2020. [X2]',
  },
  certificates: {
    what: 'The root certificates that Microsoft 365’s own certificates lead to: DigiCert Global Root G2 and Microsoft RSA Root 2017.',
    why: 'Without the root the other side isn’t trusted, and there is no connection, whatever the protocols are. [Q3][Q4]',
    how: 'From their thumbprints in the stores of the PC, of policies, and of the user, and from DisableRootAutoUpdate. [Q1][Q2]',
    unknown:
      'Whether the address that Windows downloads from can be reached, what the downloaded list distrusts, and whether Windows 7 without later updates still gets that list.',
  },
  'stray-values': {
    what: 'Values that were meant for this, but are in a place or have a name that Windows doesn’t read.',
    why: 'They look like a fix but aren’t one. They do no harm, but they hide what is really missing.',
    how: 'From the places and spellings that are seen in practice: the user’s part, the parent key, a key named like the value, and misspelt names. [L4][B1]',
    unknown: 'Other places and spellings aren’t checked.',
  },
  dotnet: {
    what: 'Two values for each .NET Framework, in both views: SystemDefaultTlsVersions and SchUseStrongCrypto.',
    why: 'OneDrive and SharePoint tools, Windows PowerShell 5.1, Entra Connect, and AD FS are .NET programs. Without the values, those that target an older .NET stay on TLS 1.0. If one of them fails, write the values: the scope dotnet, or .NET programs in Protocols.',
    how: 'From the values in the registry, and from the settings for all programs under AppContext. The installed version shows only what programs can target. On Windows 7, following Windows means TLS 1.0 until TLS 1.2 is on in Schannel. [N1][N2][N3][C1][E1]',
    unknown:
      'Which .NET each program targets, and what its own configuration file contains. What Windows PowerShell 5.1 does by default depends on the Windows version, and sources differ. The registry doesn’t show whether .NET 3.5 has the patch that it needs.',
  },
  wininet: {
    what: 'The protocols ticked in the Internet Options of this user, or set by a policy that locks them.',
    why: 'Sign-in windows might use them. Microsoft’s articles on activation require TLS 1.2 there too. [O1]',
    how: 'From SecureProtocols of the user and of both policies; if nothing is stored, from the versions of Windows and Internet Explorer. It doesn’t affect WinHTTP. [I1][I2][O3][K7]',
    unknown: 'Which policy wins when two differ, and whether Office reads any of it.',
  },
  proxy: {
    what: 'The proxy that WinHTTP programs go through, one for each view.',
    why: 'A proxy that accepts only old TLS blocks what Windows now offers.',
    how: 'From the value WinHttpSettings, decoded in both views.',
    unknown: 'Our sources don’t document the format of that value, and what the proxy accepts can’t be seen from here.',
  },
  network: {
    what: 'The services and tests that Windows uses to detect an internet connection, and the proxies in Internet Options.',
    why: 'Office relies on what Windows reports: it can be “offline” although the browser works. None of this is TLS. [Q5]',
    how: 'From how the services start, from EnableActiveProbing and NoActiveProbe, and from ProxyEnable, ProxyServer, and AutoConfigURL. [Q5][P3]',
    unknown:
      'Whether the proxy works, what its script chooses, and whether the network itself announces a proxy. Whether Office uses the user’s proxy or that of WinHTTP.',
  },
  office: {
    what: 'Which Office is installed, how it signs in, and until when Microsoft supports it with Microsoft 365.',
    why: 'Old versions of Office can’t sign in, whatever TLS does. [Q6][Q7]',
    how: 'From the keys of Click-to-Run and Windows Installer, and from EnableADAL, Version, and two values next to them. [Q7][Q8]',
    unknown:
      'Our sources don’t document which keys show Office, or how up to date an Office from Windows Installer is. Office from the Store wasn’t examined. [P2]',
  },
} satisfies Readonly<Record<RungId, object>>;

export const checklist = {
  lead: 'The protocols are fine. Check these five things next, most likely first.',
  leadOpen: 'The settings come first: Home shows what to do. These five things are next.',
  list: 'What to check',
  states: { ok: 'OK', warn: 'Look at this', open: 'Still unknown' },
  office: {
    title: { ok: 'Office probably isn’t the cause', warn: 'Office might be the cause', open: 'Which Office is this?' },
    version: (version: string): string => `Version ${version}.`,
    none: 'Nothing was found. In Outlook, File > Office Account shows the version.',
  },
  clock: {
    title: { ok: 'The clock is right', warn: 'The clock is wrong', open: 'Is the clock right?' },
    ok: 'Right enough: certificates were accepted, and they depend on the date.',
    warn: 'That makes certificates look invalid. Set the date, time, and time zone, then test again.',
    open: (now: string): string => `This PC shows ${now}. Compare it with a phone, and check the time zone too.`,
  },
  connection: {
    title: {
      ok: 'Microsoft 365 was reached',
      warn: 'Some of Microsoft 365 wasn’t reached',
      open: 'Can this PC reach Microsoft 365?',
    },
    said: (reached: number, tried: number): string => `${reached} of ${tried} connections succeeded.`,
    open: 'Not tested yet. Nothing is sent until you start the test.',
    notHere: 'A sample PC doesn’t connect to anything.',
    test: 'Test now',
    results: 'See the results',
  },
  signIn: {
    title: 'Sign out of Office and back in',
    more: 'In Outlook, choose File > Office Account > Sign out. Then close Outlook, open it, and sign in.',
  },
  code: {
    title: 'Is there an error code on the screen?',
    more: 'Such as 0x8004de40 or AADSTS1002016. Type it to see what it means.',
    label: 'Error code',
    go: 'Look it up',
  },
};

export const half = {
  title: 'A change stopped halfway',
  applying: (time: string): string => `Started ${time}. Nothing is lost: the earlier values are saved in History.`,
  undoing: (time: string): string => `The change of ${time} was being undone. All values are saved in History.`,
  restore: 'Restore',
  finish: 'Finish it',
  restoreMore: 'Restores the values that were written. The PC is then as it was before the change.',
  finishMore: 'Writes the remaining values too. The change is then complete.',
  finishUndo: 'Restores the remaining values too. The PC is then as it was before the change.',
  stopUndoing: 'Writes every value again as it was before the undo began. The change is then back.',
};

export const unreadable = {
  next: 'To continue, discard this entry.',
  newer: 'Use the newer version, or discard this entry.',
  giveUp: 'Discard this entry…',
  sure: 'This changes no setting, but you won’t be able to undo what this entry changed.',
  giveUpNow: (id: number): string => `Discard entry ${String(id)}`,
};
