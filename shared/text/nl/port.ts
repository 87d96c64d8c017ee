import type { ServerTexts } from '../server.ts';

export const port: ServerTexts['port'] = {
  asked: (port, address) => `Poort ${String(port)} van deze pc (${address}):`,
  states: {
    nobody: 'Op deze poort luistert niets.',
    'no-starttls': 'Deze poort biedt geen STARTTLS aan, of is niet van een mailserver.',
    'not-tls': 'Wat hier luistert, begint niet met TLS. Bij een mailserver hoort --starttls.',
    'only-refusals':
      'Elke versie werd geweigerd, dus is er niets over bekend: misschien is een naam nodig (SNI), of een cipher suite die niet werd aangeboden.',
    'silent-refusals':
      'Elke versie werd zonder antwoord geweigerd: misschien is een naam nodig (SNI), of begint het anders, zoals bij Extern bureaublad en SQL Server.',
  },
  results: {
    taken: 'geaccepteerd',
    refused: 'geweigerd',
    'not-tls': 'geen TLS',
    'no-answer': 'geen antwoord',
    unknown: 'niet bekend: het antwoord werd afgebroken',
  },
  alert: (number) => `alert ${String(number)}`,
  counts:
    'Waarden van Schannel gelden na een herstart. Een programma met een eigen TLS volgt ze niet. Doe dit voor en na een wijziging.',
};
