import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Answer, Request } from '../../shared/ipc/contract.ts';
import type { Channel } from '../../shared/ipc/names.ts';
import { useActions } from './use-store.ts';

interface Given<C extends Channel> {
  readonly request: Request<C>;
  readonly answer: Answer<C>;
}

export interface Kept<C extends Channel> {
  /** The newest answer with what was asked; it stays until the next one is there. Null before the first. */
  readonly given: Given<C> | null;
  /** What is given isn't the answer to what is asked now. */
  readonly isOutdated: boolean;
}

/**
 * Keeps the answer to a question: asked again when `request` or `occasion` is another one (`Object.is`). An answer that was
 * overtaken by a newer question is dropped.
 */
export function useAnswer<C extends Channel>(channel: C, request: Request<C>, occasion: unknown = null): Kept<C> {
  const { ask } = useActions();
  const [kept, setKept] = useState<(Given<C> & { readonly question: object }) | null>(null);
  const question = useMemo(() => ({ channel, request, occasion }), [channel, request, occasion]);
  useEffect(() => {
    let isNewest = true;
    void ask(question.channel, question.request).then((answer) => {
      if (isNewest) setKept({ question, request: question.request, answer });
    });
    return () => {
      isNewest = false;
    };
  }, [ask, question]);
  return { given: kept, isOutdated: kept?.question !== question };
}

export interface Asking<C extends Channel> {
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
  const isAsking = useRef(false);
  const start = useCallback(
    (request: Request<C>) => {
      if (isAsking.current) return;
      isAsking.current = true;
      setAsking(request);
      setAnswer(null);
      void ask(channel, request).then((given) => {
        isAsking.current = false;
        setAsking(null);
        setAnswer(given);
      });
    },
    [ask, channel],
  );
  const forget = useCallback(() => setAnswer(null), []);
  return { asking, answer, start, forget };
}
