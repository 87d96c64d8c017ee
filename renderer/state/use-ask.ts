import { useEffect, useState } from 'react';
import type { Answer, Request } from '../../shared/ipc/contract.ts';
import type { Channel } from '../../shared/ipc/names.ts';
import { useActions } from './use-store.ts';

interface Kept<C extends Channel> {
  /** The newest answer; it stays until the next one is there. Null before the first. */
  readonly answer: Answer<C> | null;
  readonly isOutdated: boolean;
}

interface Answered<C extends Channel> {
  readonly request: Request<C>;
  readonly occasion: unknown;
  readonly answer: Answer<C>;
}

/** Asked again when `request` or `occasion` differs (`Object.is`); null asks nothing. Overtaken answers are dropped. */
export function useAnswer<C extends Channel>(
  channel: C,
  request: Request<C> | null,
  occasion: unknown = null,
): Kept<C> {
  const { ask } = useActions();
  const [given, setGiven] = useState<Answered<C> | null>(null);
  useEffect(() => {
    if (request === null) return undefined;
    let isNewest = true;
    void ask(channel, request).then((answer) => {
      if (isNewest) setGiven({ request, occasion, answer });
    });
    return () => {
      isNewest = false;
    };
  }, [ask, channel, request, occasion]);
  return { answer: given?.answer ?? null, isOutdated: given?.request !== request || given.occasion !== occasion };
}

interface Asking<C extends Channel> {
  /** What is being asked; null while nothing is. */
  readonly asking: Request<C> | null;
  /** The answer to the last question; null while one is asked, and after `forget`. */
  readonly answer: Answer<C> | null;
  /** Asks, if nothing is being asked. */
  readonly start: (request: Request<C>) => void;
  readonly forget: () => void;
}

/** A question that the user asks by a button, one at a time: a second click asks nothing. */
export function useAsk<C extends Channel>(channel: C): Asking<C> {
  const { ask } = useActions();
  const [asking, setAsking] = useState<Request<C> | null>(null);
  const [answer, setAnswer] = useState<Answer<C> | null>(null);
  const start = (request: Request<C>): void => {
    if (asking !== null) return;
    setAsking(request);
    setAnswer(null);
    void ask(channel, request).then((given) => {
      setAsking(null);
      setAnswer(given);
    });
  };
  return { asking, answer, start, forget: () => setAnswer(null) };
}
