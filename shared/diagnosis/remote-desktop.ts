import { REMOTE_DESKTOP } from '../windows/catalogue/old-clients.ts';
import { numberIn } from '../windows/registry.ts';
import type { ReleaseRules } from '../windows/releases.ts';
import type { Facts } from './facts.ts';
import { readingOf } from './snapshot.ts';

/** Remote Desktop has TLS 1.2 only with KB3080079 there, which can't be detected. Source: facts 20.2 [Z12]. */
export const remoteDesktopNeedsUpdate = (rules: ReleaseRules | null): boolean =>
  rules?.schannel['TLS 1.2'] === 'off-by-default';

/** The number that decides for Remote Desktop: the policy's if there is one, even unreadable. Facts 20.2 [Z31]. */
function decidingNumber({ readings }: Facts, ids: readonly string[]): number | null {
  const deciding = ids.map((id) => readingOf(readings, id)).find(({ state }) => state !== 'absent');
  return numberIn(deciding);
}

/** True if Remote Desktop uses its own layer, independent of Schannel's protocols. Source: facts 20.2 [Z32]. */
export const isWithoutTls = (facts: Facts): boolean => decidingNumber(facts, REMOTE_DESKTOP.layer) === 0;

/** True if Remote Desktop accepts no connections. */
export const isRemoteDesktopClosed = (facts: Facts): boolean =>
  (decidingNumber(facts, REMOTE_DESKTOP.closed) ?? 0) !== 0;
