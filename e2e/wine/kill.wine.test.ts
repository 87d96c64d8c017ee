import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runKillTest } from './kill-test.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const KILLS = 10;

it('leaves a consistent state after recovery, wherever apply, undo and recovery were killed', async () => {
  const { kills, wrong } = await runKillTest(ROOT, KILLS, 2024);
  expect(wrong).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(KILLS);
}, 150_000);
