import type { Shell } from 'electron';
import { fail } from '../../shared/failures.ts';
import { OPENABLE } from '../../shared/links/links.ts';
import { succeed } from '../../shared/result.ts';
import type { LinkOpener } from '../ports.ts';

/**
 * SECURITY: the one place that has another program open an address: letter for letter one of the table of links, whatever the page
 * asked for. Nothing that was sent reaches Windows, only our own copy.
 */
export function createLinkOpener(shell: Pick<Shell, 'openExternal'>): LinkOpener {
  return {
    async open(address) {
      const listed = OPENABLE.find((one) => one === address);
      if (listed === undefined) return fail('refused');
      try {
        await shell.openExternal(listed);
      } catch {
        return fail('link-not-opened', { address: listed });
      }
      return succeed(null);
    },
  };
}
