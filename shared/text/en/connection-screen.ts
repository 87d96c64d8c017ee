/** The window's own texts of the connection test; those that the command line shares are in `connections.ts`. */
export const connectionScreen = {
  lead: 'Tries secure connections to Microsoft 365 addresses, the way 64-bit and 32-bit programs do. Nothing is sent until you start the test.',
  willContact: 'These addresses will be contacted',
  add: 'Add',
  addLabel: 'Another address, or your organisation’s name in SharePoint',
  addHint: 'Such as mail.contoso.com, or contoso for contoso.sharepoint.com.',
  badAddress:
    'This is neither a host name nor the name of an organisation. Enter one such as mail.contoso.com or contoso, without https:// and without a path.',
  sentTitle: 'What is sent',
  sent: 'A greeting (ClientHello) with the address’s name and the protocols that this PC offers; if that succeeds, a request for the page “/”. An address might be contacted again to see what was agreed on, or what is wrong with its certificate. The servers see this PC’s public IP address.',
  notSentTitle: 'What isn’t sent',
  notSent:
    'No account, password, cookie, document, or PC name. Redirects aren’t followed, and TLS Remedy contacts no other address.',
  count: (connections: number): string =>
    connections === 1 ? '1 connection, up to 20 seconds.' : `${connections} connections, each up to 20 seconds.`,
  none: 'Choose at least one address.',
  start: 'Start the test',
  asking: 'Testing…',
  waiting: 'Waiting',
  patience: 'Each can take up to 20 seconds. You can go to other pages in the meantime.',
  staysIfCancelled: 'If you cancel, the results so far are kept.',
  results: 'Results',
  columns: {
    address: 'Address',
    view: 'View',
    result: 'Result',
    agreed: 'Protocol and cipher suite',
    issuer: 'Certificate from',
  },
  titles: {
    ok: 'Reached all addresses',
    warn: 'Reached, but a program might inspect the traffic',
    fail: 'Couldn’t reach every address',
    incomplete: 'Some addresses couldn’t be tested',
  },
  again: 'Test again',
  copy: 'Copy the results',
  copySaid: 'Every address, with what it answered',
};
