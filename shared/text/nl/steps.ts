import type { WindowTexts } from '../page.ts';
import { settings } from './terms.ts';

const WHO = { native: '64-bits programma’s', wow64: '32-bits programma’s', all: 'alle programma’s' } as const;

export const guided: WindowTexts['guided'] = {
  steps: {
    name: 'Voortgang',
    understand: 'Begrijpen',
    fix: 'Herstellen',
    done: 'Klaar',
    passed: ', klaar',
    notNeeded: ', niet nodig',
  },
  back: 'Terug',
  next: 'Verder: het herstel',
  other: 'Ander herstel kiezen',
  close: 'Sluiten',
  nothingChanged: 'Er is nog niets gewijzigd.',
  understand: {
    asks: {
      '32': 'Een 32-bits programma. Het vraagt Windows om een beveiligde verbinding.',
      '64': 'Een 64-bits programma. Het vraagt Windows om een beveiligde verbinding.',
      unknown: 'Dit programma vraagt Windows om een beveiligde verbinding.',
    },
    offers: 'Windows biedt aan',
    offersTo: { native: `voor ${WHO.native}`, wow64: `voor ${WHO.wow64}`, all: `voor ${WHO.all}` },
    offersNothing: 'Onbekend',
    accepts: 'Microsoft 365 accepteert',
    since: 'nu TLS 1.0 en 1.1 daar uitstaan',
    links: {
      whole: 'Beide lijsten delen een protocol, dus verbinding is mogelijk.',
      broken: 'De twee lijsten delen geen protocol, dus de verbinding stopt voor ze begint.',
      unknown: 'Het is niet bekend of de twee lijsten een protocol delen.',
    },
    found: 'Wat de controle vond',
    question: 'Wat is een protocol?',
    answer:
      'Regels waarmee twee programma’s hun verbinding privé houden. Hier is dat TLS, waarvan er meer versies zijn. Elke kant noemt de versies die daar ondersteund worden, en verbinding lukt alleen met een versie die beide noemen.',
  },
  apply: {
    title: (count) => `${settings(count)} wijzigen?`,
    lead: 'Alleen in deze stap wordt iets gewijzigd, en je kunt dat volledig ongedaan maken.',
    asks: 'Windows vraagt toestemming in een apart venster. Kies Ja.',
    keeps: 'De huidige waarden worden eerst opgeslagen, zodat je de wijziging ongedaan kunt maken.',
    readsBack: 'Elke waarde wordt teruggelezen, zonder beheerdersrechten, en vergeleken met wat er is geschreven.',
  },
};
