import type { DeployPlaceTexts } from '../deploy-place.ts';

export const deployPlace: DeployPlaceTexts = {
  what: 'Wat ze krijgen',
  which: 'Voor welke Windows-versies-versies',
  tool: 'Welke tool ze beheert',
  files: 'De bestanden',
  filesSaid: (count) => `${count} bestanden, met een README die zegt hoe je het ongedaan maakt`,
  recommended: 'aanbevolen',
  foundHere: 'hier gevonden',
  inDomain: (domain) => `Het DNS-domein van deze pc is ${domain}`,
  wishes: {
    office: 'TLS 1.2 voor Office',
    dotnet: 'TLS 1.2, en ook .NET-programma’s',
    protocols: 'Mijn keuze in Protocollen',
  },
  whys: {
    office: 'Beide weergaven, en Schannel als Windows dat nodig heeft',
    dotnet: 'Voor OneDrive en SharePoint-tools op Windows 7',
  },
  windows: {
    need: 'Windows 7 en 8, Server 2008 R2 en 2012',
    self: 'Windows 8.1 en hoger, Server 2012 R2 en hoger',
  },
  needed: 'TLS 1.2 wordt aangezet',
  self: {
    spared: 'Overgeslagen: een oude waarde blijft daar staan, ook een die TLS 1.2 uitzet',
    cleaned: 'Oude waarden worden verwijderd, er wordt niets ingesteld',
    written: 'Ook daar wordt een waarde geschreven: Windows 11 en Server 2022 raken TLS 1.3 kwijt',
  },
  steps: [
    'Pas het toe op één test-pc, zoals de README uitlegt, en controleer die pc.',
    'Rol het uit. Verzamel na een week opnieuw.',
    'Vergelijk dan: “Hersteld” betekent dat de instellingen nu goed zijn.',
  ],
  inSum: (tool, pcs, files) =>
    `${tool}${pcs === null ? '' : ` voor ${pcs}`}: ${files === 1 ? '1 bestand' : `${files} bestanden`}. Op deze pc verandert niets.`,
  making: 'De bestanden worden bepaald…',
  noWindows: 'Kies minstens één Windows-versie.',
  save: 'Bestanden opslaan…',
  saveReadyMade: {
    collector: 'De verzamelaar opslaan…',
    'iis-logging': 'De bestanden voor IIS opslaan…',
  },
};
