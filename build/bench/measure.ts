// Bundle entry: measures the group that its argument names, and passes its rows to the process that started it.
import { argv, version } from 'node:process';
import { apply, notice, proof, registry, start } from './wine-groups.ts';
import { decide } from './decide.ts';
import { dev } from './dev.ts';
import { fleet } from './fleet.ts';
import type { GroupName } from './groups.mjs';
import { rest } from './rest.ts';
import type { Row, ShellName } from './rows.mjs';
import { text } from './text.ts';
import { usage } from './usage.ts';
import { chromiumVersion, windowGroup } from './window.ts';
import { wineVersion } from './wine-shell.ts';

const GROUPS: Readonly<Record<GroupName, () => Promise<readonly Row[]>>> = {
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

const SHELLS: Readonly<Record<ShellName, () => string>> = {
  node: () => `Node ${version}`,
  wine: wineVersion,
  chromium: () => `${chromiumVersion()}, headless, over the bridge that imitates Electron`,
};

async function measure(name: string): Promise<void> {
  const rows = await GROUPS[name as GroupName]();
  const used = new Set(rows.map(({ shell }) => shell));
  const shells = Object.fromEntries([...used].map((shell) => [shell, SHELLS[shell]()]));
  process.send?.({ rows, shells }, undefined, undefined, () => process.exit(0));
}

void measure(argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
