import { expect, it } from 'vitest';
import { serve, type SchemeProtocol } from './serve.ts';

it.each<SchemeProtocol>([{}, { registerBufferProtocol: () => false }])(
  'opens no window without a responder: %o',
  (protocol) => {
    expect(() => serve(protocol, 'app', () => Promise.reject(new Error('not asked')))).toThrow('app');
  },
);
