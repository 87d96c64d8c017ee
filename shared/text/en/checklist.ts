/** What is looked at where the settings are right and Outlook still doesn’t connect. */
export const checklist = {
  lead: 'The protocols are fine. Check these five things next, most likely first.',
  leadOpen: 'The settings come first: Home shows what to do. These five things are next.',
  list: 'What to check',
  states: { ok: 'OK', warn: 'Look at this', open: 'Still unknown' },
  office: {
    title: { ok: 'Office probably isn’t the cause', warn: 'Office might be the cause', open: 'Which Office is this?' },
    version: (version: string): string => `Version ${version}.`,
    none: 'Nothing was found. In Outlook, File > Office Account shows the version.',
  },
  clock: {
    title: { ok: 'The clock is right', warn: 'The clock is wrong', open: 'Is the clock right?' },
    ok: 'Right enough: certificates were accepted, and they depend on the date.',
    warn: 'That makes certificates look invalid. Set the date, time, and time zone, then test again.',
    open: (now: string): string => `This PC shows ${now}. Compare it with a phone, and check the time zone too.`,
  },
  connection: {
    title: {
      ok: 'Microsoft 365 was reached',
      warn: 'Some of Microsoft 365 wasn’t reached',
      open: 'Can this PC reach Microsoft 365?',
    },
    said: (reached: number, tried: number): string => `${reached} of ${tried} connections succeeded.`,
    open: 'Not tested yet. Nothing is sent until you start the test.',
    notHere: 'A sample PC doesn’t connect to anything.',
    test: 'Test now',
    results: 'See the results',
  },
  signIn: {
    title: 'Sign out of Office and back in',
    more: 'In Outlook, choose File > Office Account > Sign out. Then close Outlook, open it, and sign in.',
  },
  code: {
    title: 'Is there an error code on the screen?',
    more: 'Such as 0x8004de40 or AADSTS1002016. Type it to see what it means.',
    label: 'Error code',
    go: 'Look it up',
  },
};
