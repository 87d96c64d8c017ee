import type { AppRequest, AppResponse } from './respond.ts';

type Responder = (request: AppRequest) => Promise<AppResponse>;

interface OldAnswer {
  readonly statusCode: number;
  readonly mimeType: string;
  readonly charset: string;
  readonly headers: Record<string, string>;
  readonly data: Buffer;
}

/** The part of Electron's `protocol` that is used: `handle` since Electron 25, the other before. */
interface SchemeProtocol {
  readonly handle?: (scheme: string, handler: (request: AppRequest) => Promise<Response>) => void;
  readonly registerBufferProtocol?: (
    scheme: string,
    handler: (request: AppRequest, answer: (response: OldAnswer) => void) => void,
  ) => boolean;
  readonly unhandle?: (scheme: string) => void;
  readonly unregisterProtocol?: (scheme: string) => boolean;
}

/** Lets the responder answer every request of our scheme, until the returned function is called. */
export function serve(protocol: SchemeProtocol, scheme: string, respond: Responder): () => void {
  if (protocol.handle !== undefined) {
    protocol.handle(scheme, async ({ method, url }) => {
      const { status, headers, body } = await respond({ method, url });
      return new Response(new Uint8Array(body), { status, headers: { ...headers } });
    });
    return () => protocol.unhandle?.(scheme);
  }
  const isRegistered = protocol.registerBufferProtocol?.(scheme, ({ method, url }, answer) => {
    void respond({ method, url }).then(({ status, headers, body }) => {
      const [mimeType = '', charset = ''] = (headers['content-type'] ?? '').split('; charset=');
      answer({ statusCode: status, mimeType, charset, headers: { ...headers }, data: Buffer.from(body) });
    });
  });
  if (isRegistered !== true) throw new Error(`the scheme ${scheme} can't be served`);
  return () => void protocol.unregisterProtocol?.(scheme);
}
