import { assign, lookUp, loseTrack, type Flow } from '../lattice/flow.ts';
import { onlyOne, textOf, UNKNOWN } from '../lattice/value.ts';
import { forgetAssigned } from './assign.ts';
import { evaluate } from './expression.ts';
import { cameBack, lost, maybe, writeVariable, type Interpreter } from './interpreter.ts';
import { childOf, type SyntaxNode } from './syntax.ts';
import { looksLikeNumber, parseNumber } from './values.ts';

const MAX_TURNS = 64;

/** Runs a block as often as nobody knows, or never. A block of a command is left by `return`, one of a loop by `break` and `continue`. */
export function loop(block: SyntaxNode, at: Interpreter, isOwn: boolean): void {
  assign(at.flow, '_', UNKNOWN);
  forgetAssigned(block, at);
  const place = at.place.at;
  maybe(at, (way) => {
    const early: Flow[] = [];
    at.runBlock(block, {
      ...way,
      exits: { ...at.exits, ...(isOwn ? { back: early } : { breaks: early, turns: early }) },
    });
    cameBack(way, early, place);
  });
}

export function runForeach(node: SyntaxNode, at: Interpreter): void {
  const variable = childOf(node, 'variable');
  const block = childOf(node, 'statement_block');
  const inAt = node.children.findIndex((one) => one.type === 'in');
  const source = node.children[inAt + 1];
  if (variable === undefined || block === undefined || source === undefined) {
    lost(at, node);
    return;
  }
  const value = evaluate(source, at);
  const list = onlyOne(value);
  const items = list === null ? null : list.kind === 'list' ? list.items : list.kind === 'nothing' ? [] : [value];
  if (items === null || items.length > MAX_TURNS) {
    writeVariable(variable.text, UNKNOWN, at);
    loop(block, at, false);
    return;
  }
  const breaks: Flow[] = [];
  const place = at.place.at;
  for (const item of items) {
    if (!at.flow.isReached) break;
    writeVariable(variable.text, item, at);
    const turns: Flow[] = [];
    const turnBegins = at.place.at;
    at.runBlock(block, { ...at, exits: { ...at.exits, breaks, turns } });
    cameBack(at, turns, turnBegins);
  }
  cameBack(at, breaks, place);
}

const isDefault = (test: string | undefined): boolean => /^default$/i.test(test ?? '');

/** The text that a clause of `switch` is compared as; null where it has to be computed. */
function clauseWord(test: string): string | null {
  const quoted = /^(?:'([^'$]*)'|"([^"$`]*)")$/.exec(test);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
  const number = parseNumber(test);
  if (number !== null) return String(number);
  return /^\w+$/.test(test) && !looksLikeNumber(test) ? test : null;
}

export function runSwitch(node: SyntaxNode, at: Interpreter): void {
  const condition = childOf(node, 'switch_condition');
  const clauses = (childOf(childOf(node, 'switch_body'), 'switch_clauses')?.children ?? []).filter(
    (one) => one.type === 'switch_clause',
  );
  const isPlain = childOf(node, 'switch_parameters') === undefined;
  const asked =
    condition === undefined ? UNKNOWN : evaluate(condition.children.find((one) => one.type !== '(') ?? condition, at);
  if (!isPlain) loseTrack(at.flow);
  const blocks = clauses.flatMap((one) => childOf(one, 'statement_block') ?? []);
  // Each clause that fits runs, so nothing is certain unless the value is known and every clause is a text.
  const value = onlyOne(asked);
  const tests = clauses.map((one) => one.children[0]?.text.trim() ?? '');
  const words = tests.map((test) => (isDefault(test) ? null : clauseWord(test)));
  const word = value?.kind === 'text' || value?.kind === 'number' ? textOf(value) : null;
  const isLiteral = words.every((one, index) => one !== null || isDefault(tests[index]));
  const breaks: Flow[] = [];
  const place = at.place.at;
  const [outer, inner] = [lookUp(at.flow, '_'), value?.kind === 'list' ? UNKNOWN : asked];
  const run = (block: SyntaxNode, way: Interpreter): void => {
    assign(way.flow, '_', inner);
    at.runBlock(block, { ...way, exits: { ...at.exits, breaks, turns: breaks } });
  };
  if (isPlain && word !== null && isLiteral) {
    const fits = words.map((one) => one?.toLowerCase() === word.toLowerCase());
    blocks.forEach((block, index) => {
      if (fits[index] === true || (isDefault(tests[index]) && !fits.includes(true))) run(block, at);
    });
  } else {
    // a list goes through the clauses again and again
    if (value?.kind === 'list') forgetAssigned(node, at);
    for (const block of blocks) maybe(at, (way) => run(block, way));
  }
  cameBack(at, breaks, place);
  assign(at.flow, '_', outer);
}
