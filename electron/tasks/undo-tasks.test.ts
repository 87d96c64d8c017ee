import { describe, expect, it } from 'vitest';
import { succeed } from '../../shared/result.ts';
import { undoTaskXml } from '../../shared/windows/undo-task.ts';
import type { Writers } from '../../shared/windows/who-writes.ts';
import type { ProgramRun, ProgramToRun } from '../proof/run-program.ts';
import { createUndoTasks, type TaskSystem } from './undo-tasks.ts';

const FILE = 'C:\\Program Files\\TLS Remedy\\TLS Remedy.exe';
const AT = new Date('2026-11-27T23:30:00.500Z');
const DIGEST = 'd'.repeat(64);

/** A test double of Windows, from the page of schtasks: accepts `/create /tn /xml /f` and `/delete /tn /f`. */
class WindowsDouble {
  readonly tasks = new Map<string, string>();
  readonly files = new Map<string, Buffer>();
  readonly runs: ProgramToRun[] = [];
  writers: Writers = { who: 'administrators', path: FILE };
  refuses = false;
  fails: NodeJS.ErrnoException | null = null;

  readonly system: TaskSystem = {
    folder: () => Promise.resolve(succeed('C:\\Windows')),
    writers: () => Promise.resolve(this.writers),
    run: (program) => Promise.resolve(this.#run(program)),
    write: (path, bytes) => {
      if (this.fails !== null) return Promise.reject(this.fails);
      this.files.set(path, bytes);
      return Promise.resolve();
    },
    remove: (path) => Promise.resolve(void this.files.delete(path)),
  };

  #run(program: ProgramToRun): ProgramRun {
    this.runs.push(program);
    const [verb, , name = '', ...rest] = program.args;
    const ended = (exit: number): ProgramRun => ({ kind: 'ended', exit, out: '' });
    if (this.refuses) return ended(1);
    if (verb === '/delete') return ended(this.tasks.delete(name) ? 0 : 1);
    const xml = this.files.get(rest[1] ?? '');
    if (xml?.readUInt16LE(0) !== 0xfeff) return ended(1);
    this.tasks.set(name, xml.toString('utf16le', 2));
    return ended(0);
  }
}

describe('a task that undoes a change', () => {
  // guards: task-file
  it('is created from a file of its own, by the full path of schtasks, and leaves no file', async () => {
    const windows = new WindowsDouble();
    const tasks = createUndoTasks({ file: FILE, leading: [] }, windows.system);
    expect(await tasks.make(12, AT, DIGEST)).toEqual(succeed(null));
    const [run] = windows.runs;
    expect(run?.file).toBe('C:\\Windows\\System32\\schtasks.exe');
    expect(run?.args).toEqual([
      '/create',
      '/tn',
      'TLS Remedy undo 12',
      '/xml',
      expect.stringMatching(/^C:\\Windows\\Temp\\tls-remedy-[0-9a-f-]{36}\.xml$/),
      '/f',
    ]);
    expect(run?.folder).toBe('C:\\Windows');
    expect(Object.keys(run?.env ?? {})).not.toContain('PATH');
    expect(windows.files.size).toBe(0);
    const xml = windows.tasks.get('TLS Remedy undo 12') ?? '';
    expect(xml).toContain(`<Command>${FILE}</Command>`);
    expect(xml).toContain(`<Arguments>undo --scheduled 12 --digest ${DIGEST}</Arguments>`);
    expect(xml).toContain('<StartBoundary>2026-11-27T23:30:00Z</StartBoundary>');
    expect(xml).toContain('<EndBoundary>2026-12-27T23:30:00Z</EndBoundary>');
    expect(xml).toContain('<UserId>S-1-5-18</UserId>');
    expect(xml).toContain('<StartWhenAvailable>true</StartWhenAvailable>');
  });

  it('runs the script of a checkout too', async () => {
    const windows = new WindowsDouble();
    const leading = ['C:\\my code\\cli.cjs'];
    await createUndoTasks({ file: 'C:\\node.exe', leading }, windows.system).make(3, AT, DIGEST);
    expect(windows.tasks.get('TLS Remedy undo 3')).toContain(
      `<Arguments>&#34;C:\\my code\\cli.cjs&#34; undo --scheduled 3 --digest ${DIGEST}</Arguments>`,
    );
  });

  // guards: task-program
  it.each<[Writers]>([[{ who: 'others', path: 'C:\\Users\\a' }], [{ who: 'unknown', path: 'C:\\Users\\a' }]])(
    'isn’t created if %j could replace the program',
    async (writers) => {
      const windows = new WindowsDouble();
      windows.writers = writers;
      const made = await createUndoTasks({ file: 'C:\\Users\\a\\x.exe', leading: [] }, windows.system).make(
        1,
        AT,
        DIGEST,
      );
      expect(made).toEqual({ ok: false, code: 'writable', path: 'C:\\Users\\a' });
      expect([windows.runs, windows.files.size]).toEqual([[], 0]);
    },
  );

  it('is reported if Windows refuses it, and leaves no file', async () => {
    const windows = new WindowsDouble();
    windows.refuses = true;
    const made = await createUndoTasks({ file: FILE, leading: [] }, windows.system).make(1, AT, DIGEST);
    expect(made).toEqual({ ok: false, code: 'failed', detail: 'schtasks ended with 1' });
    expect(windows.files.size).toBe(0);
  });

  it('is reported if its file can’t be written', async () => {
    const windows = new WindowsDouble();
    windows.fails = Object.assign(new Error('full'), { code: 'ENOSPC', errno: -28, syscall: 'open' });
    const made = await createUndoTasks({ file: FILE, leading: [] }, windows.system).make(1, AT, DIGEST);
    expect(made).toMatchObject({ ok: false, code: 'failed' });
    expect(windows.runs).toEqual([]);
  });

  it('is removed, even if it doesn’t exist', async () => {
    const windows = new WindowsDouble();
    const tasks = createUndoTasks({ file: FILE, leading: [] }, windows.system);
    await tasks.make(12, AT, DIGEST);
    await tasks.remove(7);
    expect([...windows.tasks.keys()]).toEqual(['TLS Remedy undo 12']);
    await tasks.remove(12);
    expect(windows.tasks.size).toBe(0);
  });

  it('repeats every five minutes until it is removed, each run limited to its wait for the lock and five minutes more', () => {
    const xml = undoTaskXml({ at: AT, program: FILE, args: [], folder: 'C:\\' });
    const trigger = /<TimeTrigger>(.*)<\/TimeTrigger>/s.exec(xml)?.[1] ?? '';
    // the order of the schema
    expect([...trigger.matchAll(/<(\w+)>/g)].map(([, name]) => name)).toEqual([
      'Enabled',
      'StartBoundary',
      'EndBoundary',
      'Repetition',
      'Interval',
    ]);
    expect(xml).toContain('<Interval>PT5M</Interval>');
    expect(xml).toContain('<ExecutionTimeLimit>PT15M</ExecutionTimeLimit>');
    expect(xml).toContain('<MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>');
  });
});
