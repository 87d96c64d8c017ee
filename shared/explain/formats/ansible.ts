import type { Findings } from '../found.ts';
import { rowOf } from '../../row-of.ts';
import { declares, unknownPart, type Literal } from './reader.ts';
import { readYaml, textIn, type Yaml } from './yaml.ts';

/** Keys that a task has in addition to its module, and modules that change no value. */
const HARMLESS =
  /^(?:name|hosts|gather_facts|when|loop|loop_control|with_\w+|register|vars|tags|notify|until|retries|delay|no_log|become\w*|ignore_errors|(?:changed|failed)_when|delegate_to|(?:ansible\.(?:builtin|windows)\.)?(?:debug|assert|set_fact|win_reg_stat|win_ping|win_reboot))$/;
const MODULE = /^(?:ansible\.windows\.)?win_regedit$/;
const BLOCKS = ['block', 'rescue', 'always', 'tasks', 'pre_tasks', 'post_tasks', 'handlers'];

/** A part of an item, and what is taken if that is missing. */
const ITEM = /^item(?:\.|\[['"])(\w{1,60})(?:['"]\])?(?:\s*\|\s*default\(['"]?(\w{1,60})['"]?\))?$/;

/** Returns the text with `{{ item }}` and `{{ item.name }}` replaced; null if it contains another expression. */
function fill(node: Yaml | undefined, item: Yaml): string | null {
  // an unknown expression is kept and makes the whole text unknown
  const filled = textIn(node)?.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, expression: string) => {
    const [, name = '', missing] = ITEM.exec(expression) ?? [];
    const inner = expression === 'item' ? item : item.kind === 'map' ? item.entries.get(name) : ODD;
    return (inner === undefined ? missing : textIn(inner)) ?? whole;
  });
  return filled === undefined || /\{[{%]/.test(filled) ? null : filled;
}
const ODD: Yaml = { kind: 'odd', row: 0 };

type YamlMap = Yaml & { readonly kind: 'map' };

const LOOPS = ['loop', 'with_items', 'with_list'];

/** Other names of the arguments of `win_regedit`, and what it takes for those that are omitted. */
const ALIASES: Readonly<Record<string, string>> = { key: 'path', value: 'name', entry: 'name', datatype: 'type' };
const DEFAULTS = { path: '', name: '', type: 'string', state: 'present', delete_key: 'yes' };

/** Returns what `win_regedit` does with one item of its loop. Source: facts 9.10 [Y13]. */
function regedit({ entries, row }: YamlMap, item: Yaml, isCertain: boolean): Literal {
  const given = new Map<string, string | null>(Object.entries(DEFAULTS));
  for (const [name, node] of entries) given.set(rowOf(ALIASES, name) ?? name, fill(node, item));
  const of = (name: string): string | null => given.get(name) ?? null;
  const [path, name, type] = [of('path'), of('name'), of('type')];
  const isNumber = type === 'dword' || type === 'qword';
  const isAbsent = of('state') === 'absent';
  const isKnown =
    (isAbsent || of('state') === 'present') && (name !== '' || /^(?:true|yes)$/i.test(of('delete_key') ?? ''));
  const isWhole = isAbsent || (!given.has('data') && !isNumber);
  return {
    line: row + 1,
    source: `win_regedit: ${textIn(entries.get('path') ?? entries.get('key')) ?? ''}`,
    // any other spelling is refused
    key: isKnown && !given.has('<<') && /^HK(?:CC|CR|CU|LM|U):\\/i.test(path ?? '') ? path : null,
    name: name === '' && isWhole ? undefined : name,
    type,
    data: given.has('data') ? of('data') : isNumber ? '0' : '',
    isAbsent,
    isCertain,
  };
}

function* task({ entries }: YamlMap, isSure: boolean, findings: Findings): Generator<Literal> {
  const [loop = '', given] = [...entries].find(([name]) => name === 'loop' || name.startsWith('with_')) ?? [];
  const items = given?.kind === 'list' && LOOPS.includes(loop) ? given.items : null;
  const isTagged = entries.has('check_mode') || JSON.stringify(entries.get('tags') ?? null).includes('never');
  const isCertain = isSure && !entries.has('when') && !isTagged && (loop === '' || items !== null);
  for (const [name, node] of entries)
    if (BLOCKS.includes(name)) yield* tasks(node, isCertain && name !== 'rescue' && name !== 'handlers', findings);
    else if (MODULE.test(name) && node.kind === 'map')
      for (const item of items ?? [ODD]) {
        if (!findings.step()) return;
        yield regedit(node, item, isCertain);
      }
    else if (!HARMLESS.test(name)) yield unknownPart(node.row + 1, `${name}: ${textIn(node) ?? ''}`);
}

function* tasks(node: Yaml, isCertain: boolean, findings: Findings): Generator<Literal> {
  for (const one of node.kind === 'list' ? node.items : [node])
    if (one.kind === 'map') yield* task(one, isCertain, findings);
    else yield unknownPart(one.row + 1, textIn(one) ?? 'tasks');
}

/** A task after which nothing else may run. */
const END = /^[ \t]*(?:-[ \t]+)?(?:ansible\.builtin\.)?meta:[ \t]*end_/m;

/** Tasks of Ansible with `win_regedit`, in a comment too: its loops over lists that stand there. */
export const ansibleReader = declares(
  'ansible',
  /^[ \t#]*(?:-[ \t]+)?(?:ansible\.windows\.)?win_(?:regedit|reg_stat):[ \t]*$/m,
  (text, findings) => {
    const root = readYaml(text, findings);
    return tasks(root, !END.test(text) && !findings.problems.has('not-followed'), findings);
  },
);
