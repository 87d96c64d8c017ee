import type { Findings } from '../found.ts';
import type { FormatReader } from './reader.ts';
import { addLiteral } from './literal.ts';

/** A text between quotes, with nothing put into it; null for anything else. */
function quoted(text: string | undefined): string | null {
  const bare = (text ?? '').trim().replace(/,$/, '');
  const single = /^'((?:[^'\\]|\\.)*)'$/.exec(bare)?.[1];
  if (single !== undefined) return single.replace(/\\([\\'])/g, '$1');
  const double = /^"((?:[^"\\]|\\.)*)"$/.exec(bare)?.[1];
  if (double === undefined || /[#$]\{/.test(double)) return null;
  return double.replace(/\\(.)/g, '$1');
}

const literal = (text: string | undefined): string | null => {
  const bare = (text ?? '').trim().replace(/,$/, '');
  return /^(?:0x[0-9a-f_]+|[0-9_]+)$/i.test(bare) ? bare : quoted(bare);
};

interface Block {
  readonly row: number;
  readonly title: string;
  readonly body: string;
}

const MAX_BODY = 4000;

/** The resources of these names in a text. */
function* blocks(text: string, pattern: RegExp, end: RegExp): Generator<Block> {
  let row = 0;
  let counted = 0;
  for (const found of text.matchAll(pattern)) {
    for (; counted < found.index; counted++) if (text.charCodeAt(counted) === 10) row++;
    const from = found.index + found[0].length;
    const after = text.slice(from, from + MAX_BODY);
    const until = after.search(end);
    yield { row, title: found[1] ?? '', body: until < 0 ? after : after.slice(0, until) };
  }
}

/** Every line of a text that runs something else, by its first word. */
function others(text: string, pattern: RegExp, findings: Findings): void {
  let row = 0;
  for (const line of text.split('\n')) {
    row++;
    if (pattern.test(line)) findings.cannotFollow(row, line);
  }
}

const isInTest = (text: string): boolean => /^\s*(?:if|unless|case|\$\w+\.each|only_if|not_if)\b/m.test(text);

/** `registry_value { 'HKLM\...': ... }` and `registry::value` of Puppet. */
export const puppetReader: FormatReader = {
  format: 'puppet',
  recognises: (text) => /^[ \t]*(?:registry_value|registry::value)[ \t]*\{/m.test(text),
  read(text, findings) {
    const isCertain = !isInTest(text) && !/^\s*(?:define|class)\b/m.test(text);
    for (const { row, title, body } of blocks(
      text,
      /^[ \t]*(?:registry_value|registry::value)[ \t]*\{[ \t\n]*([^\n]{1,400}?):[ \t]*(?:\n|(?=\s))/gm,
      /^[ \t]*\}|\}[ \t]*$/m,
    )) {
      if (!findings.step(1 + body.length / 64)) return;
      const given = new Map(
        [...body.matchAll(/(\w{1,40})[ \t]*=>[ \t]*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[^,\n}]+)/g)].map(
          ([, name = '', value = '']) => [name, value],
        ),
      );
      if (/\btrue\b/.test(given.get('noop') ?? '')) continue; // it only says what it would do
      const whole = quoted(given.get('path')) ?? quoted(title);
      const key = quoted(given.get('key'));
      const path =
        (key === null ? whole : `${key}\\${quoted(given.get('value')) ?? quoted(title) ?? ''}`)?.replace(
          /^(?:32|64):/,
          '',
        ) ?? null;
      const is32 = (whole ?? key ?? '').startsWith('32:');
      const cut = path?.lastIndexOf('\\') ?? -1;
      addLiteral(findings, {
        line: row + 1,
        source: `registry_value { ${title}:`,
        key: path === null ? null : path.slice(0, cut).replace(/\\$/, ''),
        name: path === null ? null : path.slice(cut + 1),
        type: given.has('type') ? (quoted(given.get('type')) ?? given.get('type')?.trim() ?? null) : 'string',
        data: literal(given.get('data')),
        isAbsent: (given.get('ensure') ?? '').includes('absent'),
        isCertain,
        more: is32 ? { view: 'wow64' } : {},
      });
    }
    others(text, /^[ \t]*(?:exec|dsc_\w+|include|contain)\b/, findings);
  },
};

/** `registry_key 'HKLM\...' do ... end` of Chef. */
export const chefReader: FormatReader = {
  format: 'chef',
  recognises: (text) => /^[ \t]*registry_key[ \t(]+["'%].*\bdo\b/m.test(text),
  read(text, findings) {
    const isCertain = !isInTest(text);
    for (const { row, title, body } of blocks(
      text,
      /^[ \t]*registry_key[ \t(]+([^\n]{1,300}?)\)?[ \t]+do\b/gm,
      /^[ \t]*end\b/m,
    )) {
      if (!findings.step(1 + body.length / 64)) return;
      const key = quoted(title);
      const action = /^[ \t]*action[ \t]+(?:\[)?:(\w{1,20})/m.exec(body)?.[1] ?? 'create';
      const view = /^[ \t]*architecture[ \t]+:(i386|x86_64)/m.exec(body)?.[1];
      const more = view === undefined ? {} : ({ view: view === 'i386' ? 'wow64' : 'native' } as const);
      const base = {
        line: row + 1,
        source: `registry_key ${title} do`,
        key,
        type: null,
        data: null,
        isCertain: isCertain && action !== 'nothing' && action !== 'create_if_missing',
        more,
      };
      if (action === 'delete_key') {
        addLiteral(findings, { ...base, name: undefined, isAbsent: true });
        continue;
      }
      const values = [...body.matchAll(/\{([^{}]{1,1000})\}/g)];
      if (values.length === 0) addLiteral(findings, { ...base, name: null });
      for (const [, inner = ''] of values) {
        const given = new Map(
          [
            ...inner.matchAll(/:?(\w{1,20})(?:[ \t]*=>|:)[ \t\n]*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[^,\n}]+)/g),
          ].map(([, name = '', value = '']) => [name, value]),
        );
        addLiteral(findings, {
          ...base,
          name: quoted(given.get('name')),
          type: given.get('type')?.trim().replace(/^:/, '') ?? null,
          data: literal(given.get('data')),
          isAbsent: action === 'delete',
        });
      }
    }
    others(text, /^[ \t]*(?:execute|powershell_script|batch|include_recipe|ruby_block)\b/, findings);
  },
};
