// Events in the format of wevtutil, invented from the documented fields.

const NAMESPACE = 'http://schemas.microsoft.com/win/2004/08/events/event';

export const eventXml = (id: number | string, at: string, data: string, provider = 'Schannel'): string =>
  `<Event xmlns='${NAMESPACE}'><System><Provider Name='${provider}' Guid='{1f678132-5938-4686-9fdc-c8ff68f15c85}'/>` +
  `<EventID>${String(id)}</EventID><Version>0</Version><Level>2</Level><Task>0</Task><Opcode>0</Opcode>` +
  `<Keywords>0x8000000000000000</Keywords><TimeCreated SystemTime='${at}'/><EventRecordID>4711</EventRecordID>` +
  `<Correlation/><Execution ProcessID='700' ThreadID='800'/><Channel>System</Channel><Computer>PC-7</Computer>` +
  `<Security UserID='S-1-5-18'/></System><EventData>${data}</EventData></Event>`;

export const datum = (name: string, value: string | number): string => `<Data Name='${name}'>${String(value)}</Data>`;

/** Returns the list, with its root on separate lines like wevtutil's. */
export const listXml = (...events: readonly string[]): string => `<Events>\r\n${events.join('')}\r\n</Events>\r\n`;

/** Three events of a Windows 7 PC: two alike, and one that says why. Newest first. */
export const SOME_EVENTS = listXml(
  eventXml(36887, '2026-11-03T10:12:30.1234567Z', datum('AlertDesc', 70)),
  eventXml(36871, '2026-11-03T10:12:00.000000000Z', datum('Type', 'client') + datum('ErrorState', 10013)),
  eventXml(36887, '2026-11-02T08:00:00.0000000Z', datum('AlertDesc', 70)),
);
