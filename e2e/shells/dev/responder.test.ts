import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../electron/app/respond.ts';
import { createDevelopmentResponder, developmentPolicy, socketAddress } from './responder.ts';

let server: Server;
let address = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push(request.url ?? '');
    answer.writeHead(request.url === '/missing.ts' ? 404 : 200, { 'content-type': 'text/javascript' }).end('let x;');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

const page = () => ({ address, nonce: 'abc' });
const respond = (url: string, method = 'GET') => createDevelopmentResponder(page(), 'app://bundle')({ method, url });

const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(policy.split('; ').map((one) => [one.split(' ')[0] ?? '', one]));

test('relaxes what hot reload needs and nothing else', () => {
  const strict = directives(CONTENT_SECURITY_POLICY);
  const relaxed = directives(developmentPolicy(page()));
  const changed = [...strict.keys()].filter((name) => strict.get(name) !== relaxed.get(name));
  expect(changed).toEqual(['script-src', 'style-src', 'connect-src', 'require-trusted-types-for', 'trusted-types']);
  expect(relaxed.get('script-src')).toBe("script-src 'self' 'nonce-abc'");
  expect(relaxed.get('connect-src')).toBe(`connect-src ${socketAddress(address)} 'self'`);
  expect([...relaxed.keys()].filter((name) => !strict.has(name))).toEqual([]);
});

test('passes a request on with its query, and the answer back with the policy', async () => {
  const answer = await respond('app://bundle/main.tsx?t=1');
  expect(asked.at(-1)).toBe('/main.tsx?t=1');
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toBe('text/javascript');
  expect(answer.headers['content-security-policy']).toBe(developmentPolicy(page()));
  expect(new TextDecoder().decode(answer.body)).toBe('let x;');
  expect((await respond('app://bundle/missing.ts')).status).toBe(404);
});

test.each([
  ['app://bundle/main.tsx', 'POST'],
  ['app://other/main.tsx', 'GET'],
  ['http://127.0.0.1/main.tsx', 'GET'],
])('refuses %s by %s without asking anybody', async (url, method) => {
  const before = asked.length;
  expect((await respond(url, method)).status).toBe(403);
  expect(asked.length).toBe(before);
});
