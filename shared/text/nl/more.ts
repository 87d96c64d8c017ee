import type { WindowTexts } from '../page.ts';

export const more: WindowTexts['more'] = {
  practice: 'Voorbeeld-pc’s. Op je eigen pc wordt niets gelezen of gewijzigd',
  glossary: 'F1 opent het begrip waar je bent. Alt+pijl-links gaat terug',
  commands: 'tls-remedy check, explain, fleet, export, retire: dezelfde antwoorden, als tekst of JSON',
  about: (version) => `Versie ${version}, licenties, waar het op draait`,
  languageMore: 'Ook voor rapporten en voor wat Delen kopieert.',
};

export const commands: WindowTexts['commands'] = {
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
