import type { Findings } from '../found.ts';
import type { FormatReader } from './reader.ts';
import { addLiteral } from './literal.ts';
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
  ...[
    'name',
    'when',
    'loop',
    'with_items',
    'with_list',
    'with_dict',
    'register',
    'tags',
    'notify',
    'become',
    'become_user',
    'loop_control',
    'vars',
  ],
  ...[
    'ignore_errors',
    'changed_when',
    'failed_when',
    'delegate_to',
    'hosts',
    'gather_facts',
    'roles',
    'become_method',
    ...BLOCKS,
  ],
]);

/** `{{ item }}` and `{{ item.name }}` put in; null where another expression stands there. */
function fill(node: Yaml | undefined, item: Yaml | null): string | null | undefined {
  if (node === undefined) return undefined;
  const text = textIn(node);
  if (text === null) return null;
  const unknown: string[] = [];
  const filled = text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, expression: string) => {
    const member = /^item(?:\.(\w{1,60})|\[['"](\w{1,60})['"]\])?$/.exec(expression);
    const name = member?.[1] ?? member?.[2];
    const inner = name === undefined ? item : item?.kind === 'map' ? (item.entries.get(name) ?? null) : null;
    const value = member === null || inner === null ? null : textIn(inner);
    if (value === null) unknown.push(expression);
    return value ?? '';
  });
  return unknown.length === 0 && !/\{[{%]/.test(filled) ? filled : null;
}

function task(entries: ReadonlyMap<string, Yaml>, isSure: boolean, findings: Findings): void {
  const tags = entries.get('tags');
  const isTagged = tags !== undefined && JSON.stringify(tags).includes('never');
  const checks = textIn(entries.get('check_mode'));
  // It only says what it would do.
  if (checks !== null && /^(?:true|yes)$/i.test(checks)) return;
  const isCertain = isSure && !entries.has('when') && !isTagged && (checks === null || /^(?:false|no)$/i.test(checks));
  for (const name of BLOCKS) {
    const inner = entries.get(name);
    if (inner !== undefined) tasks(inner, isCertain && name !== 'rescue' && name !== 'handlers', findings);
  }
  const found = MODULES.find((name) => entries.has(name));
  if (found === undefined) {
    for (const [name, node] of entries)
      if (!COMMON.has(name) && !HARMLESS.has(name))
        findings.cannotFollow(node.row + 1, `${name}: ${textIn(node) ?? ''}`);
    return;
  }
  const module = entries.get(found);
  if (module?.kind !== 'map') {
    findings.cannotFollow((module?.row ?? 0) + 1, `${found}: ${textIn(module) ?? ''}`);
    return;
  }
  const given = module.entries;
  const loop = entries.get('loop') ?? entries.get('with_items') ?? entries.get('with_list');
  const hasOther = [...entries.keys()].some(
    (name) => name.startsWith('with_') && name !== 'with_items' && name !== 'with_list',
  );
  const items: readonly (Yaml | null)[] =
    loop === undefined ? [null] : loop.kind === 'list' && !hasOther ? loop.items : [{ kind: 'odd', row: module.row }];
  for (const item of items) {
    if (!findings.step()) return;
    const of = (...names: readonly string[]): string | null | undefined =>
      fill(
        names.map((name) => given.get(name)).find((one) => one !== undefined),
        item,
      );
    const path = of('path', 'key');
    const name = of('name', 'value', 'entry');
    const state = of('state');
    addLiteral(findings, {
      line: module.row + 1,
      source: `${found}: ${textIn(given.get('path') ?? given.get('key')) ?? ''}`,
      key: state === null ? null : (path ?? null),
      name,
      type: of('type', 'datatype') === undefined ? 'string' : (of('type', 'datatype') ?? null),
      data: of('data') === undefined ? '' : (of('data') ?? null),
      isAbsent: state === 'absent',
      isCertain,
    });
  }
}

function tasks(node: Yaml, isCertain: boolean, findings: Findings): void {
  if (node.kind === 'list')
    for (const one of node.items) if (one.kind === 'map') task(one.entries, isCertain, findings);
  if (node.kind === 'map') task(node.entries, isCertain, findings);
}

/** Tasks of Ansible with `win_regedit`: its loops over lists that are written out. */
export const ansibleReader: FormatReader = {
  format: 'ansible',
  recognises: (text) => /^[ \t]*(?:-[ \t]+)?(?:ansible\.windows\.)?win_regedit:[ \t]*$/m.test(text),
  read: (text, findings) =>
    tasks(
      readYaml(text, () => findings.step()),
      true,
      findings,
    ),
};
