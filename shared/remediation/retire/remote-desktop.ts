import type { Facts } from '../../diagnosis/facts.ts';
import { readingOf } from '../../diagnosis/snapshot.ts';
import { REMOTE_DESKTOP } from '../../windows/catalogue/old-clients.ts';
import { dwordOf } from '../../windows/registry.ts';
import type { ReleaseRules } from '../../windows/releases.ts';

/** Whether Remote Desktop of this Windows knows TLS 1.2 only with KB3080079, which can't be seen. Source: facts 20.2 [Z12]. */
export const remoteDesktopNeedsUpdate = (rules: ReleaseRules | null): boolean =>
  rules?.schannel['TLS 1.2'] === 'off-by-default';

/** The number that decides for Remote Desktop: the policy's where there is one, though it can't be read. Source: facts 20.2 [Z31]. */
function decidingNumber({ readings }: Facts, ids: readonly string[]): number | null {
  const deciding = ids.map((id) => readingOf(readings, id)).find(({ state }) => state !== 'absent');
  return deciding?.state === 'value' ? dwordOf(deciding) : null;
}

/** Whether Remote Desktop is protected by its own layer, which no protocol of SChannel has to do with. Source: facts 20.2 [Z32]. */
export const isWithoutTls = (facts: Facts): boolean => decidingNumber(facts, REMOTE_DESKTOP.layer) === 0;

/** Whether nobody can come in by Remote Desktop. */
export const isRemoteDesktopClosed = (facts: Facts): boolean =>
  (decidingNumber(facts, REMOTE_DESKTOP.closed) ?? 0) !== 0;
