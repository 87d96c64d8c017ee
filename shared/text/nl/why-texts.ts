import type { whyTextsEn } from '../en/why-texts.ts';

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende'];

export const whyTextsNl: typeof whyTextsEn = {
  titles: {
    ok: 'Waarom het werkt',
    warn: 'Wat er beter kan, en waarom',
    fail: 'Waarom het geen verbinding maakt',
    unknown: 'Waarom het nog niet te zeggen is',
  },
  lead: 'Negen dingen moeten kloppen, in deze volgorde.',
  repairFirst: (place) => `Herstel het eerste dat niet klopt: hier het ${ORDINALS[place] ?? String(place + 1)}.`,
  lookFirst: (place) => `Kijk eerst naar het ${ORDINALS[place] ?? String(place + 1)}.`,
  allHold: 'De vijf die beslissen, kloppen. De andere waarschuwen hooguit.',
  states: {
    pass: 'In orde',
    fail: 'Kapot',
    warn: 'Let op',
    unknown: 'Niet bekend',
    'not-applicable': 'Niet in gebruik',
  },
  list: 'De ladder van oorzaken',
  evidence: 'Waarop dit berust',
  noEvidence: 'Hier is geen waarde bij te tonen.',
  needed: (version) => `nodig: ${version} of hoger`,
  fileVersion: 'bestandsversie',
  defaultName: '(standaard)',
  nothing: 'niets aanwezig',
  unreadable: 'niet te lezen',
  source: (tag) => `Bron ${tag}`,
  notLookedUp: 'Nog niet nagegaan op een echte Windows',
  copyPlace: 'Plaats en waarde kopiëren',
  viewsHead: { view: 'Weergave', offers: 'Dus krijgen programma’s' },
  nothingOffered: 'niets',
  next: 'Volgende stap',
  packages: 'Installeer in deze volgorde',
  onePackage: 'Installeer',
  copyPackage: (kb) => `${kb} kopiëren`,
  explanation: 'Uitleg bij deze sport',
  chooseScope: 'Kiezen in Protocollen',
  steps: {
    'release.unknown': 'Deze Windows zegt niet welke het is. Op de opdrachtregel is dat te noemen, met --release.',
    'schannel.misspelt':
      'Vink verdwaalde waarden aan in Protocollen, en pas toe, om de verkeerd gespelde waarde te verwijderen.',
    'stray-values.in-machine':
      'Vink verdwaalde waarden aan in Protocollen, en pas toe, om haar te verwijderen. Ze doet geen kwaad.',
    dotnet:
      'Vink .NET-programma’s aan in Protocollen, en pas toe: beide waarden worden geschreven voor elke geïnstalleerde .NET.',
  },
};
