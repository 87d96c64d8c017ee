import { useCallback, useEffect, useRef, useState } from 'react';
import type { Explained } from '../../../shared/explain/document.ts';
import type { Bridge, Checked, Request } from '../../../shared/ipc/contract.ts';
import { MAX_EXPLAINED_BYTES } from '../../../shared/ipc/names.ts';
import { fail, type Failure } from '../../../shared/failures.ts';
import { RELEASE_IDS } from '../../../shared/windows/releases.ts';
import { ask } from '../../state/bridge.ts';

export type ExplainResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'explained'; readonly explained: Explained }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What stands on the screen Explain. It outlives a look at another screen. */
export interface Explaining {
  readonly text: string;
  /** The name of the file that is explained; null for a text. */
  readonly file: string | null;
  readonly result: ExplainResult;
  readonly type: (text: string) => void;
  readonly read: (file: File) => void;
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
export function useExplaining(bridge: Bridge, checked: Checked | null): Explaining {
  const [text, setText] = useState('');
  const [file, setFile] = useState<string | null>(null);
  const [result, setResult] = useState<ExplainResult>({ kind: 'none' });
  const newest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const found = checked?.report.machine.release;
  const release = RELEASE_IDS.find((id) => id === found) ?? null;

  const begin = useCallback((): number => {
    clearTimeout(timer.current);
    setResult({ kind: 'reading' });
    return ++newest.current;
  }, []);
  const send = useCallback(
    async (turn: number, source: Source): Promise<void> => {
      const answer = await ask(bridge, 'explain', { source, release });
      if (turn !== newest.current) return;
      setResult(answer.ok ? { kind: 'explained', explained: answer.value } : { kind: 'failed', failure: answer });
    },
    [bridge, release],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = useCallback(
    (typed: string) => {
      const turn = begin();
      setText(typed);
      setFile(null);
      if (typed.trim() === '') setResult({ kind: 'none' });
      else if (typed.length > MAX_EXPLAINED_BYTES) setResult({ kind: 'failed', failure: fail('text-too-large') });
      else timer.current = setTimeout(() => void send(turn, { kind: 'text', text: typed }), PAUSE);
    },
    [begin, send],
  );
  const read = useCallback(
    (given: File) => {
      const turn = begin();
      setText('');
      setFile(given.name);
      if (given.size > MAX_EXPLAINED_BYTES) {
        setResult({ kind: 'failed', failure: fail('text-too-large') });
        return;
      }
      given.arrayBuffer().then(
        (bytes) => send(turn, { kind: 'bytes', base64: base64Of(new Uint8Array(bytes)) }),
        () => {
          if (turn === newest.current)
            setResult({ kind: 'failed', failure: fail('text-unreadable', { path: given.name, detail: '' }) });
        },
      );
    },
    [begin, send],
  );
  return { text, file, result, type, read };
}
