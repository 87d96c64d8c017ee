import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { succeed } from '../../shared/result.ts';
import { createHandlers } from './handlers.ts';
import { createDrops } from '../drops.ts';
import { createPractice, type Practice } from './practice.ts';
import { openWindowPc, type WindowPc } from './pc/window-pc.ts';

const SAMPLES = join(import.meta.dirname, '../samples');
const STALE = 'windows-8.1-stale-value';

describe('practice', () => {
  let folder = '';
  let practice: Practice;
  let closed: string[] = [];

  /** The PC that the window starts on represents the real one here: it only has no sample of its own in its context. */
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'practice-test-'));
    await cp(join(SAMPLES, 'windows-7-updated'), join(folder, 'pc'), { recursive: true });
    const opened = await openWindowPc({ registry: join(folder, 'pc') }, null);
    if (!opened.ok) throw new Error(opened.code);
    closed = [];
    const start: WindowPc = { ...opened.value, context: { ...opened.value.context, sample: null, pcName: 'HOME' } };
    practice = createPractice({
      start,
      samples: SAMPLES,
      handlersFor: ({ pc, context }) => {
        const close = pc.driver.close.bind(pc.driver);
        Object.assign(pc.driver, {
          close: async () => {
            closed.push(context.sample?.id ?? 'start');
            await close();
          },
        });
        const language = { get: () => 'en' as const, set: () => Promise.resolve() };
        return createHandlers({
          pc,
          context: { ...context, shell: 'chromium' },
          language,
          folders: { choose: () => Promise.resolve(null) },
          logs: { choose: () => Promise.resolve([]) },
          drops: createDrops(),
          notify: () => undefined,
          reportSaver: {
            save: () => Promise.resolve(succeed(null)),
            print: () => Promise.resolve(succeed(false)),
          },
          doors: { open: () => Promise.resolve(succeed(null)), show: () => succeed(null) },
          links: { open: () => Promise.resolve(succeed(null)) },
        });
      },
    });
  });

  afterEach(async () => {
    await practice.close();
    await rm(folder, { recursive: true, force: true });
  });

  const fix = async (): Promise<void> => {
    const checked = await practice.handlers.check({});
    if (!checked.ok) throw new Error(checked.code);
    const applied = await practice.handlers.apply({ expected: checked.value.report.plan, selection: RECOMMENDED });
    expect(applied.ok).toBe(true);
  };

  it('closes a sample only after what was asked of it is answered', async () => {
    await practice.handlers.practise({ id: STALE, fresh: false });
    const order: string[] = [];
    const checking = practice.handlers.check({}).then((answer) => {
      order.push(answer.ok ? 'checked' : answer.code);
    });
    await practice.handlers.practise({ id: null, fresh: false });
    order.push(...closed);
    await checking;
    expect(order).toEqual(['checked', STALE]);
  });

  it('reports changes of the PC that is shown, whichever it is', async () => {
    let notify: () => void = () => undefined;
    const change = (): Promise<void> => new Promise((resolve) => (notify = resolve));
    const stop = await practice.watch(() => notify());
    await practice.handlers.practise({ id: STALE, fresh: false });
    const changed = change();
    await fix();
    await changed;
    stop();
  });
});
