import type { WindowTexts } from '../page.ts';
import { values } from './terms.ts';

const WHO = { native: '64-bits programma’s', wow64: '32-bits programma’s', all: 'alle programma’s' } as const;

export const guided: WindowTexts['guided'] = {
  steps: {
    name: 'Voortgang',
    understand: 'Begrijpen',
    fix: 'Oplossen',
    done: 'Klaar',
    passed: ', klaar',
    notNeeded: ', niet nodig',
  },
  back: 'Terug',
  next: 'Verder: de oplossing',
  other: 'Andere oplossing kiezen',
  close: 'Sluiten',
  nothingChanged: 'Er is nog niets gewijzigd.',
  understand: {
    noCommon: (program, who) =>
      `${{ native: '64-bits ', wow64: '32-bits ', all: '' }[who]}${program} en Microsoft\u00a0365 hebben geen gemeenschappelijk protocol`,
    update: {
      present: 'De update waardoor Windows de instelling leest, is geïnstalleerd.',
      missing: 'De update waardoor Windows de instelling leest, ontbreekt.',
      'probably-missing': 'De update waardoor Windows de instelling leest, ontbreekt waarschijnlijk.',
      unknown: 'Het is niet bekend of de update waardoor Windows de instelling leest, is geïnstalleerd.',
    },
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
      'Regels waarmee twee programma’s hun verbinding privé houden. Hier is dat TLS, waarvan er meer versies zijn. Elke kant noemt de versies die ze ondersteunt, en verbinding lukt alleen met een versie die beide noemen.',
    reasons: {
      'winhttp-value.missing': (windows) =>
        `Er is niets kapot. ${windows} is gemaakt voordat TLS 1.2 verplicht werd, en is niet ingesteld om het aan te bieden.`,
      'winhttp-value.missing-in-wow64': (windows) =>
        `Er is niets kapot. ${windows} is gemaakt voordat TLS 1.2 verplicht werd, en de instelling is alleen voor 64-bits programma’s toegevoegd.`,
      'winhttp-value.missing-in-native': (windows) =>
        `Er is niets kapot. ${windows} is gemaakt voordat TLS 1.2 verplicht werd, en de instelling is alleen voor 32-bits programma’s toegevoegd.`,
      'winhttp-value.lacks-tls-1.2': () => 'Er is niets kapot. Door een oude instelling biedt Windows te weinig aan.',
      'winhttp-value.malformed': () => 'De instelling heeft een vorm die Windows misschien niet accepteert.',
    },
    who: { native: WHO.native, wow64: WHO.wow64, only: 'Windows-programma’s' },
    views: {
      has: (who) => `De instelling voor ${who} is er.`,
      'needs-none': (who) => `Voor ${who} is hier geen instelling nodig.`,
      missing: (who) => `De instelling voor ${who} ontbreekt.`,
      'lacks-tls-1.2': (who) => `De instelling voor ${who} laat TLS 1.2 weg.`,
      malformed: (who) => `De instelling voor ${who} begrijpt Windows misschien niet.`,
      'malformed-harmless': (who) => `De instelling voor ${who} is vreemd, maar TLS 1.2 werkt toch.`,
      'ssl-enabled': (who) => `De instelling voor ${who} staat ook SSL toe, en dat is onveilig.`,
      'tls-1.3-removed': (who) => `De instelling voor ${who} zet TLS 1.3 uit.`,
      unreadable: (who) => `De instelling voor ${who} kon niet worden gelezen.`,
    },
    isOne: (program) => `${program} hoort daarbij.`,
    value: (value) => `DefaultSecureProtocols is ${value}`,
    noValue: (view) => `DefaultSecureProtocols is niet ingesteld in ${view}`,
    file: (kb, file, found, needed) =>
      needed === null ? `${kb} of later: ${file} ${found}` : `${kb}: ${file} ${found}, nodig: ${needed} of hoger`,
  },
  apply: {
    title: (count) => `${values(count)} wijzigen?`,
    lead: 'Alleen in deze stap wordt iets gewijzigd, en je kunt dat volledig ongedaan maken.',
    asks: 'Windows vraagt toestemming in een apart venster. Kies Ja.',
    keeps: 'De huidige waarden worden eerst opgeslagen, zodat je de wijziging ongedaan kunt maken.',
    readsBack: 'Elke waarde wordt teruggelezen, zonder beheerdersrechten, en vergeleken met wat er is geschreven.',
  },
};
