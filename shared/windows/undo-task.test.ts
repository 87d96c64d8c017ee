import { describe, expect, it } from 'vitest';
import { undoTaskXml, type UndoTask } from './undo-task.ts';

const TASK: UndoTask = {
  at: new Date('2026-11-28T20:30:15.123Z'),
  program: 'C:\\Program Files\\TLS Remedy\\TLS Remedy.exe',
  args: ['undo', '--scheduled', 'C:\\Program Files\\TLS Remedy\\app.asar'],
  folder: 'C:\\Program Files\\TLS Remedy',
};

const xmlOf = (change: Partial<UndoTask> = {}): string => undoTaskXml({ ...TASK, ...change });
/** Returns the text of each element of this name; character references stay as they are. */
const textOf = (element: string, xml: string): readonly (string | undefined)[] =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text]) => text);

describe('undoTaskXml', () => {
  it('runs at its time and catches up for thirty days, in UTC to the second', () => {
    expect(textOf('StartBoundary', xmlOf())).toEqual(['2026-11-28T20:30:15Z']);
    expect(textOf('EndBoundary', xmlOf())).toEqual(['2026-12-28T20:30:15Z']);
  });

  it('runs the program in its folder as the system account', () => {
    expect(textOf('UserId', xmlOf())).toEqual(['S-1-5-18']);
    expect(textOf('Command', xmlOf())).toEqual([TASK.program]);
    expect(textOf('WorkingDirectory', xmlOf())).toEqual([TASK.folder]);
  });

  it.each([
    [['undo', 'C:\\a.b\\c-d', 'C:/a_b'], 'undo C:\\a.b\\c-d C:/a_b'],
    [['a b', 'c'], '&#34;a b&#34; c'],
    [['é', '=a', 'b='], '&#34;é&#34; &#34;=a&#34; &#34;b=&#34;'],
    [[''], '&#34;&#34;'],
  ])('quotes those of the arguments %j that are more than a plain path', (args, expected) => {
    expect(textOf('Arguments', xmlOf({ args }))).toEqual([expected]);
  });

  it('keeps every character of a path inside its element', () => {
    const xml = xmlOf({ folder: `C:\\a&b'c"d<e>f`, program: 'C:\\\u0000x\u0001\ud800\uffff\té\u{e000}\ud7ff.exe' });
    expect(textOf('WorkingDirectory', xml)).toEqual(['C:\\a&#38;b&#39;c&#34;d&#60;e&#62;f']);
    expect(textOf('Command', xml)).toEqual(['C:\\x\té\u{e000}\ud7ff.exe']);
  });
});
