// Bundle entry: measures the group that its argument names, and passes its rows to the process that started it.
import { argv } from 'node:process';
import { rowOf } from '../../shared/row-of.ts';
import { decide } from './decide.ts';
import { fleet } from './fleet.ts';
import { rest } from './rest.ts';
import { coreSpeed, median, medianRatio, type Measured, type Rows } from './stats.ts';
import { text } from './text.ts';
import { usage } from './usage.ts';
import { windowGroup } from './window.ts';
import { measuredInWine, start } from './wine.ts';

const GROUPS: Readonly<Record<string, () => Promise<Rows>>> = {
  ...Object.fromEntries(
    (['registry', 'apply', 'proof', 'notice'] as const).map((name) => [name, () => measuredInWine(name)]),
  ),
  ...{ start, decide, text, fleet, usage, window: windowGroup, rest },
};

const summed = ({ figures, than }: Measured, speed: number) => ({
  value: median(figures),
  ratio: than === undefined ? null : medianRatio(figures, than),
  speed,
});

async function measure(group: () => Promise<Rows>): Promise<Readonly<Record<string, ReturnType<typeof summed>>>> {
  const before = await coreSpeed();
  const rows = await group();
  const speed = (before + (await coreSpeed())) / 2;
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, summed(row, speed)]));
}

const group = rowOf(GROUPS, argv[2] ?? '');
if (group === undefined) throw new Error(`There is no group ${argv[2]}`);
measure(group).then(
  (sums) => process.send?.(sums, undefined, undefined, () => process.exit(0)),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
