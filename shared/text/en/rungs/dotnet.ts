import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR, NOT_JUDGED } from './words.ts';

const TICK = 'Tick .NET programs in Protocols, and apply: both values are written for each .NET that is installed.';
const DOTNET = 'Apply with the scope dotnet: both values are written for each .NET that is installed.';

export const text: RungText<'dotnet'> = {
  name: '.NET',
  codes: {
    'no-rules': NOT_JUDGED,
    'not-installed': 'No .NET Framework was found.',
    unreadable: 'A .NET setting could not be read.',
    malformed: 'A .NET setting has a type that .NET doesn’t document.',
    'switched-off': 'A .NET setting is 0, which can keep programs on TLS 1.0.',
    'schannel-not-on': '.NET programs follow Windows, and TLS 1.2 isn’t switched on in Windows for them.',
    'one-view': '.NET programs get TLS 1.2 in one view only.',
    'old-4': 'Programs of .NET 4.5 and earlier stay on TLS 1.0 unless they ask for more.',
    'old-2': 'Programs of .NET 2.0 to 3.5 stay on TLS 1.0 unless they ask for more.',
    'old-both': '.NET programs, such as tools for SharePoint, stay on TLS 1.0 unless they ask for more.',
    'patch-assumed':
      'Set. .NET 3.5 also needs a patch or a roll-up since September 2017; no setting shows whether it is there.',
    'values-advised': 'Programs of this .NET offer TLS 1.2, but those built for an older one don’t.',
    'by-version': 'Programs built for .NET 4.7 or later follow Windows; older ones need the two values.',
    follows: '.NET programs offer TLS 1.2.',
  },
  nextSteps: {
    'no-rules': null,
    'not-installed': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    malformed: DOTNET,
    'switched-off': DOTNET,
    'schannel-not-on': 'Apply the recommended setting: it switches TLS 1.2 on in SChannel.',
    'one-view': DOTNET,
    'old-4': DOTNET,
    'old-2': DOTNET,
    'old-both': DOTNET,
    'patch-assumed': 'If a .NET 3.5 program still fails, install the patch below.',
    'values-advised': DOTNET,
    'by-version': null,
    follows: null,
  },
  windowSteps: {
    malformed: TICK,
    'switched-off': TICK,
    'one-view': TICK,
    'old-4': TICK,
    'old-2': TICK,
    'old-both': TICK,
    'values-advised': TICK,
  },
  headlines: {},
  explanation: {
    what: 'Two values for each .NET Framework, in both views: SystemDefaultTlsVersions and SchUseStrongCrypto.',
    why: 'OneDrive and SharePoint tools can be .NET programs. Without the values those built for an older .NET stay on TLS 1.0.',
    how: 'By the values and the installed versions in the registry. On Windows 7, following Windows means TLS 1.0 until TLS 1.2 is on in SChannel. [N1][N2][C1]',
    unknown:
      'For which .NET each program was built: the installed one is assumed. Whether .NET 3.5 has the patch that it needs can’t be seen in the registry.',
  },
};
