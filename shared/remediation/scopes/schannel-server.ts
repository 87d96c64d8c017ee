import { schannelServerId } from '../../windows/catalogue/protocols.ts';
import { switchedOn } from './schannel.ts';
import { target, type ScopeRow } from './target.ts';

/**
 * TLS 1.2 for incoming connections, independent of the choice for programs that connect: if Schannel doesn't have it by default,
 * both values as on Microsoft's pages for servers. Removes nothing, and touches no other protocol. Source: facts 22.1 [R1][R2],
 * 22.3 [Z41][Z61].
 */
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
