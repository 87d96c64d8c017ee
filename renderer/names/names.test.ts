import { describe, expect, test } from 'vitest';
import { unbroken, withNames } from './names.ts';

test.each([
  'TLS~1.0, SSL~3.0 and TLS~1.2 on Windows~7',
  'Windows Server~2008~R2 and Server~2012 with SQL~Server~2014',
  'AD~FS, Exchange~2013, .NET~4.8 and Microsoft~365',
  '3 TLS settings, 2 Windows programs',
])('no line breaks inside a name: %s', (said) => {
  expect(unbroken(said.replaceAll('~', ' '))).toBe(said.replaceAll('~', '\u00A0'));
});

describe('what is drawn', () => {
  const children = ['SCHANNEL\\Protocols\\', 'TLS 1.2'];
  test('has unbroken names in texts', () => {
    expect(withNames('p', { children })).toEqual({ children: ['SCHANNEL\\Protocols\\', 'TLS\u00A01.2'] });
    expect(withNames('p', { children: 'TLS 1.2' })).toEqual({ children: 'TLS\u00A01.2' });
  });
  test('keeps the spaces of data, which somebody may copy', () => {
    expect(withNames('code', { children })).toEqual({ children });
    expect(withNames('span', { children, className: 'nowrap' })).toEqual({ children, className: 'nowrap' });
  });
});
