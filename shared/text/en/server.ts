import { PRODUCT_NAMES } from '../product-names.ts';
import type { AskId } from '../../diagnosis/server/asks.ts';
import type { HandId, ServerLimit, ServerRepair, ServerRungId } from '../../diagnosis/server/ids.ts';
import type { ProductId } from '../../diagnosis/server/products.ts';
import type { PortReport, PortResult } from '../../proof/port.ts';
import type { ServerReport } from '../../report/server-report.ts';
import type { ServerRungText } from '../rung-text.ts';
import { CHECK_AS_ADMINISTRATOR, listed, plural } from './terms.ts';

export const products: Readonly<Record<ProductId, string>> = {
  ...PRODUCT_NAMES,
  'office-online': 'Office Online Server or Office Web Apps Server',
  skype: 'Skype for Business Server or Lync Server',
  'adfs-proxy': 'Web Application Proxy, the proxy of AD FS',
  configmgr: 'Configuration Manager, site server',
  'sql-2005': 'SQL Server 2005 or earlier',
  'sql-2016': 'SQL Server 2016 or later',
};

const instance = (name: string): string => `instance ${name}`;

/** How recent its version is. */
const recency = {
  yes: 'recent enough',
  'not-asked': 'no minimum version',
  'tls12-only': 'Microsoft doesn’t support it without TLS 1.0 and 1.1',
  refused: 'no longer works with Microsoft’s service',
  no: 'too old for TLS 1.2',
  unknown: 'might not be recent enough',
};

/** The same, with the version that it should have. */
const recencyNeeds = {
  'tls12-only': (needs: string): string => `has TLS 1.2, but needs ${needs} before TLS 1.0 and 1.1 are turned off`,
  refused: (needs: string): string =>
    `has TLS 1.2, but since 30 September 2026 Microsoft’s service works only with ${needs} or later`,
  no: (needs: string): string => `too old for TLS 1.2: it needs ${needs}`,
  unknown: (needs: string): string => `might not be recent enough: it needs ${needs}`,
};

const asks: Readonly<Record<AskId, string>> = {
  'tls12-server': 'TLS 1.2 for incoming connections',
  'tls12-client': 'TLS 1.2 for outgoing connections',
  dotnet4: 'SchUseStrongCrypto and SystemDefaultTlsVersions for .NET 4, in every view',
  'dotnet4-strong': 'SchUseStrongCrypto for .NET 4, in every view',
  'dotnet4-strong-64': 'SchUseStrongCrypto for .NET 4, in the 64-bit view',
  dotnet35: 'SchUseStrongCrypto and SystemDefaultTlsVersions for .NET 3.5, in every view',
  'dotnet35-strong': 'SchUseStrongCrypto for .NET 3.5, in every view',
  'dotnet-46': '.NET Framework 4.6 or later',
  'dotnet-47': '.NET Framework 4.7 or later',
  'same-sides': 'The same protocols for incoming and outgoing connections',
  'tls13-off': 'TLS 1.3 off, which this version doesn’t support',
  'tls13-from-2022': 'TLS 1.3 only on Server 2022 and later',
  'eap-tls12': 'TLS 1.2 for EAP',
  'native-client-11': 'SQL Server Native Client 11.0.7001 or later',
};

export const product = {
  instance,
  recency,
  recencyNeeds,
  askNames: asks,
  missing: (names: readonly string[]): string => `missing: ${names.join(', ')}`,
  unseen: (count: number): string => plural(count, 'one thing to check yourself', `${count} things to check yourself`),
};

const port = {
  asked: (port: number, address: string): string => `Port ${String(port)} of this PC (${address}):`,
  states: {
    nobody: 'Nothing listens on this port.',
    'no-starttls': 'This port doesn’t offer STARTTLS, or doesn’t belong to a mail server.',
    'not-tls': 'What listens here doesn’t start with TLS. A mail server needs --starttls.',
    'only-refusals': 'Every version was refused: what listens might need a name (SNI), or another cipher suite.',
    'silent-refusals':
      'Every version was refused without an answer: what listens might need a name (SNI), or start in another way, as Remote Desktop and SQL Server do.',
  } satisfies Readonly<Record<Exclude<PortReport['state'], 'asked'>, string>>,
  results: {
    taken: 'accepted',
    refused: 'refused',
    'not-tls': 'no TLS',
    'no-answer': 'no answer',
    unknown: 'unknown: the answer was cut off',
  } satisfies Readonly<Record<PortResult['result'], string>>,
  alert: (number: number): string => `alert ${String(number)}`,
  counts: 'Schannel values take effect after a restart. Programs with their own TLS don’t follow them.',
};

const TURN_ON = 'Turn on incoming TLS 1.2, then restart the server.';
const LOOK_FIRST = 'See who still uses old protocols, then turn them off.';

export const serverRungs = {
  tls12: {
    name: 'TLS 1.2',
    codes: {
      on: 'TLS 1.2 is on for incoming connections.',
      'not-known': 'Whether this version of Windows has TLS 1.2 for incoming connections is unknown.',
      unreadable: 'The values for incoming TLS 1.2 couldn’t be read.',
      off: 'TLS 1.2 is off for incoming connections.',
      'by-request': 'Only programs that ask for TLS 1.2 by name accept it.',
      'off-by-default': 'TLS 1.2 isn’t turned on. This version of Windows has it off for servers by default.',
      'not-here': 'This version of Windows has no TLS 1.2 for incoming connections.',
    },
    steps: {
      'not-known':
        'Check on the server itself, or name the Windows version with --release. Server 2008 needs the update KB4019276.',
      off: TURN_ON,
      'by-request': TURN_ON,
      'off-by-default': TURN_ON,
      'not-here': 'Move what runs here to a newer Windows Server.',
    },
  },
  'old-protocols': {
    name: 'Old protocols',
    codes: {
      'none-accepted': 'No protocol before TLS 1.2 is accepted.',
      'not-known': 'Unknown for this version of Windows.',
      unreadable: 'Some values couldn’t be read.',
      ssl: 'SSL is accepted, which is unsafe.',
      'old-tls': 'TLS 1.0 or 1.1 is accepted.',
      'sides-differ':
        'TLS 1.0 or 1.1 is off for outgoing connections but accepted from others. Programs on this server that talk to each other can fail by that, such as mail.',
      'half-off': 'An old protocol is only partly off: programs that ask for it by name still accept it.',
      'in-doubt': 'Sources differ on whether this version of Windows accepts TLS 1.0 and 1.1 by default.',
    },
    steps: {
      ssl: LOOK_FIRST,
      'old-tls': LOOK_FIRST,
      'sides-differ': LOOK_FIRST,
      'half-off': LOOK_FIRST,
      'in-doubt': 'Test what the ports accept: tls-remedy probe --port 443.',
    },
  },
  tls13: {
    name: 'TLS 1.3',
    codes: {
      on: 'TLS 1.3 is on for incoming connections.',
      off: 'TLS 1.3 is off for incoming connections.',
      'not-here': 'This version of Windows has no TLS 1.3.',
      forced: 'TLS 1.3 is forced on, and this version of Windows doesn’t have it: Microsoft calls that unsafe.',
      unreadable: 'The values for TLS 1.3 couldn’t be read.',
    },
    steps: {
      forced: 'Remove the values in SCHANNEL\\Protocols\\TLS 1.3\\Server, then restart the server.',
    },
  },
  dotnet: {
    name: '.NET',
    codes: {
      follows: '.NET programs follow Windows in every view.',
      'not-installed': 'No .NET Framework was found.',
      unreadable: 'The .NET values couldn’t be read.',
      'tls10-off':
        'TLS 1.0 is off, and not all .NET values are set: programs built for an older .NET offer nothing newer by default.',
      'not-set': 'The .NET values aren’t set: programs built for an older .NET stay on TLS 1.0.',
      'set-in-one-view': 'The .NET values are set in one view only.',
      off: 'A .NET value is 0: programs stay on old TLS.',
    },
    steps: {
      'tls10-off': 'TLS 1.0 is off already: set the .NET values now.',
      'not-set': 'Set the .NET values before TLS 1.0 is turned off.',
      'set-in-one-view': 'Set the .NET values in both views before TLS 1.0 is turned off.',
      off: 'Set the .NET values to 1 before TLS 1.0 is turned off.',
    },
  },
  suites: {
    name: 'Cipher suites',
    codes: {
      'windows-order': 'No list is set: Windows uses its own.',
      'list-serves': 'The configured list has suites that current clients accept.',
      'without-gcm': 'The configured list has no ECDHE suite with GCM.',
      'ecdsa-only':
        'The list has suites only for certificates with an ECDSA key. Those of Remote Desktop, IIS, and SQL Server usually have RSA, and then nobody can connect.',
      'cut-off': 'The list was cut off: its last name ends in the middle, and the suites after it are missing.',
      none: 'The configured list has no suite that this version of Windows uses.',
      'odd-list': 'The list is empty or of another type: what Windows makes of it is unknown.',
      unreadable: 'The list of cipher suites couldn’t be read.',
      'no-rules': 'Unknown for this version of Windows.',
    },
    steps: {
      'without-gcm': 'Add an ECDHE suite with GCM to the list, if this version of Windows has one.',
      'ecdsa-only':
        'Add suites for RSA: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, or before Server 2016 TLS_RSA_WITH_AES_256_GCM_SHA384.',
      'cut-off': 'Shorten the list to 1,023 characters, the suites that matter first.',
      none: 'Correct the list, or remove the policy that sets it.',
      'odd-list': 'Correct the policy, or remove it.',
    },
  },
  misspelt: {
    name: 'Misspelt values',
    codes: { none: 'None were found.', found: 'DisableByDefault is misspelt here, and has no effect.' },
    steps: { found: 'The name is DisabledByDefault. Remove the misspelt value.' },
  },
} satisfies { readonly [Id in ServerRungId]: ServerRungText<Id> };

export const serverTexts = {
  fits: 'TLS 1.2 is on for incoming connections, and nothing that was checked is missing.',
  partly: 'TLS Remedy can write part of what is missing: see the next steps.',
  rungs: serverRungs,
  asAdministrator: CHECK_AS_ADMINISTRATOR,
  accepts: 'Accepted, according to the registry:',
  states: {
    on: 'on',
    'in-doubt': 'unknown',
    'by-request': 'only for programs that ask for it',
    off: 'off',
    unsupported: 'not available',
  } satisfies Readonly<Record<ServerReport['accepts'][number]['state'], string>>,
  products,
  instance,
  versionUnknown: 'version unknown',
  recency,
  recencyNeeds,
  dated: (date: string): string => `according to Microsoft’s page of ${date}`,
  asks,
  askStates: {
    unmet: (isRequired: boolean): string => (isRequired ? 'missing' : 'recommended, missing'),
    unknown: (isRequired: boolean): string => (isRequired ? 'couldn’t be read' : 'recommended, couldn’t be read'),
  },
  hands: {
    'all-servers': 'Do the same on every Exchange server of the organisation.',
    'pop-imap': 'POP and IMAP have their own settings: check them.',
    farm: 'Do the same on every server of the farm, one after the other, each with a restart.',
    'july-2021': 'With the update of July 2021 (KB5001973) or later, it needs no .NET values.',
    'native-client': 'Update SQL Server Native Client.',
    'odbc-driver': 'Update ODBC Driver 11 for SQL Server.',
    winhttp: 'On Server 2008 R2 and 2012, WinHTTP needs its value: tls-remedy check, without --role.',
    'sql-server': 'First update the SQL Server that it uses.',
    'own-clients': 'Update its own clients, phones, and rooms first.',
    partners: 'Federation partners with old servers lose their connection if the Edge has no TLS 1.0.',
    'edge-only': 'Only its Edge role is supported without TLS 1.0 and 1.1.',
    'clients-first': 'Its clients come first, then site servers and remote roles, then old protocols.',
    wsus: 'WSUS on Server 2012 needs KB4022721, on 2012 R2 KB4022720, or a later rollup.',
    'sql-clients': 'Its clients need TLS 1.2 too: the sign-in is always encrypted.',
    'clients-tls12': 'What connects to it needs TLS 1.2 too.',
    'eap-clients':
      'What signs in through it, such as Wi-Fi and VPN, needs EAP with TLS 1.2. Whether TlsVersion applies to what it accepts isn’t documented.',
    'wsus-2012': 'For TLS 1.2 it needs KB4022721 or a later rollup.',
    'wsus-2012-r2': 'For TLS 1.2 it needs KB4022720 or a later rollup.',
    evidence:
      'See who still connects with old TLS: tls-remedy usage PATH, after tls-remedy export --format iis-logging --out FOLDER.',
    bindings:
      'A binding can refuse old TLS on its own (Server 2019 and later): tls-remedy probe --port 443 shows that.',
  } satisfies Readonly<Record<HandId, string>>,
  byHand: 'Check or do this yourself:',
  seenAt: 'seen at',
  servicesHead: 'What others connect to, by the registry:',
  productsHead: 'Products found:',
  alone: {
    none: 'No server product was found. That isn’t proof that there is none.',
    iis: 'Only IIS was found. That isn’t proof that there is nothing else.',
  } satisfies Readonly<Record<NonNullable<ServerReport['alone']>, string>>,
  unreadable: (families: readonly string[]): string => `Couldn’t be checked: ${listed(families)}.`,
  cannotSee: 'What this can’t show:',
  limits: {
    'registry-only':
      'What a port accepts: values take effect after a restart. tls-remedy probe --port 443 tests port 443.',
    'own-tls': 'Programs with their own TLS, such as Java, don’t follow these values.',
    'other-products': 'Products and services that aren’t in the list above.',
    'product-unreadable': 'Products whose keys couldn’t be read: check again as an administrator.',
  } satisfies Readonly<Record<ServerLimit, string>>,
  nextSteps: 'Next steps:',
  port,
  repairs: {
    dotnet: 'tls-remedy apply --scope dotnet --yes writes them.',
    schannel: 'TLS 1.2 for outgoing connections: tls-remedy apply --yes writes it.',
    'schannel-server': 'tls-remedy apply --scope schannel-server --yes turns it on.',
  } satisfies Readonly<Record<Exclude<ServerRepair, 'retire' | 'retire-both'>, string>>,
  turnOnByHand:
    'By hand: Enabled 1 and DisabledByDefault 0 in SCHANNEL\\Protocols\\TLS 1.2\\Server, once the update is installed.',
  retire: (side: 'server' | 'both', protocols: string): string =>
    `tls-remedy retire --side ${side} --protocols ${protocols} shows what would lose its connections; --yes turns them off.${side === 'both' ? ' Both sides: Exchange needs them to match.' : ''}`,
  versionSteps: {
    no: (needs: string): string => `Update it to ${needs} or later.`,
    'tls12-only': (needs: string): string => `Update it to ${needs} or later before TLS 1.0 and 1.1 are turned off.`,
    refused: (needs: string): string => `Update it to ${needs} or later.`,
    unknown: (needs: string): string => `Check in the product itself whether it has ${needs} or later.`,
  },
  /** The same if no version is known to be enough. */
  noVersionSteps: {
    no: 'No update gives it TLS 1.2. Move to a newer version.',
    'tls12-only': 'Move to a newer version before TLS 1.0 and 1.1 are turned off.',
    refused: 'Move to a newer version.',
    unknown: 'Check in the product itself which version it is.',
  },
  askSteps: {
    'same-sides':
      'Incoming and outgoing connections have different protocols, which can stop mail. Turn TLS 1.0 and 1.1 on for both, or off for both.',
    'dotnet-46': 'Install .NET Framework 4.6 or later.',
    'dotnet-47': 'Install .NET Framework 4.7 or later.',
    'tls13-off':
      'Set Enabled to 0 and DisabledByDefault to 1 in SCHANNEL\\Protocols\\TLS 1.3, Client and Server, then restart the server.',
    'tls13-from-2022': 'Remove the values in SCHANNEL\\Protocols\\TLS 1.3, Client and Server, then restart the server.',
    'native-client-11': 'Update SQL Server Native Client to the version from SQL Server 2012 SP4 (11.0.7001) or later.',
    'eap-tls12':
      'When all clients support TLS 1.2, set TlsVersion to 0xC00 in Services\\RasMan\\PPP\\EAP\\13, then restart the server.',
  } satisfies Readonly<Partial<Record<AskId, string>>>,
};
