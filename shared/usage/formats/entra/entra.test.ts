import { describe, expect, it } from 'vitest';
import { usageOf } from '../../logs.suite.ts';
import { flagOfDetails } from './sign-in.ts';

const NAME = 'InteractiveSignIns_2026-11-01_2026-11-25.json';
const KEY = 'Legacy TLS (TLS 1.0, 1.1, 3DES)';

/** Returns a sign-in as in the portal, with these details. */
const signIn = (details: readonly object[], more: object = {}): object => ({
  id: '66ea54eb-6301-4ee5-be62-ff5a759b0100',
  createdDateTime: '2026-11-20T09:00:00Z',
  userPrincipalName: 'scan@contoso.com',
  appDisplayName: 'SMTP scan',
  ipAddress: '203.0.113.9',
  userAgent: 'Scanner/1',
  resourceDisplayName: 'Office 365 Exchange Online',
  deviceDetail: { browser: 'a "}" and a \\ in it', value: 'True' },
  authenticationProcessingDetails: details,
  status: { errorCode: 0 },
  ...more,
});
const flag = (value: unknown): object => ({ key: KEY, value });
const TOKEN = { key: 'Is CAE Token', value: 'True' };

const [OLD, NEWER, SILENT] = [signIn([TOKEN, flag('True')]), signIn([flag('False'), TOKEN]), signIn([TOKEN])];
const read = (...signIns: readonly object[]) => usageOf(JSON.stringify(signIns, null, 2), NAME);

describe('sign-ins of Microsoft Entra as JSON', () => {
  it('are counted by the flag’s value, not by its presence', () => {
    const { totals, by, unread } = read(OLD, NEWER, NEWER, OLD);
    expect([totals, unread]).toEqual([{ 'Legacy TLS': 2, 'TLS 1.2 or later': 2 }, []]);
    expect(by).toEqual([
      {
        protocol: 'Legacy TLS',
        client: 'scan@contoso.com',
        agent: 'Scanner/1',
        site: 'Office 365 Exchange Online',
        count: 2,
        first: '2026-11-20T09:00:00Z',
        last: '2026-11-20T09:00:00Z',
        side: 'client',
      },
    ]);
  });

  it.each([
    ['True', 'Legacy TLS'],
    [' true ', 'Legacy TLS'],
    [true, 'Legacy TLS'],
    ['False', 'TLS 1.2 or later'],
    [false, 'TLS 1.2 or later'],
  ])('read the flag %j as %s', (value, protocol) => {
    expect(read(signIn([flag(value)])).totals).toEqual({ [protocol]: 1 });
  });

  it('are unknown without the flag, and never use that of another sign-in', () => {
    const { totals, limits } = read(SILENT, NEWER, SILENT);
    expect(totals).toEqual({ 'TLS 1.2 or later': 1 });
    expect(limits).toContainEqual({ id: 'without-flag', count: 2, sources: [NAME] });
  });

  it.each([
    ['an unknown flag', flag('maybe')],
    ['a flag without a value', { key: KEY }],
  ])('are unread with %s', (_what, detail) => {
    expect(read(signIn([detail])).unread.map(({ why }) => why)).toEqual(['unknown-protocol']);
  });

  it.each([
    ['in another list', signIn([], { otherDetails: [flag('True')] })],
    ['outside of a list', signIn([], { authenticationProcessingDetails: flag('True') })],
    ['of another name', signIn([{ key: `Not ${KEY}`, value: 'True' }, { value: 'True' }])],
  ])('have no flag that is %s', (_what, one) => {
    const { totals, unread } = read(one);
    expect([totals, unread]).toEqual([{}, []]);
  });

  it.each<[string | null, string]>([
    [null, 'absent'],
    ['[]', 'absent'],
    [`[null, 1, "key", [], {}, {"key":"${KEY}"}, {"key":1,"value":"True"}, {"value":"True"}]`, 'absent'],
    [`[null, {"key":" ${KEY}","value":true}]`, 'old'],
    [`[{"key":"${KEY}","value":"0"}]`, 'newer'],
    ['{}', 'odd'],
    ['null', 'odd'],
    ['[{', 'odd'],
  ])('with details that are the text %j have a flag that is %s', (details, expected) => {
    expect(flagOfDetails(details)).toBe(expected);
  });

  it('aren’t every object with a time', () => {
    expect(read(signIn([flag('True')], { device: { createdDateTime: 'x' } })).limits.map(({ id }) => id)).toEqual([
      'refused-handshakes',
      'other-services',
      'version-unnamed',
    ]);
  });

  it.each([
    ['an answer of Graph', JSON.stringify({ '@odata.context': 'x', value: [OLD, NEWER] })],
    [
      'lines of a diagnostic setting',
      [OLD, NEWER].map((one) => JSON.stringify({ time: 'x', properties: one })).join('\r\n'),
    ],
    ['objects with only commas between', `{}${[{}, OLD, NEWER].map((one) => JSON.stringify(one)).join(',')}`],
    ['lines without more', [OLD, NEWER].map((one) => JSON.stringify(one)).join('\n')],
    ['names in capitals', JSON.stringify([OLD, NEWER]).replaceAll('"createdDateTime"', '"CreatedDateTime"')],
    [
      'details that are a text',
      JSON.stringify(
        [OLD, NEWER].map((one) => ({
          ...one,
          authenticationProcessingDetails: JSON.stringify([flag(one === OLD ? 'True' : 'False')]),
        })),
      ),
    ],
  ])('are read from %s', (_what, text) => {
    expect(usageOf(text, NAME)).toMatchObject({ totals: { 'Legacy TLS': 1, 'TLS 1.2 or later': 1 }, unread: [] });
  });

  it('include the name of their program', () => {
    const more = { userPrincipalName: '', servicePrincipalName: ' Backup ', userAgent: null };
    const nobody = { ...more, servicePrincipalName: null };
    expect(read(signIn([flag('True')], nobody)).by[0]?.client).toBe('203.0.113.9');
    expect(read(signIn([flag('True')], more)).by[0]).toMatchObject({ client: 'Backup', agent: 'SMTP scan' });
    const service = { ...more, userPrincipalName: ' - ', appDisplayName: undefined, resourceDisplayName: undefined };
    expect(read(signIn([flag('True')], service)).by).toMatchObject([{ client: 'Backup', agent: null, site: null }]);
  });

  it('are reported as truncated, and keep what came before', () => {
    const text = JSON.stringify([OLD, OLD]);
    const { totals, unread } = usageOf(text.slice(0, -120), NAME);
    expect([totals, unread.map(({ why }) => why)]).toEqual([{ 'Legacy TLS': 1 }, ['cut-off']]);
  });

  it.each([
    ['brackets that close nothing', (text: string) => text.replace('[', '[ ]]')],
    ['endless nesting', (text: string) => text.replace('"status":', `"status":${'['.repeat(100)}`)],
  ])('reports %s as damage, once', (_what, damage) => {
    const { unread } = usageOf(damage(JSON.stringify([NEWER, OLD])), NAME);
    expect(unread.map(({ why }) => why)).toEqual(['damaged']);
  });

  it('are distinguished from other JSON, which is left alone', () => {
    expect(usageOf('[{"a":1}]', 'other.json').unread.map(({ why }) => why)).toEqual(['unknown-format']);
  });

  it('need time in proportion to a text full of brackets', () => {
    const text = (length: number): string => JSON.stringify([signIn([flag('True')], { status: '}'.repeat(length) })]);
    expect(usageOf(text(50_000), NAME).totals).toEqual({ 'Legacy TLS': 1 });
  });
});
