import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder } from '../in-folder.suite.ts';
import { CONTENT_SECURITY_POLICY, createResponder } from './respond.ts';

const ORIGIN = 'app://bundle';
let folder = '';
inFolder((outside) => {
  folder = join(outside, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'let x;');
  writeFileSync(join(folder, '.secret.js'), 'secret');
  writeFileSync(join(folder, 'notes.txt'), 'secret');
  writeFileSync(join(outside, 'secret.js'), 'secret');
});

const ask = (path: string, method = 'GET'): ReturnType<ReturnType<typeof createResponder>> =>
  createResponder(folder, ORIGIN)({ method, url: path.startsWith('/') ? `${ORIGIN}${path}` : path });

describe('createResponder', () => {
  // guards: page-policy
  it('returns the document with the whole policy', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(Buffer.from(body).toString()).toBe('<!doctype html>');
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('returns scripts with their type, whatever the query', async () => {
    const { status, headers } = await ask('/assets/main-1a2b.js?v=1#top');
    expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  // guards: page-scheme
  it.each([
    ['/../secret.js'],
    ['/%2e%2e/secret.js'],
    ['/..\\secret.js'],
    ['/.secret.js'],
    ['/notes.txt'],
    ['/assets'],
    ['//etc/passwd.js'],
    ['/missing.js'],
  ])('returns nothing for %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.length]).toEqual([404, 0]);
  });

  // guards: page-scheme
  it.each([['app://bundle.evil/index.html'], ['https://bundle/index.html'], ['app://bundle@evil/index.html']])(
    'refuses another origin: %s',
    async (url) => {
      expect((await ask(url)).status).toBe(403);
    },
  );

  it.each(['POST', 'get'])('refuses the method %s', async (method) => {
    expect((await ask('/', method)).status).toBe(405);
  });
});

describe('the content security policy', () => {
  // guards: page-load
  it('allows only its own scripts, styles, pictures and fonts', () => {
    const rules = new Map(
      CONTENT_SECURITY_POLICY.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
    );
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('connect-src')).toBe("'none'");
    expect(rules.get('require-trusted-types-for')).toBe("'script'");
    for (const value of rules.values()) expect(value).toMatch(/^'(none|self|script)'$/);
  });
});
