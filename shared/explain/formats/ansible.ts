import type { Findings } from '../found.ts';
import { declares, property, unknownPart, type Literal } from './reader.ts';
import { readYaml, textIn, type Yaml } from './yaml.ts';

/** Keys that a task has in addition to its module, and modules that change no value. */
const HARMLESS =
  /^(?:name|hosts|gather_facts|when|loop|loop_control|with_\w+|register|vars|tags|notify|become\w*|check_mode|ignore_errors|(?:changed|failed)_when|delegate_to|(?:ansible\.(?:builtin|windows)\.)?(?:debug|assert|set_fact|win_reg_stat|win_ping|win_reboot))$/;
const MODULE = /^(?:ansible\.windows\.)?win_regedit$/;
const BLOCKS = ['block', 'rescue', 'always', 'tasks', 'pre_tasks', 'post_tasks', 'handlers'];

/** `item`, `item.name`, and the default for a missing one. */
const ITEM = /^item(?:\.(\w{1,60})|\[['"](\w{1,60})['"]\])?(?:\s*\|\s*default\(['"]?(\w{1,60})['"]?\))?$/;

/** Returns the text with `{{ item }}` and `{{ item.name }}` replaced; null if it contains another expression. */
function fill(node: Yaml | undefined, item: Yaml | null): string | null {
  // an unknown expression is kept and makes the whole text unknown
  const filled = textIn(node)?.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, expression: string) => {
    const [found, dotted, quoted, missing] = ITEM.exec(expression) ?? [];
    if (found === undefined || item === null) return whole;
    const name = dotted ?? quoted;
    const inner = name === undefined ? item : item.kind === 'map' ? item.entries.get(name) : ODD;
    return (inner === undefined ? missing : textIn(inner)) ?? whole;
  });
  return filled === undefined || /\{[{%]/.test(filled) ? null : filled;
}
const ODD: Yaml = { kind: 'odd', row: 0 };

/** Loops over a list that may be written out. */
const LOOPS = ['loop', 'with_items', 'with_list'];
const isTrue = (text: string | null): boolean => /^(?:true|yes)$/i.test(text ?? '');
const isFalse = (text: string | null): boolean => /^(?:false|no)$/i.test(text ?? '');

/** Returns what `win_regedit` does with one item of its loop. Source: facts 9.10 [Y13]. */
function regedit({ entries, row }: Yaml & { kind: 'map' }, item: Yaml | null, isCertain: boolean): Literal {
  const given = new Map([...entries].map(([name, node]) => [name, fill(node, item)]));
  /** Returns an argument by any of the names of its parameter. */
  const of = (ifMissing: string, ...names: readonly string[]): string | null => property(given, names, ifMissing);
  const path = of('', 'path', 'key');
  const [state, deletesKey] = [of('present', 'state'), of('true', 'delete_key')];
  const [name, type] = [of('', 'name', 'value', 'entry'), of('string', 'type', 'datatype')];
  const isNumber = type === 'dword' || type === 'qword';
  const isAbsent = state === 'absent';
  const isKnown =
    (isAbsent || state === 'present') && (isTrue(deletesKey) || isFalse(deletesKey)) && !entries.has('<<');
  const isWhole = isAbsent ? isTrue(deletesKey) : !entries.has('data') && !isNumber;
  return {
    line: row + 1,
    source: `win_regedit: ${textIn(entries.get('path') ?? entries.get('key')) ?? ''}`,
    // any other spelling is refused
    key: isKnown && /^HK(?:CC|CR|CU|LM|U):\\/i.test(path ?? '') ? path : null,
    name: name === '' && isWhole ? undefined : name,
    type,
    data: of(isNumber ? '0' : '', 'data'),
    isAbsent,
    isCertain,
  };
}

/** The lists that a play or a task defines. Another file or the command line might define them differently. */
type Lists = ReadonlyMap<string, Yaml>;

const listsOf = (entries: ReadonlyMap<string, Yaml>, outer: Lists): Lists => {
  const vars = entries.get('vars');
  return vars?.kind === 'map' ? new Map([...outer, ...vars.entries]) : outer;
};

/** Returns the items that a loop iterates over; none of them is known if they aren’t in the text. */
function itemsOf(loop: Yaml | undefined, lists: Lists): readonly Yaml[] {
  const name = /^\{\{\s*(\w{1,60})\s*\}\}$/.exec(textIn(loop) ?? '')?.[1];
  const list = name === undefined ? loop : lists.get(name);
  return list?.kind === 'list' ? list.items : [ODD];
}

function* task(
  entries: ReadonlyMap<string, Yaml>,
  isSure: boolean,
  outer: Lists,
  findings: Findings,
): Generator<Literal> {
  const checks = textIn(entries.get('check_mode')) ?? 'no';
  const loops = [...entries.keys()].filter((name) => name === 'loop' || name.startsWith('with_'));
  const loop = loops.length === 1 && LOOPS.includes(loops[0] ?? '') ? entries.get(loops[0] ?? '') : undefined;
  const lists = listsOf(entries, outer);
  const items = loops.length === 0 ? [null] : itemsOf(loop, lists);
  const isTagged = JSON.stringify(entries.get('tags') ?? null).includes('never');
  const isKnown = loops.length === 0 || loop?.kind === 'list';
  const isCertain = isSure && !entries.has('when') && !isTagged && isFalse(checks) && isKnown;
  const isRegedit = [...entries].some(([name, { kind }]) => MODULE.test(name) && kind === 'map');
  for (const [name, node] of entries) {
    if (BLOCKS.includes(name)) {
      // it only reports what it would do
      if (isTrue(checks)) yield unknownPart(node.row + 1, `${name}:`);
      else yield* tasks(node, isCertain && name !== 'rescue' && name !== 'handlers', lists, findings);
    } else if (isTrue(checks)) continue;
    else if (MODULE.test(name) && node.kind === 'map') {
      for (const item of items) {
        if (!findings.step()) return;
        yield regedit(node, item, isCertain);
      }
    } else if (!isRegedit && !HARMLESS.test(name)) yield unknownPart(node.row + 1, `${name}: ${textIn(node) ?? ''}`);
  }
}

function* tasks(node: Yaml, isCertain: boolean, lists: Lists, findings: Findings): Generator<Literal> {
  for (const one of node.kind === 'list' ? node.items : [node])
    if (one.kind === 'map') yield* task(one.entries, isCertain, lists, findings);
    else yield unknownPart(one.row + 1, textIn(one) ?? 'tasks');
}

/** A task after which nothing else may run. */
const END = /^[ \t]*(?:-[ \t]+)?(?:ansible\.builtin\.)?meta:[ \t]*end_/m;

/** A task that writes a value, and files that only look at one or have it in a comment. */
const TASK = /^[ \t]*(?:-[ \t]+)?(?:ansible\.windows\.)?win_(?:regedit|reg_stat):[ \t]*$/m;
const IN_COMMENT = /^[ \t]*#[ \t]*(?:-[ \t]+)?(?:ansible\.windows\.)?win_regedit:[ \t]*$/m;
const PLAY = /^[ \t]*-[ \t]+(?:hosts|name):/m;

/** Tasks of Ansible with `win_regedit`: its loops over lists that are written out. */
export const ansibleReader = declares(
  'ansible',
  (text) => TASK.test(text) || (IN_COMMENT.test(text) && PLAY.test(text)),
  (text, findings) => {
    let isSound = !END.test(text);
    const root = readYaml(text, findings, () => {
      isSound = false;
      return true;
    });
    return tasks(root, isSound, new Map(), findings);
  },
);
