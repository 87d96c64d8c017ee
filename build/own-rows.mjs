// A name from outside may be `constructor` or `toString`, which every object has: a table is asked for its own rows
// only, with `rowOf` of shared/row-of.ts. The rule reads types, so a name that is one of a few of our own is left
// alone.
import ts from 'typescript';

/** @param {ts.Type} type @returns {boolean} Whether it may be any text. */
const isText = (type) =>
  type.isUnion() ? type.types.some(isText) : (type.flags & (ts.TypeFlags.String | ts.TypeFlags.Any)) !== 0;

/** @type {import('eslint').Rule.RuleModule} */
export const ownRows = {
  meta: {
    type: 'problem',
    messages: { any: 'A name may be `constructor`: take the row with rowOf (shared/row-of.ts).' },
  },
  create(context) {
    /** @type {unknown} */
    const added = context.sourceCode.parserServices; // ESLint has no types for what the parser adds
    const services = /** @type {{ program: ts.Program, getTypeAtLocation: (node: unknown) => ts.Type }} */ (added);
    const checker = services.program.getTypeChecker();
    /** @param {ts.Type} type @returns {boolean} */
    const isTable = (type) =>
      type.isUnionOrIntersection()
        ? type.types.some(isTable)
        : checker.getIndexInfosOfType(type).some((row) => isText(row.keyType));
    return {
      'MemberExpression[computed=true]'(
        /** @type {Extract<import('eslint').Rule.Node, { type: 'MemberExpression' }>} */ node,
      ) {
        const { object, property, parent } = node;
        const { type, expression } = /** @type {{ type: string, expression?: unknown }} */ (property);
        const asserted = type === 'TSAsExpression' ? expression : undefined;
        if (!isText(services.getTypeAtLocation(asserted ?? property))) return;
        // without `as` the compiler wants a table of any names, or a list
        if (asserted === undefined && !isTable(services.getTypeAtLocation(object))) return;
        const { test } = /** @type {{ test?: { callee?: { property?: { name?: unknown } } } }} */ (parent);
        const isAsked = parent.type === 'ConditionalExpression' && test?.callee?.property?.name === 'hasOwn';
        if (!isAsked) context.report({ node: property, messageId: 'any' });
      },
    };
  },
};
