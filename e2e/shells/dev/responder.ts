import { CONTENT_SECURITY_POLICY, type AppRequest, type AppResponse } from '../../../electron/app/respond.ts';

/** Vite's dev server, as `build/dev/page-server.mjs` started it. */
export interface PageServer {
  /** On loopback, such as `http://127.0.0.1:5173`, without a slash at its end. */
  readonly address: string;
  /** Marks the scripts and styles that Vite puts into the document. */
  readonly nonce: string;
}

/**
 * The product's policy with what hot reload needs: Vite's marked scripts and styles, and its WebSocket. Its parts are
 * replaced by name, so that everything else stays as strict. It lives here alone: no build imports this folder.
 */
export function developmentPolicy({ address, nonce }: PageServer): string {
  const relaxed: Readonly<Record<string, string | null>> = {
    'script-src': `'self' 'nonce-${nonce}'`,
    'style-src': `'self' 'nonce-${nonce}'`,
    'connect-src': `${socketAddress(address)} 'self'`,
    'require-trusted-types-for': null,
    'trusted-types': null,
  };
  return CONTENT_SECURITY_POLICY.split('; ')
    .flatMap((directive) => {
      const name = directive.split(' ')[0] ?? '';
      const sources = relaxed[name];
      if (sources === null) return [];
      return [sources === undefined ? directive : `${name} ${sources}`];
    })
    .join('; ');
}

/** Where hot reload listens; the one address besides the page's own that a development window may ask. */
export function socketAddress(address: string): string {
  return address.replace(/^http:/, 'ws:');
}

/** Answers the page's requests from Vite's dev server, in place of the built files: same shape as `createResponder`. */
export function createDevelopmentResponder(
  server: PageServer,
  origin: string,
): (request: AppRequest) => Promise<AppResponse> {
  return async ({ method, url }) => {
    if (method !== 'GET' || !url.startsWith(`${origin}/`)) return { status: 403, headers: {}, body: new Uint8Array() };
    const answer = await fetch(`${server.address}${url.slice(origin.length)}`, { headers: { accept: '*/*' } });
    return {
      status: answer.status,
      headers: {
        'content-type': answer.headers.get('content-type') ?? 'text/plain; charset=utf-8',
        'content-security-policy': developmentPolicy(server),
        'cache-control': 'no-store',
      },
      body: new Uint8Array(await answer.arrayBuffer()),
    };
  };
}
