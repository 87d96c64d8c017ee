import { namesIn } from '../command/words.ts';
import type { Need } from '../found.ts';

export interface Cmdlet {
  readonly does: 'write' | 'delete' | 'create-key' | 'delete-key';
  readonly needs: readonly Need[];
  readonly path: readonly string[];
  readonly name?: readonly string[];
  readonly value?: readonly string[];
  readonly type?: readonly string[];
  /** A switch that only this command has. */
  readonly own?: string;
  /** In the order in which words without a parameter are assigned. */
  readonly positions: readonly ('path' | 'name' | 'value')[];
}

const PATH = ['path', 'literalpath', 'pspath', 'lp'];
const [NAME, VALUE, TYPE] = [['name'], ['value'], ['type']];
/** What a command needs with `-Force`, and some without it. */
export const IN_KEY: readonly Need[] = ['key-present'];
const PROPERTY = { path: PATH, name: [...NAME, 'psproperty'], positions: ['path', 'name'] } as const;
const WRITE = { ...PROPERTY, does: 'write', value: VALUE } as const;
/** Every command that is followed. Names in lower case. A new command adds a row. */
export const CMDLETS: Readonly<Record<string, Cmdlet>> = {
  'new-itemproperty': { ...WRITE, type: ['propertytype', ...TYPE], needs: [...IN_KEY, 'value-absent'] },
  'set-itemproperty': { ...WRITE, type: TYPE, own: 'passthru', needs: IN_KEY, positions: ['path', 'name', 'value'] },
  'remove-itemproperty': { ...PROPERTY, does: 'delete', needs: ['value-present'] },
  'new-item': {
    ...{ does: 'create-key', path: ['path'], name: NAME, value: VALUE, type: ['itemtype', ...TYPE] },
    ...{ needs: ['key-absent', 'parent-present'], positions: ['path'] },
  },
  'remove-item': { does: 'delete-key', path: PATH, positions: ['path'], own: 'recurse', needs: IN_KEY },
};

const ALIASES: Readonly<Record<string, string>> = {
  'set-itemproperty': 'sp',
  'remove-itemproperty': 'rp',
  'new-item': 'ni md mkdir',
  'remove-item': 'ri rm del erase rd rmdir',
  'get-item': 'gi',
  'get-itemproperty': 'gp',
  'set-location': 'cd sl chdir',
  'push-location': 'pushd',
  'set-variable': 'set sv',
  'new-variable': 'nv',
  'remove-variable': 'rv',
  'clear-variable': 'clv',
  'get-childitem': 'gci ls dir',
  'get-itempropertyvalue': 'gpv',
  'get-wmiobject': 'gwmi',
  'get-ciminstance': 'gcim',
  'write-output': 'echo write',
  'clear-host': 'cls clear',
  'start-sleep': 'sleep',
  'pop-location': 'popd',
  'format-table': 'ft',
  'format-list': 'fl',
  'select-object': 'select',
  'where-object': 'where ?',
  'foreach-object': '% foreach',
  'get-content': 'cat gc',
  'get-command': 'gcm',
  'sort-object': 'sort',
  'invoke-expression': 'iex',
  'invoke-command': 'icm',
  'invoke-webrequest': 'iwr irm invoke-restmethod',
};

const COMMAND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIASES).flatMap(([command, aliases]) => aliases.split(' ').map((alias) => [alias, command] as const)),
);

export function fullName(name: string): string {
  const lower = name.toLowerCase().replace(/^microsoft\.powershell\.(?:management|utility|core)\\/, '');
  return COMMAND_OF.get(lower) ?? lower;
}

/** Commands that change no value with any parameters, reviewed one by one; script blocks in them still run. */
export const HARMLESS = namesIn({
  'show a text, or ask':
    'write-host write-output write-verbose write-warning write-error write-debug write-information write-progress read-host pause clear-host out-host out-string out-null',
  'read the registry, files and the PC':
    'test-path get-item get-itemproperty get-childitem get-itempropertyvalue get-ciminstance get-wmiobject get-content get-computerinfo get-hotfix get-process get-host get-tlsciphersuite test-connection',
  'read the session': 'get-command get-date get-location get-member set-strictmode import-dscresource new-object',
  'work out paths': 'join-path split-path resolve-path',
  'change the location, or what is shown': 'set-location push-location pop-location',
  'choose and order': 'select-object where-object sort-object measure-object format-table format-list',
  'wait, fetch a page, or let scripts run': 'start-sleep invoke-webrequest set-executionpolicy',
});

/** Of every object, and static ones with their type, in lower case. Kept by hand: others are named as not followed. */
export const PURE = namesIn({
  texts: 'tostring trim trimend trimstart replace split substring startswith endswith contains indexof toupper tolower',
  'objects and tables': 'equals gettype containskey isinrole shouldprocess shouldcontinue',
  keys: 'opensubkey getvalue getvaluenames getsubkeynames getvaluekind close dispose flush',
  'texts of .NET': 'string::isnullorempty string::isnullorwhitespace string::format string::join convert::toint32',
  'the user and the PC':
    'security.principal.windowsidentity::getcurrent environment::getenvironmentvariable environment::getfolderpath',
  'files and keys of .NET': 'io.file::exists io.directory::exists registry::getvalue registrykey::openbasekey',
});
