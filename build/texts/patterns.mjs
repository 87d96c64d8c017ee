// A pattern of Fluent as an expression of JavaScript.

/**
 * @typedef {import('@fluent/syntax').Pattern} Pattern
 * @typedef {import('@fluent/syntax').Expression} Expression
 * @typedef {import('@fluent/syntax').InlineExpression} InlineExpression
 * @typedef {import('@fluent/syntax').SelectExpression} SelectExpression
 * @typedef {import('@fluent/syntax').TermReference} TermReference
 *
 * What a pattern can name. `facts` gives the expression for a fact, `used` collects the facts that were named,
 * `problem` reports what a translator has to mend, at a place in the file.
 * @typedef {{
 *   readonly facts: ReadonlyMap<string, string>, readonly used: Set<string>,
 *   readonly terms: ReadonlyMap<string, Pattern>, readonly messages: ReadonlyMap<string, Pattern>,
 *   readonly problem: (said: string, at: number | undefined) => void, readonly within: readonly string[],
 * }} Scope
 */

/** Numbers that are names, not amounts: they are written without the separators of thousands. */
const NAMES = new Set([
  'id',
  'port',
  'line',
  'code',
  'alert',
  'state',
  'number',
  'first',
  'later',
  'build',
  'value',
  'decimal',
]);

/** @param {Pattern} pattern @param {Scope} scope @returns {string} */
export function expressionOf(pattern, scope) {
  const parts = pattern.elements.map((element) =>
    element.type === 'TextElement' ? JSON.stringify(element.value) : placed(element.expression, scope),
  );
  const joined = parts.filter((part) => part !== '""').join(' + ');
  // Several texts in a row are one.
  return joined === '' ? '""' : joined.replaceAll(/(?<!\\)" \+ "/g, '');
}

/** What is between names that stand in a row, each for itself. */
const COMMA = 'joined-comma';

/** @param {Expression} expression @param {Scope} scope @returns {string} */
function placed(expression, scope) {
  switch (expression.type) {
    case 'StringLiteral':
      return JSON.stringify(expression.parse().value);
    case 'NumberLiteral':
      return JSON.stringify(expression.value);
    case 'Placeable':
      return placed(expression.expression, scope);
    case 'VariableReference': {
      const { name } = expression.id;
      const fact = factOf(expression, scope);
      return NAMES.has(name) ? `say.asIs(${fact})` : `say.text(${fact})`;
    }
    case 'FunctionReference':
      return called(expression, scope);
    case 'TermReference':
      return termOf(expression, scope);
    case 'MessageReference': {
      const { name } = expression.id;
      const other = scope.messages.get(name);
      if (other === undefined) return refused(scope, `There is no text ${name} to use here.`, expression);
      return nested(other, name, scope, expression);
    }
    case 'SelectExpression':
      return chosen(expression, scope);
  }
}

/** @param {Scope} scope @param {string} said @param {{ readonly span?: import('@fluent/syntax').Span }} node */
function refused({ problem }, said, node) {
  problem(said, node.span?.start);
  return '""';
}

/** @param {InlineExpression | undefined} expression @param {Scope} scope @returns {string} */
function factOf(expression, scope) {
  if (expression?.type !== 'VariableReference')
    return expression === undefined ? '""' : refused(scope, 'Only a fact, such as $count, can stand here.', expression);
  const { name } = expression.id;
  const fact = scope.facts.get(name);
  scope.used.add(name);
  const known = [...scope.facts.keys()].map((one) => `$${one}`).join(', ');
  return (
    fact ??
    refused(
      scope,
      `There is no fact $${name} here. ${known === '' ? 'This text has none.' : `There are: ${known}.`}`,
      expression,
    )
  );
}

/** @param {import('@fluent/syntax').FunctionReference} expression @param {Scope} scope */
function called(expression, scope) {
  const fact = factOf(expression.arguments.positional[0], scope);
  switch (expression.id.name) {
    case 'OR':
      return `say.either(${fact})`;
    case 'COUNT':
      return `say.text(say.count(${fact}))`;
    case 'SIZE':
      return `say.size(${fact})`;
    case 'CAPITAL':
      return `say.capital(${fact})`;
    case 'ROW': {
      const comma = scope.messages.get(COMMA);
      return `${fact}.join(${comma === undefined ? '", "' : nested(comma, COMMA, scope, expression)})`;
    }
    default:
      return refused(
        scope,
        `There is no function ${expression.id.name}; there are OR, ROW, COUNT, SIZE and CAPITAL.`,
        expression,
      );
  }
}

/** @param {TermReference} expression @param {Scope} scope */
function termOf(expression, scope) {
  const name = `-${expression.id.name}`;
  const term = scope.terms.get(name);
  if (term === undefined) return refused(scope, `There is no term ${name}.`, expression);
  const [given] = expression.arguments?.positional ?? [];
  const facts = given === undefined ? scope.facts : new Map([...scope.facts, ['count', factOf(given, scope)]]);
  return nested(term, name, { ...scope, facts }, expression);
}

/** @param {Pattern} pattern @param {string} name @param {Scope} scope @param {InlineExpression} at */
function nested(pattern, name, scope, at) {
  if (scope.within.includes(name)) return refused(scope, `${name} is in itself.`, at);
  return `(${expressionOf(pattern, { ...scope, within: [...scope.within, name] })})`;
}

/** @param {SelectExpression} expression @param {Scope} scope */
function chosen({ selector, variants }, scope) {
  const isCount = selector.type === 'FunctionReference' && selector.id.name === 'COUNT';
  const fact = factOf(isCount ? selector.arguments.positional[0] : selector, scope);
  const keys = variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
  const twice = keys.find((key, place) => keys.indexOf(key) !== place);
  if (twice !== undefined) return refused(scope, `[${twice}] is there twice.`, selector);
  const said = variants.map(
    ({ value }, place) => `${JSON.stringify(keys[place])}: () => ${expressionOf(value, scope)}`,
  );
  const standard = keys[variants.findIndex((variant) => variant.default)];
  return `say.choose(${fact}, { ${said.join(', ')} }, ${JSON.stringify(standard)})`;
}
