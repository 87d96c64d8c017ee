import { commentLabel, createLabelTrack } from '../command/labels.ts';
import type { Label } from '../found.ts';
import type { Part } from '../script.ts';
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
  const track = createLabelTrack(part.labels);
  const above: (readonly Label[])[] = [];
  for (const { row, text } of comments) {
    while (above.length <= row) above.push(track.current());
    track.comment(row, text);
  }
  const beside = new Map(comments.map(({ row, text }) => [row, commentLabel(text)]));
  return (row) => beside.get(row) ?? above[row] ?? track.current();
}
