import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

export const text: RungText<'proxy'> = {
  name: 'Proxy',
  codes: {
    unreadable: 'De proxy-instellingen van WinHTTP konden niet worden gelezen.',
    malformed: 'De proxy-instellingen van WinHTTP hebben een vorm die TLS Remedy niet kent.',
    'views-differ': 'De 64-bits- en de 32-bitsweergave hebben verschillende proxy’s.',
    'local-proxy':
      'De proxy van WinHTTP-programma’s is een programma op deze pc zelf. Zonder dat programma maken ze geen verbinding.',
    proxy: 'WinHTTP-programma’s gaan via een proxy, en die moet TLS 1.2 doorlaten.',
    direct: 'WinHTTP-programma’s maken verbinding zonder proxy.',
  },
  nextSteps: {
    unreadable: CHECK_AS_ADMINISTRATOR,
    malformed: 'Kijk wat netsh winhttp show proxy toont.',
    'views-differ':
      'Stel als administrator dezelfde proxy in met netsh van System32 en die van SysWOW64: netsh winhttp set proxy.',
    'local-proxy':
      'Kijk of dat programma draait. Is het weg, voer dan als administrator uit, met netsh van zowel System32 als SysWOW64: netsh winhttp reset proxy.',
    proxy: 'Mislukken verbindingen, vraag dan de beheerder van de proxy of die TLS 1.2 doorlaat.',
    direct: null,
  },
  headlines: {},
};
