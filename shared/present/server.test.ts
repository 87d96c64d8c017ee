import { expect, it } from 'vitest';
import { DOTNET_48, exchange, reportOn, schannel, type TestServer } from '../diagnosis/server/states.suite.ts';
import { serverView } from './server.ts';

const EXCHANGE = { ...DOTNET_48, ...exchange('15.1.2507.6') };

it('shows each rung with its sign, and of a product what isn’t there, the required first', () => {
  const view = serverView(reportOn({ build: 14393, values: { ...EXCHANGE, 'dotnet-setup.v3.5': 1 } }));
  expect(view.rungs.map(({ rung, sign }) => `${rung} ${sign}`)).toEqual([
    'tls12 ok',
    'old-protocols warn',
    'tls13 na',
    'dotnet warn',
    'suites ok',
    'misspelt ok',
  ]);
  expect(view.products).toMatchObject([
    {
      product: 'exchange-2016',
      sign: 'fail',
      version: '15.1.2507.6',
      missing: [
        { ask: 'dotnet4', state: 'unmet', isRequired: true, repair: 'dotnet' },
        { ask: 'dotnet35', state: 'unmet', isRequired: false, repair: 'dotnet' },
      ],
      seenAt: ['HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup'],
    },
  ]);
});

it('names each way of writing something once, and none for what is there or can’t be read', () => {
  const unread = { ...EXCHANGE, ...schannel('client', 'TLS 1.2', { denied: true }, null) };
  const [product] = serverView(reportOn({ build: 14393, values: unread })).products;
  expect(product?.missing).toContainEqual({
    ask: 'tls12-client',
    state: 'unknown',
    isRequired: true,
    repair: 'schannel',
  });
  const repairsOn = (values: NonNullable<TestServer['values']>) =>
    serverView(reportOn({ build: 14393, values })).repairs;
  expect(repairsOn({ ...EXCHANGE, ...schannel('client', 'TLS 1.2', 0, 1) })).toEqual(['retire', 'dotnet', 'schannel']);
  expect(repairsOn({ ...EXCHANGE, ...schannel('server', 'TLS 1.2', 0, 1) })).toEqual([
    'schannel-server',
    'retire',
    'dotnet',
  ]);
  expect(repairsOn(unread)).toEqual(['retire', 'dotnet']);
});
