import { rowOf } from '../../row-of.ts';

/** The effect of a command on the registry, and the roles of its parameters. */
export interface Cmdlet {
  readonly does: 'write' | 'delete' | 'create-key' | 'delete-key' | 'name-key' | 'go';
  /** Parameters by their role. */
  readonly path: readonly string[];
  readonly name?: readonly string[];
  readonly value?: readonly string[];
  readonly type?: readonly string[];
  /** In the order in which words without a parameter are assigned. */
  readonly positions: readonly ('path' | 'name' | 'value')[];
  /** True if it accepts `HKLM\\...` without a colon as a key. Such a command doesn't derive its type from the data. */
  readonly takesBareKeys?: boolean;
}

const PATH = ['path', 'literalpath', 'pspath', 'lp'];
const NAME = ['name', 'psproperty'];
const VALUE = ['value'];
const KEY: Pick<Cmdlet, 'path' | 'positions'> = { path: PATH, positions: ['path'] };
/** Commands of Group Policy, and of the deployment toolkits that people paste from. */
const POLICY: Cmdlet = {
  does: 'write',
  path: ['key'],
  name: ['valuename'],
  value: VALUE,
  type: ['type'],
  positions: [],
  takesBareKeys: true,
};
const TOOLKIT: Cmdlet = { ...POLICY, path: ['key', ...PATH], name: ['name'], positions: ['path', 'name', 'value'] };

/** Every command that is followed. Names in lower case. A new command adds a row. */
const CMDLETS: Readonly<Record<string, Cmdlet>> = {
  'new-itemproperty': {
    does: 'write',
    path: PATH,
    name: NAME,
    value: VALUE,
    type: ['propertytype', 'type'],
    positions: ['path', 'name'],
  },
  'set-itemproperty': {
    does: 'write',
    path: PATH,
    name: NAME,
    value: VALUE,
    type: ['type'],
    positions: ['path', 'name', 'value'],
  },
  'remove-itemproperty': { does: 'delete', path: PATH, name: NAME, positions: ['path', 'name'] },
  'new-item': {
    does: 'create-key',
    path: ['path'],
    name: ['name'],
    value: VALUE,
    type: ['itemtype', 'type'],
    positions: ['path'],
  },
  'remove-item': { does: 'delete-key', ...KEY },
  'get-item': { does: 'name-key', ...KEY },
  'get-itemproperty': { does: 'name-key', ...KEY },
  'set-location': { does: 'go', ...KEY },
  'push-location': { does: 'go', ...KEY },
  'pop-location': { does: 'go', path: [], positions: [] },
  'set-gpregistryvalue': POLICY,
  'set-gpprefregistryvalue': POLICY,
  'set-registrykey': TOOLKIT,
  'set-adtregistrykey': TOOLKIT,
};

const ALIASES: Readonly<Record<string, string>> = {
  sp: 'set-itemproperty',
  rp: 'remove-itemproperty',
  ni: 'new-item',
  md: 'new-item',
  mkdir: 'new-item',
  ri: 'remove-item',
  rm: 'remove-item',
  del: 'remove-item',
  erase: 'remove-item',
  rd: 'remove-item',
  rmdir: 'remove-item',
  gi: 'get-item',
  gp: 'get-itemproperty',
  cd: 'set-location',
  sl: 'set-location',
  chdir: 'set-location',
  pushd: 'push-location',
  set: 'set-variable',
  sv: 'set-variable',
  nv: 'new-variable',
  rv: 'remove-variable',
  clv: 'clear-variable',
  gci: 'get-childitem',
  ls: 'get-childitem',
  dir: 'get-childitem',
  gpv: 'get-itempropertyvalue',
  gwmi: 'get-wmiobject',
  gcim: 'get-ciminstance',
  echo: 'write-output',
  write: 'write-output',
  cls: 'clear-host',
  clear: 'clear-host',
  sleep: 'start-sleep',
  popd: 'pop-location',
  ft: 'format-table',
  fl: 'format-list',
  select: 'select-object',
  where: 'where-object',
  '?': 'where-object',
  '%': 'foreach-object',
  foreach: 'foreach-object',
  cat: 'get-content',
  gc: 'get-content',
  gcm: 'get-command',
  sort: 'sort-object',
  iex: 'invoke-expression',
  icm: 'invoke-command',
  saps: 'start-process',
  start: 'start-process',
};

export const findCmdlet = (name: string): Cmdlet | undefined => rowOf(CMDLETS, fullName(name));

/** Returns the name of the command that an alias refers to, in lower case. */
export function fullName(name: string): string {
  const lower = name.toLowerCase().replace(/^microsoft\.powershell\.(?:management|utility|core)\\/, '');
  return rowOf(ALIASES, lower) ?? lower;
}

/** Commands that change no value with any parameters. Reviewed one by one. Script blocks in them still run. */
export const HARMLESS = new Set([
  'write-host',
  'write-output',
  'write-verbose',
  'write-warning',
  'write-error',
  'write-debug',
  'write-information',
  'write-progress',
  'test-path',
  'get-childitem',
  'get-itempropertyvalue',
  'get-ciminstance',
  'get-wmiobject',
  'get-command',
  'get-date',
  'get-process',
  'get-location',
  'get-host',
  'get-hotfix',
  'get-content',
  'join-path',
  'split-path',
  'resolve-path',
  'out-null',
  'out-string',
  'out-host',
  'select-object',
  'where-object',
  'sort-object',
  'measure-object',
  'format-table',
  'format-list',
  'start-sleep',
  'pause',
  'read-host',
  'clear-host',
  'set-strictmode',
  'new-object',
  'get-member',
  'test-connection',
  'get-computerinfo',
  'import-dscresource',
]);
