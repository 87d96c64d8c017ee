import type { Protocol } from '../tls/protocols.ts';
import type { ClientHello, NotHello } from './client-hello.ts';

/** What is asked of the one program that is to connect. */
export type Question =
  /** What does it offer? It is answered that nothing fits, so that a second, lower try is seen too. */
  | { readonly kind: 'offers' }
  /** Would it accept this version? It is answered with a ServerHello that picks it. */
  | { readonly kind: 'accepts'; readonly protocol: Protocol };

/** What was received in answer to a question. */
export type Received =
  | { readonly kind: 'nobody' }
  /** Somebody connected and sent nothing until the time was up. */
  | { readonly kind: 'silence' }
  /** Somebody connected and closed without sending anything. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'not-tls'; readonly why: NotHello }
  /** The hellos in the order in which they came; more than one where it tried again. */
  | { readonly kind: 'hellos'; readonly hellos: readonly [ClientHello, ...ClientHello[]] }
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused' };

/** The protocols below the highest that are asked for one by one. SSL 2.0 shows in the form of the hello. */
export const ASKED_PROTOCOLS = ['SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2'] as const satisfies readonly Protocol[];

/** Every question that one program is asked, in the order of its ports. */
export const QUESTIONS: readonly Question[] = [
  { kind: 'offers' },
  ...ASKED_PROTOCOLS.map((protocol): Question => ({ kind: 'accepts', protocol })),
];
