import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../electron/app/respond.ts';
import { createDevelopmentResponder, developmentPolicy, socketAddress } from './responder.ts';

const PAGE = { address: 'http://127.0.0.1:5173', nonce: 'abc' };

const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(policy.split('; ').map((one) => [one.split(' ')[0] ?? '', one]));

test('relaxes what hot reload needs and nothing else', () => {
  const strict = directives(CONTENT_SECURITY_POLICY);
  const relaxed = directives(developmentPolicy(PAGE));
  const changed = [...strict.keys()].filter((name) => strict.get(name) !== relaxed.get(name));
  expect(changed).toEqual(['script-src', 'style-src', 'connect-src', 'require-trusted-types-for', 'trusted-types']);
  expect(relaxed.get('script-src')).toBe("script-src 'self' 'nonce-abc'");
  expect(relaxed.get('connect-src')).toBe(`connect-src ${socketAddress(PAGE.address)} 'self'`);
  expect([...relaxed.keys()].filter((name) => !strict.has(name))).toEqual([]);
});

test.each([
  ['app://bundle/main.tsx', 'POST'],
  ['app://other/main.tsx', 'GET'],
  ['http://127.0.0.1/main.tsx', 'GET'],
])('refuses %s by %s', async (url, method) => {
  expect(await createDevelopmentResponder(PAGE, 'app://bundle')({ method, url })).toMatchObject({ status: 403 });
});
