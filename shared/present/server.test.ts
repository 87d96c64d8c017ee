import { describe, expect, it } from 'vitest';
import {
  DOTNET_48,
  DOTNET_ON,
  exchange,
  reportOn,
  retired,
  type TestServer,
} from '../diagnosis/server/states.suite.ts';
import { serverTexts as english } from '../text/en/server.ts';
import { loadServerTexts } from '../text/load.ts';
import { startMessages } from '../text/en/verdict.ts';
import { serverSteps, serverView } from './server.ts';

const EXCHANGE = { ...DOTNET_48, ...exchange('15.1.2507.6') };

it('the role of a server is shown by each rung with its sign, and of a product what isn’t there, the required first', () => {
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

describe('the next steps of a server', () => {
  const stepsOn = (pc: TestServer, t = english): readonly string[] =>
    serverSteps(serverView(reportOn(pc)), t, startMessages);
  const READY = { ...DOTNET_48, ...DOTNET_ON };
  const GOOD = { ...READY, ...retired('server', 'client') };
  const CONFIGMGR = { 'configmgr.folder': 'C:\\ConfigMgr' };

  it.each([
    ['both', exchange('15.1.2507.6'), 14_393, 'tls10,tls11'],
    ['server', {}, 14_393, 'tls10,tls11'],
    ['both', { 'exchange.major': { denied: true } }, 7601, 'ssl2,ssl3,tls10,tls11'],
  ] as const)(
    'name a command that can be run, with the side and what is accepted: %s',
    (side, values, build, protocols) => {
      const last = stepsOn({ build, values: { ...READY, ...values } }).at(-1);
      expect(last).toContain(`retire --side ${side} --protocols "${protocols}" `);
    },
  );

  it.each([
    [
      { values: exchange('15.1.1415.2') },
      'Exchange Server 2016: Update it to CU9 (15.1.1466.3) or later before TLS 1.0',
    ],
    [{ sql: { R: '9.4.5000' } }, 'SQL Server 2005 or earlier, instance R: No update gives it TLS 1.2.'],
    [{ sql: { R: { denied: true } } }, 'SQL Server, instance R: Check in the product itself which version it is.'],
    [
      { values: { 'sharepoint.15.build-version': '15.0.5023.1183', 'dotnet-setup.v4-release': 378_389 } },
      'SharePoint 2013: Install .NET Framework 4.6 or later.',
    ],
  ] as const)('name the update, or what has to be done by hand: %o', async (pc, expected) => {
    const values = 'values' in pc ? pc.values : {};
    const given: TestServer = { build: 14_393, ...pc, values: { ...GOOD, ...values } };
    expect(stepsOn(given)).toEqual([expect.stringContaining(expected)]);
    expect(stepsOn(given, await loadServerTexts('nl'))).toHaveLength(1);
  });

  it('have .NET before old protocols, as a site server of Configuration Manager needs it', () => {
    const steps = stepsOn({ build: 17763, values: { ...DOTNET_48, ...CONFIGMGR } });
    expect(steps.map((step) => step.split(':')[0])).toEqual(['.NET', 'Old protocols']);
  });

  it('are none if nothing is missing', () => {
    expect(stepsOn({ build: 14_393, values: { ...GOOD, ...exchange('15.1.2507.6') } })).toEqual([]);
  });
});
