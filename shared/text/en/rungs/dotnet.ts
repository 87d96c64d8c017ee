import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR, NOT_JUDGED } from './words.ts';

const TICK = 'Tick .NET programs in Protocols, and apply: both values are written for each .NET that is installed.';
const DOTNET = 'Apply with the scope dotnet: both values are written for each .NET that is installed.';

export const text: RungText<'dotnet'> = {
  name: '.NET',
  codes: {
    'no-rules': NOT_JUDGED,
    'not-installed': 'No .NET Framework was found.',
    'no-suite': 'Not judged, because no TLS 1.2 cipher suite is left on this PC: see the cipher suites.',
    unreadable: 'A .NET setting couldn’t be read.',
    malformed: 'A .NET setting has a type that .NET doesn’t document.',
    'switched-off': 'A .NET setting turns this off, which can keep programs on TLS 1.0.',
    'schannel-not-on': '.NET programs follow Windows, and TLS 1.2 isn’t turned on in Windows for them.',
    'left-without':
      'TLS 1.0 is off, and .NET programs that target 4.5 or earlier, or 2.0 to 3.5, offer nothing newer by default, so they can’t connect.',
    'one-view': '.NET programs get TLS 1.2 in only one view.',
    'old-4': 'Programs built for .NET 4.5 and earlier stay on TLS 1.0 unless they ask for more.',
    'old-2': 'Programs built for .NET 2.0 to 3.5 stay on TLS 1.0 unless they ask for more.',
    'old-both': '.NET programs, such as SharePoint tools, stay on TLS 1.0 unless they ask for more.',
    'patch-assumed':
      'Set. .NET 3.5 also needs a patch or a rollup from September 2017 or later; no setting shows whether it is there.',
    'by-target':
      'It depends on the program: one that targets .NET 4.7 or later follows Windows, and one that targets an older version needs the two values. Windows PowerShell 5.1, Entra Connect, and AD FS can be such programs.',
    follows: '.NET programs offer TLS 1.2.',
  },
  nextSteps: {
    'no-rules': null,
    'not-installed': null,
    'no-suite': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    malformed: DOTNET,
    'switched-off': DOTNET,
    'schannel-not-on': 'Apply the recommended setting: it turns on TLS 1.2 in Schannel.',
    'left-without': DOTNET,
    'one-view': DOTNET,
    'old-4': DOTNET,
    'old-2': DOTNET,
    'old-both': DOTNET,
    'patch-assumed': 'If a .NET 3.5 program still fails, install the patch.',
    'by-target': 'If such a program fails, apply with the scope dotnet.',
    follows: null,
  },
  windowSteps: {
    'by-target': 'If such a program fails, tick .NET programs in Protocols, and apply.',
    malformed: TICK,
    'switched-off': TICK,
    'left-without': TICK,
    'one-view': TICK,
    'old-4': TICK,
    'old-2': TICK,
    'old-both': TICK,
  },
  headlines: {},
};
