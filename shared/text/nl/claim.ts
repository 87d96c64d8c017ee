import type { StartMessages } from '../messages.ts';
import type { ClaimFacts } from '../facts.ts';
import { clientsCan, listed, settings, plural } from './terms.ts';

const CLOSE: Readonly<Record<ClaimFacts['close'], string>> = {
  outlook: 'Sluit Outlook om af te ronden',
  dotnet: 'Sluit de .NET-programma’s om af te ronden',
  services: 'Herstart de services om af te ronden',
  server: 'Herstart deze server om af te ronden',
  pc: 'Herstart deze pc om af te ronden',
};

export const claim: StartMessages['claim'] = {
  close: CLOSE,
  fixed: (f) => `Hersteld. ${CLOSE[f.close]}`,
  done: (f) => `Klaar. ${CLOSE[f.close]}`,
  toFinish: (f) => `${CLOSE[f.close]}.`,
  changed: (f) => `${settings(f.writes)} gewijzigd en ter controle teruggelezen.`,
  whenTheyStart: {
    outlook: 'Programma’s lezen instellingen wanneer ze starten.',
    dotnet: 'Programma’s lezen instellingen wanneer ze starten.',
    services: 'Services lezen instellingen wanneer ze starten.',
    server: 'Windows leest deze instellingen bij het opstarten.',
    pc: 'Windows leest deze instellingen bij het opstarten.',
  },
  prepared: 'De instellingen zijn geschreven. Dat is nog niet genoeg.',
  preparedForUpdate: 'De instellingen zijn geschreven. Windows kan ze pas na de update gebruiken.',
  lost: (f) => `${clientsCan(f)} Microsoft 365 niet meer bereiken`,
  lostMore: 'Deze wijziging heeft TLS 1.2 uitgezet. Programma’s maken na een herstart geen verbinding meer.',
  refused: 'Hersteld, maar een verbinding is mislukt',
  stopped: {
    headline: 'Een wijziging is halverwege gestopt',
    apply: 'Een deel van de instellingen is geschreven, de rest misschien niet.',
    undo: 'Ze werd ongedaan gemaakt: een deel van de instellingen is teruggezet, de rest misschien niet.',
    steps: {
      window: 'Zet terug wat er stond of maak de wijziging af, in Overzicht.',
      line: 'tls-remedy recover zet terug wat er stond; tls-remedy recover --finish maakt de wijziging af.',
    },
  },
  besides: (checks) =>
    `${plural(checks.length, 'Er blijft een waarschuwing', 'Er blijven waarschuwingen')}: ${listed(checks)}.`,
  limits: {
    'came-back':
      'Het kwam al eens terug: iets anders wijzigde een instelling die TLS Remedy had geschreven. Dat kan opnieuw gebeuren, dus meld het aan de beheerder van deze pc.',
    policy: 'Een beleid kan het opnieuw instellen.',
  },
};
