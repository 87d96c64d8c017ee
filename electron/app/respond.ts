import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { rowOf } from '../../shared/row-of.ts';

/** The whole Content Security Policy: own scripts, styles and pictures, no network, no inline anything. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export const APP_ORIGIN = 'app://bundle';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface AppRequest {
  readonly method: string;
  readonly url: string;
}

export interface AppResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const refusal = (status: number): AppResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  body: new Uint8Array(),
});

/** One or more folder or file names of harmless letters: no leading dots, no escapes, no backslashes. */
const SAFE_PATH = /^\/(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*$/;

/** Answers the page's own requests from `folder`: only GET, one origin, and plain paths with a known extension. */
export function createResponder(folder: string, origin: string): (request: AppRequest) => Promise<AppResponse> {
  return async ({ method, url }) => {
    if (method !== 'GET') return refusal(405);
    if (!url.startsWith(`${origin}/`)) return refusal(403);
    const path = (url.slice(origin.length).split(/[?#]/)[0] ?? '/').replace(/^\/$/, '/index.html');
    const type = rowOf(CONTENT_TYPES, extname(path));
    if (!SAFE_PATH.test(path) || type === undefined) return refusal(404);
    try {
      const body = await readFile(join(folder, ...path.split('/')));
      return {
        status: 200,
        headers: {
          'content-type': type,
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
          'cache-control': 'no-store',
        },
        body,
      };
    } catch {
      return refusal(404);
    }
  };
}
