import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR, NOT_JUDGED } from './words.ts';

const TICK =
  'Vink .NET-programma’s aan in Protocollen, en pas toe: beide waarden worden geschreven voor elke geïnstalleerde .NET.';
const DOTNET = 'Pas toe met de scope dotnet: beide waarden worden geschreven voor elke .NET die er is.';

export const text: RungText<'dotnet'> = {
  name: '.NET',
  codes: {
    'no-rules': NOT_JUDGED,
    'not-installed': 'Er is geen .NET Framework gevonden.',
    'no-suite': 'Niet beoordeeld, omdat op deze pc geen cipher suite van TLS 1.2 over is: zie de cipher suites.',
    unreadable: 'Een .NET-instelling kon niet worden gelezen.',
    malformed: 'Een .NET-instelling heeft een type dat .NET niet beschrijft.',
    'switched-off': 'Een .NET-instelling zet dit uit, en dat kan programma’s op TLS 1.0 houden.',
    'schannel-not-on': '.NET-programma’s volgen Windows, en Windows heeft TLS 1.2 voor hen niet aangezet.',
    'left-without':
      'TLS 1.0 staat uit, en .NET-programma’s die voor 4.5 of ouder zijn gemaakt, of voor 2.0 tot 3.5, bieden standaard niets nieuwers aan: ze krijgen geen verbinding.',
    'one-view': '.NET-programma’s krijgen TLS 1.2 in maar één weergave.',
    'old-4': 'Programma’s van .NET 4.5 en ouder blijven op TLS 1.0, tenzij ze om meer vragen.',
    'old-2': 'Programma’s van .NET 2.0 tot 3.5 blijven op TLS 1.0, tenzij ze om meer vragen.',
    'old-both': '.NET-programma’s, zoals die voor SharePoint, blijven op TLS 1.0, tenzij ze om meer vragen.',
    'patch-assumed':
      'Ingesteld. .NET 3.5 heeft ook een patch nodig, of een verzamelupdate van september 2017 of later; geen instelling toont of die er is.',
    'by-target':
      'Het hangt van het programma af: is het voor .NET 4.7 of later gemaakt, dan volgt het Windows; is het voor een oudere versie gemaakt, dan heeft het de twee waarden nodig. Windows PowerShell 5.1, Entra Connect en AD FS kunnen zulke programma’s zijn.',
    follows: '.NET-programma’s bieden TLS 1.2 aan.',
  },
  nextSteps: {
    'no-rules': null,
    'not-installed': null,
    'no-suite': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    malformed: DOTNET,
    'switched-off': DOTNET,
    'schannel-not-on': 'Pas de aanbevolen instelling toe: die zet TLS 1.2 aan in Schannel.',
    'left-without': DOTNET,
    'one-view': DOTNET,
    'old-4': DOTNET,
    'old-2': DOTNET,
    'old-both': DOTNET,
    'patch-assumed': 'Mislukt een .NET 3.5-programma nog, installeer dan de patch.',
    'by-target': 'Werkt zo’n programma niet, pas dan toe met de scope dotnet.',
    follows: null,
  },
  windowSteps: {
    'by-target': 'Werkt zo’n programma niet, vink dan .NET-programma’s aan in Protocollen, en pas toe.',
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
