import { declares, unknownPart, type Literal } from './reader.ts';
import { readYaml, textIn, type Yaml } from './yaml.ts';

/** Arguments that make a state, or another one, run only under a condition. */
const CONDITIONS = /^(?:onlyif|unless|onchanges|onfail|prereq|creates|listen|test)(?:_any|_all|_in)?$/;
/** Lines of a template that only select from the lines around them. */
const BRANCH = /^\{%-?\s*(?:if|elif|else|endif|for|endfor|set)\b/;
const isTemplate = (text: string): boolean => /\{[%{]/.test(text);

/** What a state takes for an argument that is omitted. */
const DEFAULTS = { vname: '', vtype: 'REG_SZ', use_32bit_registry: 'no' };

/** Returns what a state declares. An argument is unknown if a template decides, or if it isn’t a text. */
function declaredBy(id: string, state: string, node: Yaml & { kind: 'list' }, isSure: boolean): Literal {
  const entries = node.items.flatMap((item) => (item.kind === 'map' ? [...item.entries] : []));
  const given = new Map<string, string | null>(Object.entries({ ...DEFAULTS, name: id }));
  for (const [name, value] of entries) given.set(name, textIn(value));
  const of = (name: string): string | null => (isTemplate(given.get(name) ?? '') ? null : (given.get(name) ?? null));
  const is32 = of('use_32bit_registry');
  return {
    line: node.row + 1,
    source: `${state}: ${id}`,
    key: is32 === null ? null : of('name'),
    name: state === 'reg.key_absent' ? undefined : of('vname'),
    type: of('vtype'),
    data: of('vdata'),
    isAbsent: state !== 'reg.present',
    isCertain: isSure && !entries.some(([name]) => CONDITIONS.test(name)),
    ...(/^(?:true|yes)$/i.test(is32 ?? '') ? { view: 'wow64' } : {}),
  };
}

/** States of Salt with `reg.present` and `reg.absent`. */
export const saltReader = declares('salt', /^[ \t]+reg\.(?:present|absent|key_absent):/m, function* (text, findings) {
  const root = readYaml(text, findings, (line) => !BRANCH.test(line));
  if (root.kind !== 'map') yield unknownPart(root.row + 1, 'reg.present');
  const isSure = !isTemplate(text) && !/^[ \t]*-[ \t]+\w+_in:/m.test(text);
  for (const [id, states] of root.kind === 'map' ? root.entries : []) {
    if (states.kind !== 'map') yield unknownPart(states.row + 1, `${id}:`);
    for (const [name, node] of states.kind === 'map' ? states.entries : []) {
      const isRead = /^reg\.(?:present|absent|key_absent)$/.test(name) && node.kind === 'list';
      yield isRead ? declaredBy(id, name, node, isSure) : unknownPart(node.row + 1, `${name}:`);
    }
  }
});
