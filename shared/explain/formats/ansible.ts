import type { Findings } from '../found.ts';
import { addLiteral, type FormatReader } from './reader.ts';
import { readYaml, textIn, type Yaml } from './yaml.ts';

const MODULES = ['win_regedit', 'ansible.windows.win_regedit'];
const BLOCKS = ['block', 'rescue', 'always', 'tasks', 'pre_tasks', 'post_tasks', 'handlers'];
/** Modules that change no value. */
const HARMLESS = new Set([
  'debug',
  'ansible.builtin.debug',
  'assert',
  'win_reg_stat',
  'ansible.windows.win_reg_stat',
  'win_ping',
  'win_reboot',
  'set_fact',
]);
/** What a task has beside its module. */
const COMMON = new Set([
  'check_mode',
  'name',
  'when',
  'loop',
  'register',
  'tags',
  'notify',
  'become',
  'become_user',
  'loop_control',
  'vars',
  'ignore_errors',
  'changed_when',
  'failed_when',
  'delegate_to',
  'hosts',
  'gather_facts',
  'become_method',
  ...BLOCKS,
]);

/** `{{ item }}` and `{{ item.name }}` put in; null where another expression stands there. */
function fill(node: Yaml | undefined, item: Yaml | null): string | null | undefined {
  if (node === undefined) return undefined;
  const text = textIn(node);
  if (text === null) return null;
  const unknown: string[] = [];
  const filled = text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, expression: string) => {
    const member = /^item(?:\.(\w{1,60})|\[['"](\w{1,60})['"]\])?(?:\s*\|\s*default\(['"]?(\w{1,60})['"]?\))?$/.exec(
      expression,
    );
    const name = member?.[1] ?? member?.[2];
    const inner = name === undefined ? item : item?.kind === 'map' ? item.entries.get(name) : null;
    const value = member === null ? null : inner === undefined ? (member[3] ?? null) : textIn(inner ?? undefined);
    if (value === null) unknown.push(expression);
    return value ?? '';
  });
  return unknown.length === 0 && !/\{[{%]/.test(filled) ? filled : null;
}

/** Loops over a list that may be written out. */
const LOOPS = ['loop', 'with_items', 'with_list'];
/** What a module of a registry value takes, by its names. */
const PARAMETERS = {
  path: ['path', 'key'],
  name: ['name', 'value', 'entry'],
  type: ['type', 'datatype'],
  data: ['data'],
  state: ['state'],
  deletesKey: ['delete_key'],
} as const;
const isTrue = (text: string): boolean => /^(?:true|yes)$/i.test(text);
const isFalse = (text: string): boolean => /^(?:false|no)$/i.test(text);

/** What `win_regedit` does with one item of its loop. Source: facts 9.10 [Y13]. */
function regedit(module: Yaml & { kind: 'map' }, item: Yaml | null, isCertain: boolean, findings: Findings): void {
  const of = (parameter: keyof typeof PARAMETERS): string | null | undefined =>
    fill(
      PARAMETERS[parameter].map((name) => module.entries.get(name)).find((one) => one !== undefined),
      item,
    );
  const [path, state, data, deletesKey] = [of('path'), of('state'), of('data'), of('deletesKey')];
  const type = of('type') === undefined ? 'string' : of('type');
  const isAbsent = state === 'absent';
  const isKnown =
    (state === undefined || state === 'present' || isAbsent) &&
    (deletesKey === undefined || (deletesKey !== null && (isTrue(deletesKey) || isFalse(deletesKey)))) &&
    !module.entries.has('<<');
  const isNumber = type === 'dword' || type === 'qword';
  const isWhole = isAbsent ? deletesKey === undefined || isTrue(deletesKey ?? '') : data === undefined && !isNumber;
  const name = of('name') === undefined ? '' : of('name');
  addLiteral(findings, {
    line: module.row + 1,
    source: `win_regedit: ${textIn(module.entries.get('path') ?? module.entries.get('key')) ?? ''}`,
    // any other spelling is refused
    key: isKnown && /^HK(?:CC|CR|CU|LM|U):\\/i.test(path ?? '') ? (path ?? null) : null,
    name: name === '' && isWhole ? undefined : name,
    type: type ?? null,
    data: data === undefined ? (isNumber ? '0' : '') : data,
    isAbsent,
    isCertain,
  });
}

/** The lists that a play or a task defines. Another file, or whoever starts it, might define them differently. */
type Lists = ReadonlyMap<string, readonly Yaml[]>;

function listsOf(entries: ReadonlyMap<string, Yaml>, outer: Lists): Lists {
  const vars = entries.get('vars');
  if (vars?.kind !== 'map') return outer;
  const own = [...vars.entries].flatMap(([name, node]) => (node.kind === 'list' ? [[name, node.items] as const] : []));
  return new Map([...outer, ...own]);
}

/** What a loop goes over; null where that isn’t in the text. */
function itemsOf(loop: Yaml | undefined, lists: Lists): readonly Yaml[] | null {
  if (loop?.kind === 'list') return loop.items;
  const name = /^\{\{\s*(\w{1,60})\s*\}\}$/.exec(textIn(loop) ?? '')?.[1];
  return name === undefined ? null : (lists.get(name) ?? null);
}

function task(entries: ReadonlyMap<string, Yaml>, isSure: boolean, outer: Lists, findings: Findings): void {
  const tags = entries.get('tags');
  const isTagged = tags !== undefined && JSON.stringify(tags).includes('never');
  const checks = textIn(entries.get('check_mode')) ?? 'no';
  const loops = [...entries.keys()].filter((name) => name === 'loop' || name.startsWith('with_'));
  const loop = loops.length === 1 && LOOPS.includes(loops[0] ?? '') ? entries.get(loops[0] ?? '') : undefined;
  const lists = listsOf(entries, outer);
  const items = loops.length === 0 ? [null] : itemsOf(loop, lists);
  const isKnown = loops.length === 0 || loop?.kind === 'list';
  const isCertain = isSure && !entries.has('when') && !isTagged && isFalse(checks) && isKnown;
  for (const name of BLOCKS) {
    const inner = entries.get(name);
    if (inner === undefined) continue;
    if (isTrue(checks)) findings.cannotFollow(inner.row + 1, `${name}:`);
    else tasks(inner, isCertain && name !== 'rescue' && name !== 'handlers', lists, findings);
  }
  // It only says what it would do.
  if (isTrue(checks)) return;
  const module = MODULES.map((name) => entries.get(name)).find((one) => one !== undefined);
  if (module?.kind === 'map') {
    for (const item of items ?? [{ kind: 'odd', row: module.row } as const]) {
      if (!findings.step()) return;
      regedit(module, item, isCertain, findings);
    }
    return;
  }
  for (const [name, node] of entries)
    if (!COMMON.has(name) && !HARMLESS.has(name) && !name.startsWith('with_'))
      findings.cannotFollow(node.row + 1, `${name}: ${textIn(node) ?? ''}`);
}

function tasks(node: Yaml, isCertain: boolean, lists: Lists, findings: Findings): void {
  for (const one of node.kind === 'list' ? node.items : [node]) {
    if (one.kind === 'map') task(one.entries, isCertain, lists, findings);
    else findings.cannotFollow(one.row + 1, textIn(one) ?? 'tasks');
  }
}

/** Behind it nothing more may be run. */
const END = /^[ \t]*(?:-[ \t]+)?(?:ansible\.builtin\.)?meta:[ \t]*end_/m;

/** A task that writes a value, and files that only look at one or have it in a comment. */
const TASK = /^[ \t]*(?:-[ \t]+)?(?:ansible\.windows\.)?win_(?:regedit|reg_stat):[ \t]*$/m;
const IN_COMMENT = /^[ \t]*#[ \t]*(?:-[ \t]+)?(?:ansible\.windows\.)?win_regedit:[ \t]*$/m;
const PLAY = /^[ \t]*-[ \t]+(?:hosts|name):/m;

/** Tasks of Ansible with `win_regedit`: its loops over lists that are written out. */
export const ansibleReader: FormatReader = {
  format: 'ansible',
  recognises: (text) => TASK.test(text) || (IN_COMMENT.test(text) && PLAY.test(text)),
  read(text, findings) {
    let isSound = !END.test(text);
    const root = readYaml(text, findings.step, (row, line) => {
      isSound = false;
      findings.cannotFollow(row + 1, line);
    });
    tasks(root, isSound, new Map(), findings);
  },
};
