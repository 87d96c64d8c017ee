import type { WindowTexts } from '../page.ts';

export const checklist: WindowTexts['checklist'] = {
  lead: 'De protocollen zijn in orde. Kijk nu naar deze vijf dingen, het waarschijnlijkste eerst.',
  leadOpen: 'Eerst de instellingen: Overzicht toont wat je kunt doen. Daarna komen deze vijf dingen.',
  list: 'Wat je kunt nagaan',
  states: { ok: 'In orde', warn: 'Kijk hiernaar', open: 'Nog onbekend' },
  office: {
    title: {
      ok: 'Office is waarschijnlijk niet de oorzaak',
      warn: 'Het kan aan deze Office liggen',
      open: 'Welke Office is dit?',
    },
    version: (version) => `Versie ${version}.`,
    none: 'Niets gevonden. In Outlook staat de versie onder Bestand, Office-account.',
  },
  clock: {
    title: { ok: 'De klok loopt goed', warn: 'De klok loopt verkeerd', open: 'Loopt de klok goed?' },
    ok: 'Goed genoeg: certificaten zijn geaccepteerd, en die hangen van de datum af.',
    warn: 'Daardoor lijken certificaten ongeldig. Zet datum, tijd en tijdzone goed en test opnieuw.',
    open: (now) => `Deze pc geeft ${now} aan. Vergelijk dat met een telefoon, ook de tijdzone.`,
  },
  connection: {
    title: {
      ok: 'Microsoft 365 is bereikbaar',
      warn: 'Microsoft 365 is niet helemaal bereikbaar',
      open: 'Kan deze pc Microsoft 365 bereiken?',
    },
    said: (reached, tried) => `${reached} van de ${tried} verbindingen zijn gelukt.`,
    open: 'Nog niet getest. Er wordt niets verstuurd tot je de test start.',
    notHere: 'Een voorbeeld-pc maakt geen verbindingen.',
    test: 'Nu testen',
    results: 'Resultaten bekijken',
  },
  signIn: {
    title: 'Meld je af bij Office en weer aan',
    more: 'In Outlook: Bestand, Office-account, Afmelden. Sluit Outlook daarna, open het en meld je aan.',
  },
  code: {
    title: 'Staat er een foutcode op het scherm?',
    more: 'Zoals 0x8004de40 of AADSTS1002016. Typ de code om te zien wat die betekent.',
    label: 'Foutcode',
    go: 'Opzoeken',
  },
};
