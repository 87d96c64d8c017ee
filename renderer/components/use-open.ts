import { failureView } from '../../shared/present/failure.ts';
import { useTexts } from '../state/use-store.ts';
import { useAsk } from '../state/use-ask.ts';

/** Opens something outside the window. `failed` is why it didn't open; null if it did, or wasn't asked to. */
export function useOpen<C extends 'open-door' | 'open-link'>(channel: C) {
  const texts = useTexts();
  const { answer, asking, start } = useAsk(channel);
  return { isOpening: asking !== null, open: start, failed: answer?.ok === false ? failureView(answer, texts) : null };
}
