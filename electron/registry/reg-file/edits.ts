import { foldName } from '../../../shared/windows/registry.ts';
import { createKeyStates, isBelow, parentPath } from './key-states.ts';
import { wholePiece, type Piece } from './pieces.ts';
import type { RawItem } from './scan.ts';
import { succeed, type Result } from '../../../shared/result.ts';

/** A change of one key, by full paths. `linesFor` gives the value's lines by its name, or null where the file can't hold them. */
export type Edit =
  | {
      readonly kind: 'write';
      readonly path: string;
      readonly name: string;
      readonly linesFor: (name: string) => readonly string[] | null;
    }
  | { readonly kind: 'create-key'; readonly path: string }
  | { readonly kind: 'remove-value'; readonly path: string; readonly name: string }
  | { readonly kind: 'remove-empty-key'; readonly path: string };

/** How a file is to be rewritten. Items are counted from 0, in the order of the file. */
export interface Rewriting {
  /** Whether an item goes; to be asked of each item once, in order. */
  drops(item: RawItem): boolean;
  /** New lines go behind this item, or, where it is null, to the end of the file. */
  readonly after: number | null;
  readonly lines: readonly string[];
  /** What goes to the end of the file, each a section with an empty line around it. */
  readonly sections: readonly (readonly string[])[];
}

/** What the first pass over a file found out about an edit; null where all is so already. */
type Survey = Result<
  Rewriting | null,
  { readonly ok: false; readonly code: 'missing' | 'conflict' | 'other'; readonly detail: string }
>;

/** The first pass: looks at every item, then says what is to be done in the second one. */
export interface Surveyor {
  visit(item: RawItem): void;
  finish(): Survey;
}

export const CAN_NOT_HOLD = 'the file can not hold such a name or value';

/** Drops every occurrence of a value, also those that a later line overrides: none may come back when another one goes. */
function dropValue(path: string, name: string): Rewriting['drops'] {
  let inside = false;
  return ({ item }) => {
    if (item.kind === 'key' || item.kind === 'key-deletion')
      inside = item.kind === 'key' && foldName(item.path) === path;
    return inside && (item.kind === 'value' || item.kind === 'value-deletion') && foldName(item.name) === name;
  };
}

/** Drops a key's sections, with the empty lines behind them; comments and deletions stay. */
function dropSections(path: string): Rewriting['drops'] {
  let inside = false;
  let dropped = false;
  return ({ item }) => {
    if (item.kind === 'key' || item.kind === 'key-deletion')
      inside = item.kind === 'key' && foldName(item.path) === path;
    const content = item.kind === 'key' || item.kind === 'value' || item.kind === 'value-deletion';
    dropped = (inside && content) || (dropped && item.kind === 'blank');
    return dropped;
  };
}

/** A value that is there keeps the spelling of its name, as in a registry. */
function surveyWrite({ path, name, linesFor }: Extract<Edit, { kind: 'write' }>): Surveyor {
  const key = foldName(path);
  const folded = foldName(name);
  const states = createKeyStates(new Map([[key, new Set([folded])]]), false);
  let ordinal = -1;
  let after: number | null = null;
  let inside = false;
  return {
    visit({ item }) {
      ordinal++;
      states.visit(item);
      if (item.kind === 'key') inside = foldName(item.path) === key;
      if (item.kind === 'key-deletion') {
        inside = false;
        const deleted = foldName(item.path);
        if (deleted === key || isBelow(key, deleted)) after = null; // what is before it is dead
      }
      if (inside && item.kind !== 'blank' && item.kind !== 'comment') after = ordinal;
    },
    finish() {
      const lines = linesFor(states.of(key).values.get(folded)?.name ?? name);
      if (lines === null) return { ok: false, code: 'other', detail: CAN_NOT_HOLD };
      const sections = after === null ? [[`[${path}]`, ...lines]] : [];
      const drops = dropValue(key, folded);
      return succeed({ drops, after, lines: after === null ? [] : lines, sections });
    },
  };
}

function surveyCreateKey({ path }: Extract<Edit, { kind: 'create-key' }>): Surveyor {
  const key = foldName(path);
  const states = createKeyStates(new Map([[key, new Set<string>()]]), false);
  return {
    visit({ item }) {
      states.visit(item);
    },
    finish() {
      if (states.of(key).exists) return succeed(null);
      return succeed({ drops: () => false, after: null, lines: [], sections: [[`[${path}]`]] });
    },
  };
}

function surveyRemoveValue({ path, name }: Extract<Edit, { kind: 'remove-value' }>): Surveyor {
  const key = foldName(path);
  const folded = foldName(name);
  const states = createKeyStates(new Map([[key, new Set([folded])]]), false);
  return {
    visit({ item }) {
      states.visit(item);
    },
    finish() {
      if (!states.of(key).values.has(folded))
        return { ok: false, code: 'missing', detail: `no value "${name}" in ${path}` };
      return succeed({ drops: dropValue(key, folded), after: null, lines: [], sections: [] });
    },
  };
}

function surveyRemoveKey({ path }: Extract<Edit, { kind: 'remove-empty-key' }>): Surveyor {
  const key = foldName(path);
  const parent = parentPath(path);
  const states = createKeyStates(new Map([[key, null]]), true);
  const without = createKeyStates(
    new Map([key, foldName(parent ?? path)].map((watched) => [watched, new Set<string>()])),
    false,
  );
  const drops = dropSections(key);
  return {
    visit(raw) {
      states.visit(raw.item);
      if (!drops(raw)) without.visit(raw.item);
    },
    finish() {
      const state = states.of(key);
      if (!state.exists) return { ok: false, code: 'missing', detail: `no key ${path}` };
      if (parent === null) return { ok: false, code: 'conflict', detail: `${path} is a hive` };
      const { values, children } = state;
      if (values.size > 0 || children.size > 0) {
        return {
          ok: false,
          code: 'conflict',
          detail: `${path} has ${values.size} values and ${children.size} subkeys`,
        };
      }
      // Sections of keys below it that are deleted later still make the key; and the key above it may have lived by it only.
      const deletion = without.of(key).exists ? [[`[-${path}]`]] : [];
      const above = without.of(foldName(parent)).exists ? [] : [[`[${parent}]`]];
      return succeed({ drops: dropSections(key), after: null, lines: [], sections: [...deletion, ...above] });
    },
  };
}

export function createSurveyor(edit: Edit): Surveyor {
  if (edit.kind === 'write') return surveyWrite(edit);
  if (edit.kind === 'create-key') return surveyCreateKey(edit);
  return edit.kind === 'remove-value' ? surveyRemoveValue(edit) : surveyRemoveKey(edit);
}

/** The second pass: gives the bytes that an item leaves in the new file, and those that come at its end. */
export interface Rewriter {
  visit(item: RawItem): readonly Piece[];
  finish(): readonly Piece[];
}

/**
 * @param lineOf The bytes of a text with a line break behind it. Lines of the file keep their own bytes.
 */
export function createRewriter(rewriting: Rewriting, lineOf: (text: string) => Buffer): Rewriter {
  let ordinal = -1;
  let lastIsBlank = false;
  let lastIsOpen = false; // the last line has no line break yet

  function added(lines: readonly string[]): readonly Piece[] {
    const breakFirst = lastIsOpen ? [''] : [];
    lastIsOpen = false;
    return [...breakFirst, ...lines].map((line) => wholePiece(lineOf(line)));
  }

  return {
    visit(raw) {
      ordinal++;
      const output: Piece[] = [];
      if (!rewriting.drops(raw)) {
        output.push(...raw.raw);
        lastIsBlank = raw.item.kind === 'blank';
        lastIsOpen = raw.open;
      }
      if (ordinal === rewriting.after) {
        output.push(...added(rewriting.lines));
        lastIsBlank = false;
      }
      return output;
    },
    finish() {
      return rewriting.sections.flatMap((section) => {
        const lines = lastIsBlank ? [...section, ''] : ['', ...section, ''];
        const output = added(lines);
        lastIsBlank = true;
        return output;
      });
    },
  };
}
