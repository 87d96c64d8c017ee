import type { ClaimFacts } from '../facts.ts';
import { clients, listed, settings, plural } from './terms.ts';

/** What ends a change: whatever reads the settings only when it starts. */
const CLOSE: Readonly<Record<ClaimFacts['close'], string>> = {
  outlook: 'Close Outlook to finish',
  onedrive: 'Close OneDrive and Teams to finish',
  dotnet: 'Close the .NET programs to finish',
  services: 'Restart the services to finish',
  server: 'Restart this server to finish',
  pc: 'Restart this PC to finish',
};

/** What is said of a change that colours the claim, of one that stopped halfway, and of what might not last. */
export const claim = {
  close: CLOSE,
  fixed: (f: ClaimFacts): string => `Fixed. ${CLOSE[f.close]}`,
  done: (f: ClaimFacts): string => `Done. ${CLOSE[f.close]}`,
  /** The same where the headline says what isn’t right yet, or limits it. */
  toFinish: (f: ClaimFacts): string => `${CLOSE[f.close]}.`,
  changed: (f: ClaimFacts): string => `${settings(f.writes)} changed, then read back to check.`,
  whenTheyStart: {
    outlook: 'Programs read settings when they start.',
    onedrive: 'Programs read settings when they start.',
    dotnet: 'Programs read settings when they start.',
    services: 'Services read settings when they start.',
    server: 'Windows reads these settings when it starts.',
    pc: 'Windows reads these settings when it starts.',
  } satisfies Readonly<Record<ClaimFacts['close'], string>>,
  prepared: 'The settings are written. That isn’t enough yet.',
  preparedForUpdate: 'The settings are written. Windows can’t use them before the update.',
  lost: (f: ClaimFacts): string => `${clients(f)} can’t reach Microsoft 365 any more`,
  lostMore: 'This change turned TLS 1.2 off. Programs stop connecting when they restart.',
  refused: 'Fixed, but a connection failed',
  stopped: {
    headline: 'A change stopped halfway',
    apply: 'Some of its settings are written, and others might not be.',
    undo: 'It was being undone: some of its settings are restored, and others might not be.',
    steps: {
      window: 'Restore or finish it on Home.',
      line: 'tls-remedy recover restores what was there; tls-remedy recover --finish finishes it.',
    },
  },
  /** Warnings that aren’t about reaching Microsoft 365. */
  besides: (checks: readonly string[]): string =>
    `${plural(checks.length, 'A warning remains', 'Warnings remain')}: ${listed(checks)}.`,
  limits: {
    'came-back':
      'It came back once: something else changed a setting that TLS Remedy had written. It might do that again, so tell whoever manages this PC.',
    policy: 'A policy might set it again.',
  },
};
