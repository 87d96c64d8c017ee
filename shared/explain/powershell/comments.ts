import { createLabelTrack } from '../command/labels.ts';
import type { Label } from '../found.ts';
import type { Part } from '../reading.ts';
import type { SyntaxNode } from './syntax.ts';

/** Returns a function that returns the comments of a row. The script is searched only once. */
export function labelsOf(root: SyntaxNode, part: Part): (row: number) => readonly Label[] {
  const comments: { row: number; text: string }[] = [];
  const walk = (node: SyntaxNode): void => {
    if (node.type === 'comment') comments.push({ row: node.row, text: node.text.replace(/^<?#|#>$/g, '') });
    else if (node.type === 'command' && /^(?:write-host|write-output|echo)\s/i.test(node.text))
      comments.push({ row: node.row, text: node.text.replace(/^\S+\s*/, '') });
    else for (const one of node.children) walk(one);
  };
  walk(root);
  comments.sort((a, b) => a.row - b.row);
  const track = createLabelTrack();
  let next = 0;
  let last = -1;
  const beside = new Map<number, string>(comments.map(({ row, text }) => [row, text]));
  return (row) => {
    if (row < last) {
      next = 0;
      track.forget();
    }
    last = row;
    for (let one = comments[next]; one !== undefined && one.row < row; one = comments[++next])
      track.comment(one.row, one.text);
    const own = beside.get(row);
    if (own !== undefined) return [{ kind: 'comment', text: own.trim().slice(0, 300) }];
    const current = track.current();
    return current.length > 0 ? current : part.labels;
  };
}
