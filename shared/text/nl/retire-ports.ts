import type { RetirePortTexts } from '../retire.ts';
import { listed } from './counts.ts';

export const retirePorts: RetirePortTexts = {
  title: 'Poorten van deze pc',
  columns: { port: 'Poort', before: 'Accepteerde ervoor', after: 'Accepteert nu', means: 'Resultaat' },
  port: ({ port, starttls }) => `${String(port)}${starttls ? ' (STARTTLS)' : ''}`,
  takes: (taken, unknown) =>
    [...taken, ...(unknown.length === 0 ? [] : [`onbekend: ${unknown.join(', ')}`])].join(', '),
  nothing: {
    'no-answer': 'geen volledig antwoord',
    nobody: 'er luistert niets',
    'no-starttls': 'geen STARTTLS',
    'not-tls': 'begint niet met TLS',
    'only-refusals': 'elke versie geweigerd, dus misschien is er een naam nodig',
    'silent-refusals': 'elke versie zonder antwoord geweigerd',
  },
  seen: {
    gone: (port, protocols) => `Poort ${port} accepteert ${listed(protocols)} niet meer.`,
    still: (port, protocols) => `Poort ${port} accepteert ${listed(protocols)} nog.`,
    now: (port, protocols) => `Poort ${port} accepteert nu ${listed(protocols)}; eerder was dat niet te zien.`,
    refused: (port, protocols) => `Poort ${port} weigert ${listed(protocols)}.`,
    lost: (port, protocols) => `Poort ${port} accepteert ${listed(protocols)} niet meer, en dat was niet de bedoeling.`,
    unknown: (port, protocols) => `Het is niet duidelijk of poort ${port} ${listed(protocols)} accepteert.`,
  },
  none: {
    stopped: (port, why) => `Poort ${port} accepteerde ervoor iets. Nu: ${why}.`,
    'not-asked': (port, why) => `Wat poort ${port} accepteert, is onbekend: ${why}.`,
  },
  why: 'De reden is onbekend: een programma leest de instellingen van Schannel misschien alleen bij het starten, of heeft een eigen lijst.',
  again: 'Start deze pc opnieuw op, of wat daar luistert, en test opnieuw:',
};
