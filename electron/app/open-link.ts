import type { Shell } from 'electron';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { fail } from '../../shared/failures.ts';
import { OPENABLE } from '../../shared/links/links.ts';
import { succeed } from '../../shared/result.ts';

/**
 * SECURITY: the only place that has another program open an address. It must equal an address in the table of links,
 * whatever the page requested. Windows gets our own copy, never what was sent.
 */
export function createLinkOpener(shell: Pick<Shell, 'openExternal'>): Handlers['open-link'] {
  return async ({ address }) => {
    const listed = OPENABLE.find((one) => one === address);
    if (listed === undefined) return fail('refused');
    try {
      await shell.openExternal(listed);
    } catch {
      return fail('link-not-opened', { address: listed });
    }
    return succeed({});
  };
}
