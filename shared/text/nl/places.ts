import type { PlaceMessages } from '../messages.ts';
import { connections, connectionScreen } from './verdict.ts';
import { errorParts, errors } from './errors.ts';
import { explain } from './explain.ts';
import { explanations, checklist, half, unreadable } from './checks.ts';
import type { WindowTexts, PageTexts, PlaceTexts } from '../page.ts';
import { deployPlace, fleetPlace, practice, samples } from './many-pcs.ts';
import { listen, listenScreen } from './listen.ts';
import { guided } from './steps.ts';
import { protocols, ssl } from './protocols.ts';
import { retirePlace } from './retire.ts';
import { symptoms } from './symptoms.ts';
import { glossaryTexts, listed, plural } from './terms.ts';
import { usageTexts } from './usage.ts';
import { start } from './home.ts';
import { explainScreen, exportScreen, whyTexts } from './exports.ts';

export const placeMessages: PlaceMessages = {
  errors,
  errorParts,
  connections,
  explain,
  listen,
  symptoms,
  explanations,
  evidence: {
    needed: (what) => `nodig: ${what}`,
    orLater: (version) => `${version} of hoger`,
    supported: (windows) => `${windows}: ondersteund`,
    dates: {
      'end of support': 'einde van de ondersteuning',
      'end of paid support': 'einde van de betaalde ondersteuning',
      'left out': 'hier weggelaten',
    },
  },
};

const more: WindowTexts['more'] = {
  practice: 'Voorbeeld-pc’s. Op je eigen pc wordt niets gelezen of gewijzigd',
  glossary: 'Druk op F1 voor uitleg bij het begrip waar je bent. Alt+pijl-links gaat terug',
  commands: 'tls-remedy check, explain, fleet, export, retire: dezelfde antwoorden, als tekst of JSON',
  about: (version) => `Versie ${version}, licenties, waar het op draait`,
  languageMore: 'Ook voor rapporten en voor wat Delen kopieert.',
};

const commands: WindowTexts['commands'] = {
  lead: 'Dezelfde antwoorden zonder dit venster, als tekst of, met --json, voor andere programma’s.',
  typed: 'Typ',
  does: 'Om',
  copy: 'Kopiëren',
  copyLine: (line) => `${line} kopiëren`,
  lines: {
    check: 'deze pc te controleren en te zien wat je kunt doen',
    plan: 'te zien wat een herstel zou schrijven, zonder het te schrijven',
    'apply --yes': 'deze pc te herstellen',
    'undo --yes': 'de laatste wijziging ongedaan te maken',
    'explain FILE': 'te zien wat een script of een .reg-bestand zou doen',
    'fleet FOLDER': 'de rapporten van veel pc’s te tellen',
    help: 'elke opdracht te zien; help met de naam van een opdracht legt die uit',
  },
};

const TURNED_ON = {
  both: '64-bits en 32-bits programma’s',
  native: '64-bits programma’s',
  wow64: '32-bits programma’s',
} as const;

const t: PlaceTexts = {
  more,
  commands,
  practice,
  samples,
  half,
  filter: {
    writes: 'Zoek in wat er wordt geschreven',
    none: 'Niets gevonden',
    count: (shown, all) => `${shown} van ${all}`,
  },
  unreadable,
  evidence: {
    title: 'Bewijs',
    none: 'Hier is geen waarde bij te tonen.',
    fileVersion: 'bestandsversie',
    defaultName: '(standaard)',
    notLookedUp: 'Nog niet gecontroleerd op een echte Windows-pc',
    copyPlace: 'Plaats en waarde kopiëren',
  },
  connection: connectionScreen,
  glossary: {
    lead: 'Begrippen in TLS Remedy. Druk op F1 voor uitleg bij het begrip waar je bent.',
    all: 'Alle begrippen',
    asks: {
      view: 'Wat is een weergave?',
      schannel: 'Wat is Schannel?',
      winhttp: 'Wat is WinHTTP?',
    },
  },
  terms: glossaryTexts,
  usage: usageTexts,
  deploy: deployPlace,
  fleet: fleetPlace,
  retire: retirePlace,
  exports: exportScreen,
  why: whyTexts,
  checklist,
  guided,
  listen: listenScreen,
  protocols,
  ssl,
  explain: explainScreen,
  history: {
    title: 'Geschiedenis',
    lead: 'Elke wijziging, met de waarde van daarvoor. Ongedaan maken zet precies die terug.',
    emptyTitle: 'Nog geen wijzigingen',
    empty: 'Wat je hier wijzigt, staat straks in deze lijst met wat er daarvoor stond.',
    entry: (id) => `Wijziging ${id}`,
    separate: 'Een waarde per weergave',
    retired: (protocols) => `${listed(protocols)} uitgezet`,
    turnedOn: (programs) => (programs === null ? 'TLS 1.2 aangezet' : `TLS 1.2 aangezet voor ${TURNED_ON[programs]}`),
    removed: (count) => plural(count, 'Oude waarde verwijderd', 'Oude waarden verwijderd'),
    byHand: (what) => `${what}, zelf gekozen`,
    someLeft: 'Ongedaan maken laat staan wat daarna is gewijzigd.',
    noneLeft: 'Deze waarden zijn daarna opnieuw gewijzigd, dus hier valt niets ongedaan te maken.',
    notAsBefore: 'Iets anders heeft de gemarkeerde waarden gewijzigd. Ze zijn niet zoals eerst.',
    restMore:
      'De gemarkeerde waarden staan zoals geschreven, of iets anders wijzigde ze. Ongedaan maken zet terug wat nog zo staat.',
    restLater:
      'Iets anders heeft de gemarkeerde waarden gewijzigd en daarom zijn die zo gelaten. Staan ze weer zoals na de wijziging, dan kun je ook de rest ongedaan maken.',
    undoRest: 'De rest ongedaan maken',
    undoRestOf: (id) => `De rest van wijziging ${id} ongedaan maken`,
    ofUserUnread: 'De wijzigingen van je eigen instellingen zijn hier niet te lezen en staan dus niet in de lijst.',
    copyEntry: (id) => `Wijziging ${id} kopiëren`,
    before: 'Ervoor',
    changedSince: 'daarna gewijzigd',
    afterPending: 'Andere wijzigingen kun je ongedaan maken zodra de gestopte wijziging is teruggezet of afgemaakt.',
    undoEntry: (id) => `Wijziging ${id} ongedaan maken`,
  },
  about: {
    title: 'Over',
    lead: 'Controleert en herstelt de TLS 1.2-instellingen die oude Windows-pc’s nodig hebben voor Microsoft 365.',
    version: 'Versie',
    window: 'Venster',
    shells: { electron: 'Electron', chromium: 'Chromium' },
    readsWith: 'Leest',
    drivers: {
      native: (system) => `het register van ${system}, met Win32-aanroepen`,
      'script-host': (system) => `het register van ${system}, met Windows Script Host`,
      'reg-file': (system) => `een registerbestand, op ${system}`,
    },
    system: 'Draait op',
    engine: 'Browserengine',
    unknownEngine: 'niet bekend',
    copy: 'Deze regels kopiëren',
    publisher: 'Uitgever',
    address: 'Adres',
    noAddress: 'Nog geen: TLS Remedy heeft geen openbare pagina.',
    newer: 'Een nieuwere versie',
    newerText:
      'TLS Remedy zoekt nooit naar updates. Haal een nieuwere versie waar je deze hebt gekregen en installeer die over deze heen. Je geschiedenis blijft bewaard.',
    released: (day) => `Deze versie is van ${day}, meer dan een jaar geleden.`,
    licence: 'Licentie',
    licenceText: 'MIT: vrij te gebruiken, te wijzigen en door te geven.',
    parts: (count) => `${count} onderdelen van anderen, met hun licenties`,
    part: 'Onderdeel',
    network: 'Netwerk',
    networkText: 'Dit venster maakt nergens verbinding mee.',
    oldEngine: 'Oude engine',
    oldEngineText:
      'Deze versie gebruikt Electron 22, de laatste voor Windows 7 tot en met 8.1, die geen updates meer krijgt. Hier kan dat: dit venster gebruikt geen netwerk, toont alleen wat in het programma zit, en draait in een sandbox. Voor iets anders is het niet bedoeld. Gebruik op Windows 10 en hoger de gewone versie.',
  },
};

export const page: PageTexts = { t: { ...start.t, ...t }, m: { ...start.m, ...placeMessages } };
