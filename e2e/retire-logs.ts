const FIELDS = '#Fields: date time s-sitename c-ip cs(User-Agent) crypt-protocol\r\n';

const line = (day: string, client: string, agent: string, protocol: string): string =>
  `2026-11-${day} 08:15:02 W3SVC1 ${client} ${agent} ${protocol}\r\n`;

/** IIS logs with three clients that use old protocols, and one that doesn't. */
export const LOGS_WITH_OLD_USE: Readonly<Record<string, string>> = {
  'u_ex261124.log': [
    FIELDS,
    ...Array.from({ length: 12 }, () =>
      line('24', '10.2.4.17', 'Microsoft+Office/14.0+(Windows+NT+6.1;+Outlook)', '40'),
    ),
    ...Array.from({ length: 4 }, () => line('24', '10.2.9.201', 'Canon+iR-ADV+4525', '40')),
    line('03', '10.2.6.33', 'ScanToMail/2.1', '100'),
    ...Array.from({ length: 30 }, () => line('24', '10.2.1.8', 'Mozilla/5.0', '400')),
  ].join(''),
};

/** Logs without any use of an old protocol. */
export const LOGS_WITHOUT_OLD_USE: Readonly<Record<string, string>> = {
  'u_ex261124.log':
    FIELDS + line('01', '10.2.1.8', 'Mozilla/5.0', '400') + line('24', '10.2.1.9', 'Mozilla/5.0', '1000'),
};
