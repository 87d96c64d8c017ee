import type { Request } from '../../shared/ipc/contract.ts';
import { failureView, type FailureView } from '../../shared/present/failure.ts';
import { useTexts } from '../state/texts.ts';
import { useAsk } from '../state/use-ask.ts';

interface Opening<C extends 'open-door' | 'open-link'> {
  readonly isOpening: boolean;
  readonly open: (request: Request<C>) => void;
  /** Why it didn't open; null if it did, or wasn't asked to. */
  readonly failed: FailureView | null;
}

/** Opens something outside the window, and says so if that didn't work. */
export function useOpen<C extends 'open-door' | 'open-link'>(channel: C): Opening<C> {
  const texts = useTexts();
  const { answer, asking, start } = useAsk(channel);
  return { isOpening: asking !== null, open: start, failed: answer?.ok === false ? failureView(answer, texts) : null };
}
