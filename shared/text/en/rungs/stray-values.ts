import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

export const text: RungText<'stray-values'> = {
  name: 'Stray values',
  codes: {
    none: 'No value is in a place that Windows doesn’t read.',
    'in-machine': 'A value is in a place that Windows doesn’t read. It has no effect.',
    'in-user': 'A value is in the user’s part of the registry, where WinHTTP doesn’t read it.',
    'empty-subkey': 'There is a key named DefaultSecureProtocols. It should be a value, and has no effect.',
    unreadable: 'Some of the places couldn’t be read.',
  },
  nextSteps: {
    none: null,
    'in-machine': 'Apply with the scope stray to remove it.',
    'in-user': 'Remove it by hand if you like; TLS Remedy doesn’t write there.',
    'empty-subkey': 'Remove the key by hand if you like.',
    unreadable: CHECK_AS_ADMINISTRATOR,
  },
  windowSteps: {
    'in-machine': 'Tick stray values in Protocols, and apply, to remove it. It does no harm.',
  },
  headlines: {},
};
