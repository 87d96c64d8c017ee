import type { ExplainTexts } from '../explain.ts';

/** What a text would do on the PC that was read. */
export const onThisPc: ExplainTexts['onThisPc'] = {
  about: 'Dit gaat niet over instellingen die TLS Remedy op een pc leest',
  effects: {
    fixes: { title: 'Op deze pc zou het TLS 1.2 herstellen', more: 'Programma’s zouden hier TLS 1.2 aanbieden.' },
    'fixes-not': {
      title: 'Op deze pc zou het TLS 1.2 niet herstellen',
      more: 'Er moet nog iets anders hersteld worden.',
    },
    'changes-nothing': { title: 'Op deze pc zou het niets veranderen', more: 'De waarden staan er al.' },
    'not-needed': { title: 'Deze pc heeft het niet nodig', more: 'Het zou waarden wijzigen die al goed zijn.' },
    harms: { title: 'Op deze pc zou het schade doen', more: 'Voer het hier niet uit.' },
    open: {
      title: 'Wat het op deze pc zou doen, is niet bekend',
      more: 'Een deel is niet zeker of niet gevolgd.',
    },
  },
  harms: {
    'tls-1.2-lost': 'Programma’s zouden TLS 1.2 kwijtraken, en dat heeft Microsoft 365 nodig.',
    'tls-1.3-lost': 'Programma’s zouden TLS 1.3 kwijtraken.',
    'ssl-on': 'Programma’s zouden SSL aanbieden, en dat is onveilig.',
  },
};
