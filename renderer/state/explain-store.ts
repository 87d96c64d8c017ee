import type { ExplainedError } from '../../shared/errors/answer.ts';
import type { Explained } from '../../shared/explain/document.ts';
import { fail, type Failure } from '../../shared/failures.ts';
import type { Request } from '../../shared/ipc/contract.ts';
import { MAX_EXPLAINED_BYTES } from '../../shared/ipc/names.ts';
import type { Language } from '../../shared/text/languages.ts';
import { RELEASE_IDS } from '../../shared/windows/releases.ts';
import { createRecord } from './store.ts';
import type { WindowState } from './window-state.ts';
import type { WindowStore } from './window-store.ts';

export type ExplainResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  /** `checked` is the check of this PC that there was then: its keys may be others after a newer one. */
  | { readonly kind: 'explained'; readonly explained: Explained; readonly checked: WindowState['checked'] }
  | { readonly kind: 'error'; readonly answer: ExplainedError; readonly language: Language }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What is shown on Explain. It is kept while other places are shown. */
interface ExplainState {
  readonly text: string;
  /** The name of the file that is explained; null for a text. */
  readonly file: string | null;
  readonly result: ExplainResult;
}

type Source = Request<'explain'>['source'];

/** How long after the last key press a text is explained, in milliseconds. */
const PAUSE = 250;

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(''));
}

/** Keeps what is to be explained, and asks the program for it. An answer that was overtaken is dropped. */
export function createExplainStore(store: Pick<WindowStore, 'get' | 'actions'>) {
  const own = createRecord<ExplainState>({ text: '', file: null, result: { kind: 'none' } });
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: Source | null = null;

  const show = (result: ExplainResult): void => own.dispatch({ result });
  const begin = (text: string, file: string | null): number => {
    clearTimeout(timer);
    own.dispatch({ text, file, result: { kind: 'reading' } });
    return ++newest;
  };
  const send = async (turn: number, source: Source): Promise<void> => {
    asked = source;
    const { checked, texts } = store.get();
    const { language } = texts;
    const release = RELEASE_IDS.find((id) => id === checked?.report.machine.release) ?? null;
    const answer = await store.actions.ask('explain', { source, release });
    if (turn !== newest) return;
    if (!answer.ok) show({ kind: 'failed', failure: answer });
    else if (answer.value.kind === 'error') show({ kind: 'error', answer: answer.value, language });
    else show({ kind: 'explained', explained: answer.value, checked });
  };

  return {
    get: own.get,
    subscribe: own.subscribe,
    type: (text: string): void => {
      const turn = begin(text, null);
      if (text.trim() === '') show({ kind: 'none' });
      else if (text.length > MAX_EXPLAINED_BYTES) show({ kind: 'failed', failure: fail('text-too-large') });
      else timer = setTimeout(() => void send(turn, { kind: 'text', text }), PAUSE);
    },
    /** Asks the same again, as when the language or the PC has changed. */
    again: (): void => {
      if (asked !== null) void send(++newest, asked);
    },
    read: (file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): void => {
      const turn = begin('', file.name);
      if (file.size > MAX_EXPLAINED_BYTES) {
        show({ kind: 'failed', failure: fail('text-too-large') });
        return;
      }
      file.arrayBuffer().then(
        (bytes) => send(turn, { kind: 'bytes', base64: base64Of(new Uint8Array(bytes)) }),
        () => {
          if (turn === newest)
            show({ kind: 'failed', failure: fail('text-unreadable', { path: file.name, detail: '' }) });
        },
      );
    },
  };
}
