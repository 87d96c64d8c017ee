// Bundle entry: measures the group that its argument names, and passes its rows to the process that started it.
import { argv } from 'node:process';
import { rowOf } from '../../shared/row-of.ts';
import { decide } from './decide.ts';
import { fleet } from './fleet.ts';
import { rest } from './rest.ts';
import { median, medianRatio, type Measured, type Rows } from './stats.ts';
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

const summed = ({ figures, than }: Measured) => ({
  value: median(figures),
  ratio: than === undefined ? null : medianRatio(figures, than),
});

rowOf(GROUPS, argv[2] ?? '')?.().then(
  (rows) => {
    const sums = Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, summed(row)]));
    process.send?.(sums, undefined, undefined, () => process.exit(0));
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
