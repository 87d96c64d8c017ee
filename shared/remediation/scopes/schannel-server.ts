import { schannelServerId } from '../../windows/catalogue/protocols.ts';
import { switchedOn } from './schannel.ts';
import { target, type ScopeRow } from './target.ts';

/**
 * TLS 1.2 for what comes in, whatever was chosen for programs that connect: where SChannel doesn't give it by itself, both
 * values as Microsoft's pages for servers have them. Nothing is removed, and no other protocol is touched. Source: facts 22.1
 * [R1][R2], 22.3 [Z41][Z61].
 */
export const schannelServer = {
  id: 'schannel-server',
  isDefault: false, // what a PC accepts is another matter than what it connects with
  hasPolicySwitch: true,
  targets: ({ rules }) => {
    const leaveAloneIf = switchedOn('TLS 1.2', rules, 'server');
    return [
      target({ setting: schannelServerId('enabled'), view: 'native', value: 1, leaveAloneIf }),
      target({ setting: schannelServerId('disabled-by-default'), view: 'native', value: 0, leaveAloneIf }),
    ];
  },
} as const satisfies ScopeRow;
