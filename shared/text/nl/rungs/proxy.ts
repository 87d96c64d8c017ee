import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

export const text: RungText<'proxy'> = {
  name: 'Proxy',
  codes: {
    unreadable: 'De proxy-instellingen van WinHTTP konden niet worden gelezen.',
    malformed: 'De proxy-instellingen van WinHTTP hebben een vorm die hier niet bekend is.',
    'views-differ': 'De 64-bits- en de 32-bitsweergave hebben verschillende proxy’s.',
    proxy: 'WinHTTP-programma’s gaan via een proxy, en die moet TLS 1.2 doorlaten.',
    direct: 'WinHTTP-programma’s maken verbinding zonder proxy.',
  },
  nextSteps: {
    unreadable: CHECK_AS_ADMINISTRATOR,
    malformed: 'Kijk wat netsh winhttp show proxy zegt.',
    'views-differ': 'Stel de proxy in met de 64-bits en met de 32-bits netsh.',
    proxy: 'Mislukken verbindingen nog, vraag dan de beheerder van de proxy of die TLS 1.2 ondersteunt.',
    direct: null,
  },
  headlines: {},
};
