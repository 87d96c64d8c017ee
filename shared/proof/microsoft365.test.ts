import { describe, expect, it } from 'vitest';
import { isHostName } from './host-name.ts';
import {
  isInspected,
  issuerName,
  MICROSOFT_365_ADDRESSES,
  needOf,
  readTenant,
  tenantAddresses,
} from './microsoft365.ts';

describe('an address of Microsoft 365', () => {
  it('is a host name, and exists once', () => {
    const hosts = [...MICROSOFT_365_ADDRESSES, ...tenantAddresses('contoso')].map(({ host }) => host);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.every(isHostName)).toBe(true);
  });

  it('tells what needs it, a tenant’s too, and nothing for another host', () => {
    expect(needOf('login.microsoftonline.com')).toBe('sign-in');
    expect(tenantAddresses('contoso').map(({ host }) => [host, needOf(host)])).toEqual([
      ['contoso.sharepoint.com', 'files'],
      ['contoso-my.sharepoint.com', 'onedrive'],
    ]);
    for (const host of [
      'example.com',
      'sharepoint.com.example.org',
      'evil-sharepoint.com',
      'login.microsoftonline.com.example.org',
    ])
      expect(needOf(host)).toBeNull();
  });
});

describe('readTenant', () => {
  it.each(['contoso', ' Contoso ', 'contoso.sharepoint.com', 'contoso-my.sharepoint.com', 'contoso.onmicrosoft.com'])(
    'accepts %j',
    (text) => {
      expect(readTenant(text)).toBe('contoso');
    },
  );

  it.each(['', 'a.b', 'contoso.example.com', 'https://contoso', '-a', 'a-', 'con toso', 'a/b', 'x'.repeat(60), 'é'])(
    'rejects %j',
    (text) => {
      expect(readTenant(text)).toBeNull();
    },
  );
});

describe('an issuer', () => {
  it('has a name and an organisation, with the commas that belong to it', () => {
    expect(issuerName('CN=Web CA, O=Gateway\\, Inc, C=US')).toEqual({ name: 'Web CA', organisation: 'Gateway, Inc' });
    expect(issuerName('O=Only')).toEqual({ name: 'Only', organisation: 'Only' });
    expect(issuerName('nothing of it')).toEqual({ name: 'nothing of it', organisation: null });
  });

  // guards: probed-issuer
  it.each([
    ['login.microsoftonline.com', 'CN=DigiCert Global G2 TLS RSA SHA256 2020 CA1, O=DigiCert Inc, C=US', false],
    ['outlook.office365.com', 'CN=Microsoft Azure RSA TLS Issuing CA 03, O=Microsoft Corporation, C=US', false],
    ['login.microsoftonline.com', 'CN=Web Gateway CA, O=Contoso', true],
    ['contoso.sharepoint.com', 'CN=Web Gateway CA', true],
    ['login.microsoftonline.com', null, false],
    ['mail.example.com', 'CN=Any CA, O=Any', false],
  ])('at %s that is %s: inspected is %s', (host, issuer, expected) => {
    expect(isInspected({ host, issuer })).toBe(expected);
  });
});
