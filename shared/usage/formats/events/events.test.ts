import { describe, expect, it } from 'vitest';
import { eventXml, listXml } from '../../../events/events.suite.ts';
import { usageOf } from '../../logs.suite.ts';

const AT = '2026-11-24T07:01:33.1234567Z';
const handshake = (type: string, protocol: string, more = ''): string =>
  eventXml(36880, AT, '').replace(
    '<EventData></EventData>',
    `<UserData><EventXML xmlns='LSA_NS'><Type>${type}</Type><Protocol>${protocol}</Protocol>${more}</EventXML></UserData>`,
  );
const NAME = 'schannel.xml';

describe('an export of Schannel’s events', () => {
  it('returns what this server accepted, without clients', () => {
    const { by, limits } = usageOf(listXml(handshake('server', 'TLS 1.0'), handshake('server', 'TLS 1.2')), NAME);
    expect(by).toEqual([
      {
        protocol: 'TLS 1.0',
        client: null,
        agent: null,
        site: 'PC-7',
        count: 1,
        first: '2026-11-24T07:01:33Z',
        last: '2026-11-24T07:01:33Z',
        side: 'server',
      },
    ]);
    expect(limits).toContainEqual({ id: 'no-client', count: 1, sources: [NAME] });
    expect(limits.map(({ id }) => id)).not.toContain('no-handshake-events');
  });

  it('returns what this PC requested, and from which server', () => {
    const { by } = usageOf(listXml(handshake('client', 'TLS 1.1', '<TargetName>erp.contoso.com</TargetName>')), NAME);
    expect(by).toMatchObject([{ side: 'client', client: 'PC-7', site: 'erp.contoso.com' }]);
    const nameless = listXml(
      handshake(' Client ', 'TLS 1.1', '<TargetName> </TargetName>'),
      handshake('client', 'TLS 1.1'),
    );
    expect(usageOf(nameless, NAME).by).toMatchObject([{ side: 'client', site: null, count: 2 }]);
  });

  it.each([
    ['a list with its root', listXml(handshake('server', 'TLS 1.0'))],
    ['events without a root', handshake('server', 'TLS 1.0')],
    ['a declaration before', `<?xml version="1.0"?>\n${listXml(handshake('server', 'TLS 1.0'))}`],
    [
      'fields without names',
      listXml(eventXml(36880, AT, '<Data>server</Data><Data>TLS 1.0</Data><Data>0xc014</Data>')),
    ],
  ])('is read from %s', (_what, text) => {
    expect(usageOf(text, NAME)).toMatchObject({ totals: { 'TLS 1.0': 1 }, unread: [] });
  });

  it('counts no other events, and reports that handshakes aren’t written', () => {
    const { totals, limits } = usageOf(
      listXml(
        eventXml(36887, AT, ''),
        ...['Kernel', 'Schannel-2', 'NotSchannel'].map((name) => eventXml(36880, AT, '', name)),
      ),
      NAME,
    );
    expect(totals).toEqual({});
    expect(limits).toContainEqual({ id: 'no-handshake-events', count: 1, sources: [NAME] });
  });

  it.each([
    ['without a protocol that is known', handshake('server', 'TLS 9'), 'unknown-protocol'],
    ['without a protocol or a side', eventXml(36880, AT, ''), 'unknown-protocol'],
    ['of neither side', handshake('both', 'TLS 1.0'), 'unknown-protocol'],
    ['that breaks', handshake('server', 'TLS 1.0').replace('<Level>', '<'), 'damaged'],
  ])('reports an event %s as unread', (_what, event, why) => {
    expect(usageOf(listXml(event, handshake('server', 'TLS 1.2')), NAME)).toMatchObject({
      totals: { 'TLS 1.2': 1 },
      unread: [{ why }],
    });
  });

  it('is reported as truncated, and keeps what came before', () => {
    const text = listXml(handshake('server', 'TLS 1.0'), handshake('server', 'TLS 1.0'));
    const { totals, unread } = usageOf(text.slice(0, text.length - 60), NAME);
    expect([totals, unread.map(({ why }) => why)]).toEqual([{ 'TLS 1.0': 1 }, ['cut-off']]);
  });
});
