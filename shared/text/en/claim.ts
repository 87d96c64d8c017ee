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
  changed: (time: string, count: number): string =>
    `${count === 1 ? '1 setting' : `${count} settings`} changed at ${time}, then read back to check.`,
  whenTheyStart: 'Programs read settings when they start.',
  prepared: (isForUpdate: boolean): string =>
    isForUpdate
      ? 'The settings are written. Windows can’t use them before the update.'
      : 'The settings are written. That isn’t enough yet.',
  lost: (who: keyof typeof OFFICE): string => `Done, but ${OFFICE[who]} can’t reach Microsoft 365`,
  lostMore: (time: string): string =>
    `You turned TLS 1.2 off at ${time}. Outlook will stop connecting the next time it starts.`,
  keep: 'Keep it this way',
  changedNow: 'What changed',
  proof: 'Proof',
  proofSaid: (who: string | null, before: string, now: string): string =>
    `${who === null ? '' : `${who}: `}${before} before, ${now} now`,
  stillNot: 'Outlook still doesn’t connect?',
  noHelp: 'Doesn’t help? 5 things to check',
};
