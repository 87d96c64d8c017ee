import { schannelServerId } from '../../windows/catalogue/protocols.ts';
import { switchedOn } from './schannel.ts';
import { target, type ScopeRow } from './target.ts';

/** If Schannel lacks it by default, both values. Removes nothing. Source: facts 22.1 [R1][R2], 22.3 [Z41][Z61]. */
export const schannelServer = {
  id: 'schannel-server',
  isDefault: false, // incoming connections are a separate decision from outgoing ones
  hasPolicySwitch: true,
  targets: ({ rules }) => {
    const leaveAloneIf = switchedOn('TLS 1.2', rules, 'server');
    return [
      target({ setting: schannelServerId('enabled'), view: 'native', value: 1, leaveAloneIf }),
      target({ setting: schannelServerId('disabled-by-default'), view: 'native', value: 0, leaveAloneIf }),
    ];
  },
} as const satisfies ScopeRow;
