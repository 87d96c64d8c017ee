import type { Label } from '../found.ts';

const MAX_LABEL = 300;

export type LabelTrack = Readonly<ReturnType<typeof createLabelTrack>>;

/** Tracks the words above or next to writes: a block of comments applies to every write until the next comment. */
export function createLabelTrack(labels: readonly Label[] = []) {
  let lastLine = -2;
  return {
    comment(line: number, text: string): void {
      const [label] = commentLabel(text);
      if (label === undefined) return;
      // Only the newest few can be about a write; a licence of a thousand lines isn't.
      labels = line - lastLine <= 1 ? [...labels.slice(-3), label] : [label];
      lastLine = line;
    },
    current: () => labels,
  };
}

const label = (kind: Label['kind'], text: string): readonly Label[] => {
  const bare = text.trim().slice(0, MAX_LABEL);
  return bare === '' ? [] : [{ kind, text: bare }];
};

export const commentLabel = (text = ''): readonly Label[] => label('comment', text);
export const nameLabel = (text = ''): readonly Label[] => label('name', text);
