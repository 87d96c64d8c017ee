const OFFICE = { native: '64-bit Office', wow64: '32-bit Office', all: 'Office' } as const;

/** What Home leads with after a change, and where Windows was seen to do otherwise than its settings say. */
export const claim = {
  /** `programs` are those that were found running. */
  headline: (kind: 'fixed' | 'done', programs: readonly string[]): string => {
    const [first = 'Outlook'] = programs;
    const close =
      programs.length > 1 ? 'Close Office programs and open them again.' : `Close ${first} and open it again.`;
    return `${kind === 'fixed' ? 'Fixed' : 'Done'}. ${close}`;
  },
  changed: (kind: 'fixed' | 'done', time: string, count: number): string =>
    `${kind === 'fixed' ? 'Fixed' : 'Written'} and checked at ${time}: ${count === 1 ? '1 setting' : `${count} settings`} changed.`,
  whenTheyStart: 'Programs read settings when they start.',
  prepared: (isForUpdate: boolean): string =>
    isForUpdate
      ? 'The settings are written. Windows can’t use them before the update.'
      : 'The settings are written. That isn’t enough yet.',
  lost: (who: keyof typeof OFFICE): string => `Done, but ${OFFICE[who]} lost Microsoft 365`,
  lostMore: (time: string): string =>
    `TLS 1.2 is off, as you chose at ${time}. Outlook stops connecting when it starts again.`,
  keep: 'Keep it this way',
  mayBlock: 'What may stand in the way',
  limit: (release: string): string => `A limit of ${release}`,
  changedNow: 'What changed',
  changedSaid: (count: number): string =>
    count === 1 ? '1 setting, read back and equal' : `${count} settings, read back and equal`,
  proof: 'Proof',
  proofSaid: (who: string | null, before: string, now: string): string =>
    `${who === null ? '' : `${who}: `}${before} before, ${now} now`,
  stillNot: 'Outlook still doesn’t connect?',
  stillNotSaid: '5 things to check',
  report: 'Report for your ticket',
  reportSaid: 'One page, with the proof',
};
