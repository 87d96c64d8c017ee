// Bundle entry: measures the group that its argument names, and passes its rows to the process that started it.
import { argv } from 'node:process';
import { rowOf } from '../../shared/row-of.ts';
import { decide } from './decide.ts';
import { dev } from './dev.ts';
import { fleet } from './fleet.ts';
import { rest } from './rest.ts';
import type { Measured } from './stats.mjs';
import { text } from './text.ts';
import { usage } from './usage.ts';
import { windowGroup } from './window.ts';
import { apply, notice, proof, registry, start } from './wine.ts';

type Group = () => Promise<Readonly<Record<string, Measured>>>;

const GROUPS: Readonly<Record<string, Group>> = {
  registry,
  start,
  decide,
  apply,
  proof,
  notice,
  text,
  fleet,
  usage,
  window: windowGroup,
  dev,
  rest,
};

rowOf(GROUPS, argv[2] ?? '')?.().then(
  (rows) => process.send?.(rows, undefined, undefined, () => process.exit(0)),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
