import type { ExplainTexts } from '../explain.ts';

/** What a text would do on the PC that was read. */
export const onThisPc: ExplainTexts['onThisPc'] = {
  about: 'This has nothing to do with the settings TLS Remedy reads',
  effects: {
    fixes: { title: 'On this PC it would fix TLS 1.2', more: 'Programs here would offer TLS 1.2.' },
    'fixes-not': { title: 'On this PC it wouldn’t fix TLS 1.2', more: 'Something else has to be fixed too.' },
    'changes-nothing': { title: 'On this PC it would change nothing', more: 'The values are already there.' },
    'not-needed': { title: 'This PC doesn’t need it', more: 'It would change values that are already right.' },
    harms: { title: 'On this PC it would do harm', more: 'Don’t run it here.' },
    open: {
      title: 'What it would do on this PC is unknown',
      more: 'Some of it isn’t certain, or couldn’t be followed.',
    },
  },
  harms: {
    'tls-1.2-lost': 'Programs would lose TLS 1.2, which Microsoft 365 needs.',
    'tls-1.3-lost': 'Programs would lose TLS 1.3.',
    'ssl-on': 'Programs would offer SSL, which is unsafe.',
  },
};
