import type { WindowTexts } from '../page.ts';
import { either, listed, settings } from './counts.ts';

export const home: WindowTexts['home'] = {
  fix: 'Deze pc herstellen',
  fixSample: 'Voorbeeld-pc herstellen',
  improve: 'Instelling verbeteren',
  remove: (count) => (count === 1 ? 'Waarde verwijderen' : 'Waarden verwijderen'),
  prepare: 'Instellingen alvast schrijven',
  turnOnIncoming: 'TLS 1.2 aanzetten voor inkomend',
  whoUsesOld: 'Wie gebruikt oude TLS nog?',
  checkAgain: 'Opnieuw controleren',
  checking: 'Controleren…',
  checkedAt: (time) => `Gecontroleerd om ${time}`,
  guide: 'Toon me elke stap',
  pendingFirst: 'Zet eerst de wijziging terug die halverwege is gestopt, of maak die af.',
  unreadableFirst: 'Handel eerst de vermelding af die niet kan worden gelezen.',
  allHave: 'Alle hebben TLS 1.2',
  oneLacks: (name: string): string => `${name}: geen TLS 1.2`,
  notAlways: (name) => `${name}: niet altijd`,
  someLack: (count: number, all: number): string => `${count} van de ${all} hebben geen TLS 1.2`,
  readinessSaid: {
    proven: 'Bewezen met een verbinding',
    likely: 'Waarschijnlijk, niet getest',
    doubtful: 'Niet zeker',
    no: 'Niet klaar',
  },
  testSaid: 'Er wordt pas iets verstuurd als je de test start',
  checksSaid: (all, wrong, warned, unknown) => {
    const [first = ''] = wrong;
    if (wrong.length > 0)
      return `${wrong.length} van de ${all} ${wrong.length === 1 ? 'klopt' : 'kloppen'} niet: ${first}`;
    const rest = [
      ...(warned.length > 0
        ? [`${warned.length} ${warned.length === 1 ? 'waarschuwing' : 'waarschuwingen'}: ${warned[0] ?? ''}`]
        : []),
      ...(unknown > 0 ? [`${unknown} onbekend`] : []),
    ];
    return rest.length === 0 ? `Alle ${all} zijn in orde` : `Niets is fout. ${rest.join(', ')}`;
  },
  detailsTitle: 'Meer details',
  found: 'Wat er is gevonden',
  change: 'Wijziging',
  changeSaid: (id) => `Wijziging ${id} in Geschiedenis`,
  takes: {
    writes: (writes, removals) => {
      const what = [
        ...(writes > 0 ? [`schrijft ${settings(writes)}`] : []),
        ...(removals > 0 ? [`verwijdert ${settings(removals)}`] : []),
      ];
      return `Het herstel ${what.join(' en ')}.`;
    },
    stops: (who, protocols) => `${who} bieden daarna geen ${either(protocols)} meer aan.`,
    starts: (who, protocols) => `${who} bieden daarna ook ${listed(protocols)} aan.`,
    afterUpdate: 'Start de pc na het installeren opnieuw op, controleer opnieuw en herstel de pc dan hier.',
  },
  toWhy: 'Bekijk waarom, controle voor controle',
};

export const core: WindowTexts['core'] = {
  titles: {
    now: 'Protocollen nu',
    after: 'Protocollen, nu en erna',
    changed: 'Protocollen, ervoor en nu',
    seen: 'Instellingen, en wat Windows doet',
  },
  view: 'Weergave',
  time: 'Wanneer',
  value: 'Waarde',
  legend: 'Legenda',
  when: { before: 'Ervoor', now: 'Nu', after: 'Erna', stays: 'Blijft', set: 'Ingesteld', seen: 'Gezien' },
  both: { name: '64-bits en 32-bits', who: 'Windows en Office' },
  boxes: {
    set: 'ingesteld',
    'set-unsafe': 'ingesteld, onveilig',
    self: 'standaard aan',
    'self-unsafe': 'standaard aan, onveilig',
    off: 'uit',
    lost: 'uit, maar nodig',
    na: 'niet beschikbaar',
    unknown: 'niet bekend',
  },
  ring: { after: 'verandert', changed: 'gewijzigd', seen: 'wijkt af' },
  withRing: (box: string, ring: string): string => `${box}, ${ring}`,
  on: 'aan',
  becomes: { after: 'wordt', changed: 'werd', seen: 'maar is gezien als' },
  programs: {
    both: '64-bits en 32-bits programma’s',
    native: '64-bits programma’s',
    wow64: '32-bits programma’s',
    only: 'Programma’s',
  },
  seenNothing: 'niets',
};
