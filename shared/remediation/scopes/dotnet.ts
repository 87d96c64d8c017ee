import { DOTNET_RUNTIMES, dotnetSettingId, type DotnetValue } from '../../windows/catalogue/programs.ts';
import { switchedOn } from './schannel.ts';
import { isNoneOf, NO_NUMBER, target, type ScopeRow, type Target } from './target.ts';

/**
 * Both values of each .NET, in each view; what is already on stays. With `SystemDefaultTlsVersions` programs follow
 * Windows, so this removes no TLS 1.3. The trap: following Windows means TLS 1.0 or 1.1 if Schannel doesn't have TLS
 * 1.2 on, so then that value waits. Source: facts 4.1 and 4.2 [N1][C1][E1].
 */
export const dotnet = {
  id: 'dotnet',
  isDefault: false,
  hasPolicySwitch: true,
  targets: ({ choice, rules, views }) => {
    if (choice.kind === 'profile' && choice.profile === 'remove') return [];
    const values: readonly (readonly [DotnetValue, Target['onlyIf']])[] = [
      ['system-default-tls-versions', switchedOn('TLS 1.2', rules)],
      ['sch-use-strong-crypto', []],
    ];
    return DOTNET_RUNTIMES.flatMap((runtime) =>
      values.flatMap(([value, onlyIf]) =>
        views.map((view) => {
          const setting = dotnetSettingId(runtime, value);
          const leaveAloneIf = [isNoneOf(setting, view, [0, NO_NUMBER])];
          return target({ setting, view, value: 1, leaveAloneIf, onlyIf, runtime });
        }),
      ),
    );
  },
} as const satisfies ScopeRow;
