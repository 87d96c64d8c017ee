import type { WindowTexts } from '../page.ts';
import { values } from './counts.ts';

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
  details: (writes, removals, asks) => {
    const what = [
      ...(writes > 0 ? [`schrijft ${values(writes)}`] : []),
      ...(removals > 0 ? [`verwijdert ${values(removals)}`] : []),
    ];
    const text = [...what, ...(asks ? ['vraagt je toestemming'] : []), 'kan volledig ongedaan worden gemaakt'].join(
      ', ',
    );
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  pendingFirst: 'Zet eerst de wijziging terug die halverwege is gestopt, of maak die af.',
  unreadableFirst: 'Los eerst de logboekregel op die niet kan worden gelezen.',
  evidence: 'Bewijs',
  detailsTitle: 'Meer details',
  willChange: 'Wat er verandert',
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
  checks: (count: number): string => `${count} controles`,
  testSaid: 'Er wordt pas iets verstuurd als je de test start',
  startWith: (place: number, name: string): string => `Begin met controle ${place}: ${name}`,
  checksSaid: (ok: number, warnings: number, unknown: number): string =>
    [
      `${ok} in orde`,
      ...(warnings > 0 ? [warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`] : []),
      ...(unknown > 0 ? [`${unknown} niet bekend`] : []),
    ].join(', '),
  toWhy: 'Bekijk waarom, punt voor punt',
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
  seenNothing: 'niets',
};
