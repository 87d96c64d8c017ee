import { describe, expect, it } from 'vitest';
import { ENGINES } from '../double/app.suite.ts';
import { ElectronDouble } from '../double/electron-double.suite.ts';
import type { AppRequest, AppResponse } from './respond.ts';
import { serve } from './serve.ts';

const ASKED: AppRequest = { method: 'GET', url: 'app://bundle/index.html' };
const POLICY = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" };

function responder(seen: AppRequest[]): (request: AppRequest) => Promise<AppResponse> {
  return (request) => {
    seen.push(request);
    return Promise.resolve({ status: 200, headers: POLICY, body: Buffer.from('<!doctype html>') });
  };
}

describe.each(ENGINES)('serve, over a test double of the %s Electron', (engine) => {
  it('answers with status, policy and body through this engine’s API, until it is stopped', async () => {
    const electron = new ElectronDouble(engine);
    electron.ready();
    const { defaultSession } = electron.module.session;
    const seen: AppRequest[] = [];
    const stop = serve(defaultSession.protocol, 'app', responder(seen));
    expect(await electron.sessions.get('')?.request(ASKED.url)).toEqual({
      status: 200,
      headers: POLICY,
      body: Buffer.from('<!doctype html>'),
    });
    expect(seen).toEqual([ASKED]);
    stop();
    expect(await electron.sessions.get('')?.request(ASKED.url)).toBe('out');
  });

  it('throws if the scheme is already served', () => {
    const electron = new ElectronDouble(engine);
    electron.ready();
    const { protocol } = electron.module;
    serve(protocol, 'app', responder([]));
    expect(() => serve(protocol, 'app', responder([]))).toThrow('app');
  });
});

describe('serve', () => {
  it('doesn’t open a window without a responder', () => {
    expect(() => {
      serve({}, 'app', responder([]));
    }).toThrow('app');
    expect(() => {
      serve({ registerBufferProtocol: () => false }, 'app', responder([]));
    }).toThrow('app');
  });
});
