import { describe, expect, it } from 'vitest';
import type { AppRequest, AppResponse } from './respond.ts';
import { serve, type SchemeProtocol } from './serve.ts';

const ASKED: AppRequest = { method: 'GET', url: 'app://bundle/index.html' };
const POLICY = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" };

function responder(seen: AppRequest[]): (request: AppRequest) => Promise<AppResponse> {
  return (request) => {
    seen.push(request);
    return Promise.resolve({ status: 200, headers: POLICY, body: Buffer.from('<!doctype html>') });
  };
}

// doubles of Electron's `protocol`, as the current and as the legacy engine have it
describe('serve', () => {
  it('answers with status, policy and body where the engine expects a response', async () => {
    const seen: AppRequest[] = [];
    let handler: Parameters<NonNullable<SchemeProtocol['handle']>>[1] | undefined;
    serve({ handle: (scheme, given) => void (handler = scheme === 'app' ? given : undefined) }, 'app', responder(seen));
    const response = await handler?.({ ...ASKED, secret: true } as AppRequest);
    expect(response?.status).toBe(200);
    expect(response?.headers.get('content-security-policy')).toBe(POLICY['content-security-policy']);
    expect(await response?.text()).toBe('<!doctype html>');
    expect(seen).toEqual([ASKED]);
  });

  it('answers the same where the engine expects a buffer', async () => {
    const seen: AppRequest[] = [];
    const answer = await new Promise<unknown>((resolve) => {
      const registerBufferProtocol: SchemeProtocol['registerBufferProtocol'] = (_scheme, handler) => {
        handler(ASKED, resolve);
        return true;
      };
      serve({ registerBufferProtocol }, 'app', responder(seen));
    });
    expect(answer).toEqual({
      statusCode: 200,
      mimeType: 'text/html',
      charset: 'utf-8',
      headers: POLICY,
      data: Buffer.from('<!doctype html>'),
    });
    expect(seen).toEqual([ASKED]);
  });

  it('doesn’t open a window that nothing answers', () => {
    expect(() => {
      serve({}, 'app', responder([]));
    }).toThrow('app');
    expect(() => {
      serve({ registerBufferProtocol: () => false }, 'app', responder([]));
    }).toThrow('app');
  });
});
