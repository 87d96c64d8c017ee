import type { Label } from '../found.ts';

const MAX_LABEL = 300;

/** Words above or next to writes; a block of comments applies to every write until the next comment. */
export interface LabelTrack {
  readonly comment: (line: number, text: string) => void;
  readonly current: () => readonly Label[];
}

/** Creates a track. Until the first comment, its labels are those that are given. */
export function createLabelTrack(labels: readonly Label[] = []): LabelTrack {
  let lastLine = -2;
  return {
    comment(line, text) {
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
