import { useEffect, useState } from 'react';
import type { Answer, Request } from '../../shared/ipc/contract.ts';
import type { Channel } from '../../shared/ipc/names.ts';
import { useActions } from './use-store.ts';

/**
 * Asked again when `request` or `occasion` differs (`Object.is`); null asks nothing. Overtaken answers are dropped. The newest
 * `answer` stays until the next one is there; it is null before the first.
 */
export function useAnswer<C extends Channel>(channel: C, request: Request<C> | null, occasion: unknown = null) {
  const { ask } = useActions();
  const [given, setGiven] = useState<Readonly<{ request: Request<C>; occasion: unknown; answer: Answer<C> }> | null>(
    null,
  );
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

/** A question that the user asks by a button, one at a time: while one is `asking`, a click asks nothing, and there is no `answer`. */
export function useAsk<C extends Channel>(channel: C) {
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
