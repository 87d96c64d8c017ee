import { describe, expect, it } from 'vitest';
import { undoTaskXml, type UndoTask } from './undo-task.ts';

const TASK: UndoTask = {
  at: new Date('2026-11-28T20:30:15.123Z'),
  program: 'C:\\Program Files\\TLS Remedy\\TLS Remedy.exe',
  args: ['undo', '--scheduled', 'C:\\Program Files\\TLS Remedy\\app.asar'],
  folder: 'C:\\Program Files\\TLS Remedy',
};

const xmlOf = (change: Partial<UndoTask> = {}): string => undoTaskXml({ ...TASK, ...change });
/** The text of the one element of this name; what stands for a sign is left as it is. */
const textOf = (element: string, xml: string): readonly (string | undefined)[] =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text]) => text);

describe('the task that takes a change back', () => {
  it('runs at its moment and catches up for thirty days, in UTC to the second', () => {
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
  ])('quotes those of the arguments %j that have more in them than a plain path', (args, expected) => {
    expect(textOf('Arguments', xmlOf({ args }))).toEqual([expected]);
  });

  it('lets no sign of a path out of its element', () => {
    const xml = xmlOf({ folder: `C:\\a&b'c"d<e>f`, program: 'C:\\\u0000x\u0001\ud800\uffff\té\u{e000}\ud7ff.exe' });
    expect(textOf('WorkingDirectory', xml)).toEqual(['C:\\a&#38;b&#39;c&#34;d&#60;e&#62;f']);
    expect(textOf('Command', xml)).toEqual(['C:\\x\té\u{e000}\ud7ff.exe']);
  });
});
