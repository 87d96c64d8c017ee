import type { Protocol } from '../tls/protocols.ts';
import type { ClientHello } from './client-hello.ts';

export type Question =
  /** What does it offer? The answer is that nothing fits, so a second, lower attempt is seen too. */
  | { readonly kind: 'offers' }
  /** Would it accept this version? The answer is a ServerHello that selects it. */
  | { readonly kind: 'accepts'; readonly protocol: Protocol };

export type Received =
  | { readonly kind: 'nobody' }
  /** It connected and sent nothing until the time was up. */
  | { readonly kind: 'silence' }
  /** It connected and closed without sending anything. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'not-tls' }
  /** The hellos in order of arrival; several if it tried again. */
  | { readonly kind: 'hellos'; readonly hellos: readonly [ClientHello, ...ClientHello[]] }
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused' };

/** The protocols below the highest that are tested one by one. SSL 2.0 shows in the form of the hello. */
const ASKED_PROTOCOLS = ['SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2'] as const satisfies readonly Protocol[];

/** Every question for one program, in the order of its ports. */
export const QUESTIONS: readonly Question[] = [
  { kind: 'offers' },
  ...ASKED_PROTOCOLS.map((protocol): Question => ({ kind: 'accepts', protocol })),
];
