import type { RungText } from '../../rungs.ts';
import { APPLY, CHECK_AS_ADMINISTRATOR, NOT_JUDGED, NOT_KNOWN_YET } from './words.ts';

export const text: RungText<'schannel'> = {
  name: 'Schannel',
  codes: {
    on: 'TLS 1.2 is on for this PC.',
    'no-rules': NOT_JUDGED,
    unreadable: 'The Schannel settings for TLS 1.2 couldn’t be read.',
    disabled: 'TLS 1.2 is off for the whole PC.',
    'disabled-by-default': 'TLS 1.2 is off for programs that don’t ask for it by name.',
    'not-configured': 'TLS 1.2 isn’t turned on. Windows 7 needs this in addition to the value.',
    'only-server':
      'TLS 1.2 is turned on only in the Server key. Programs that connect from this PC read the Client key.',
    'tls-1.3-forced':
      'TLS 1.2 is on. TLS 1.3 is forced on too, and this version of Windows doesn’t have it: Microsoft calls that unsafe.',
    'fragments-refused':
      'TLS 1.2 is on. A limit makes handshakes fail if the other side sends such a message in parts.',
    'odd-value': 'A value here has a type that Windows doesn’t document. It was left as it is.',
    misspelt: 'TLS 1.2 is on. There is also a misspelt DisableByDefault, which has no effect.',
  },
  nextSteps: {
    on: null,
    'no-rules': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    disabled: APPLY,
    'disabled-by-default': APPLY,
    'not-configured': APPLY,
    'only-server': APPLY,
    'tls-1.3-forced': 'Apply the recommended setting: it removes the values for TLS 1.3.',
    'fragments-refused':
      'Ask whoever manages this PC to remove MessageLimitClient under SCHANNEL\\Messaging, then restart.',
    'odd-value': 'Check the value, and remove it if nothing needs it.',
    misspelt: 'Apply with the scope stray to remove the misspelt value.',
  },
  windowSteps: {
    misspelt: 'Tick stray values in Protocols, and apply, to remove the misspelt value.',
  },
  headlines: {
    unreadable: {
      headline: NOT_KNOWN_YET,
      reason: 'The Schannel settings for TLS 1.2 couldn’t be read. Nothing was guessed.',
    },
    disabled: {
      headline: 'TLS 1.2 is off for the whole PC',
      reason:
        'Schannel has it turned off for every program, and that overrides all other settings. To fix this, turn it on.',
    },
    'disabled-by-default': {
      headline: 'TLS 1.2 is off for most programs',
      reason: 'Schannel keeps it from programs that name no protocol. To fix this, turn it on.',
    },
    'only-server': {
      headline: 'TLS 1.2 is on in the wrong key',
      reason:
        'The Server key is for programs that others connect to. Those that connect from this PC read the Client key.',
    },
    'tls-1.3-forced': {
      headline: 'TLS 1.2 is on, with TLS 1.3 forced',
      reason:
        'This version of Windows doesn’t have TLS 1.3. Microsoft calls it unsafe to turn it on here, so removing that is recommended.',
    },
    'not-configured': (f) => ({
      headline: 'One part of the setting is missing',
      reason: `The WinHTTP value is right. ${f.release} also needs TLS 1.2 to be on in Schannel.`,
    }),
  },
};
