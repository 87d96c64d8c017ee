/** What is looked at where the settings are right and Outlook still doesn’t connect. */
export const checklist = {
  lead: 'The protocols are fine. Check these five things next, most likely first.',
  leadOpen: 'The settings come first: Home says what to do. These five things are next.',
  list: 'What to check',
  states: { ok: 'OK', warn: 'Look at this', open: 'Not known yet' },
  office: {
    title: { ok: 'Office probably isn’t the cause', warn: 'Office might be the cause', open: 'Which Office is this?' },
    version: (version: string): string => `Version ${version}.`,
    none: 'No finding. In Outlook: File, Office Account shows the version.',
  },
  clock: {
    title: { ok: 'The clock is right', warn: 'The clock is wrong', open: 'Is the clock right?' },
    ok: 'Right enough: certificates with a date were accepted.',
    warn: 'Certificates look invalid because of it. Set date, time and time zone, then test again.',
    open: (now: string): string => `This PC says ${now}. Compare it with a phone, the time zone too.`,
  },
  connection: {
    title: {
      ok: 'Microsoft 365 is reached',
      warn: 'Microsoft 365 isn’t fully reached',
      open: 'Can this PC reach Microsoft 365?',
    },
    said: (reached: number, tried: number): string => `${reached} of ${tried} connections succeeded.`,
    open: 'Not tested yet. Nothing is sent until you start the test.',
    notHere: 'A sample PC makes no connections.',
    test: 'Test now',
    results: 'See the results',
  },
  signIn: {
    title: 'Sign out of Office, and in again',
    more: 'In Outlook: File, Office Account, Sign out. Then close Outlook, open it, and sign in.',
  },
  code: {
    title: 'Is there an error code on the screen?',
    more: 'Such as 0x8004de40 or AADSTS1002016. Type it, and see what it means.',
    label: 'Error code',
    go: 'Look it up',
  },
};
