// A name from outside may be `constructor` or `toString`, which every object has: a table is asked for its own rows only, with
// `rowOf` of shared/row-of.ts. The rule reads types, so a name that is one of a few of our own is left alone.
import ts from 'typescript';

/**
 * What the rule looks at of a piece of code, whichever piece it is.
 * @typedef {{ type: string, expression?: Code, test?: Code, callee?: Code, property?: Code, name?: unknown }} Code
 */

/**
 * Whether it may be any text.
 * @param {ts.Type} type
 * @returns {boolean}
 */
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
    /**
     * @param {ts.Type} type
     * @returns {boolean}
     */
    const isTable = (type) =>
      type.isUnionOrIntersection()
        ? type.types.some(isTable)
        : checker.getIndexInfosOfType(type).some((row) => isText(row.keyType));
    /** @param {{ object: Code, property: Code, parent: Code }} node */
    const look = ({ object, property, parent }) => {
      const asserted = property.type === 'TSAsExpression' ? property.expression : undefined;
      if (!isText(services.getTypeAtLocation(asserted ?? property))) return;
      // without `as` the compiler wants a table of any names, or a list
      if (asserted === undefined && !isTable(services.getTypeAtLocation(object))) return;
      const isAsked = parent.type === 'ConditionalExpression' && parent.test?.callee?.property?.name === 'hasOwn';
      if (!isAsked)
        context.report({
          node: /** @type {import('eslint').Rule.Node} */ (/** @type {unknown} */ (property)),
          messageId: 'any',
        });
    };
    return {
      'MemberExpression[computed=true]': /** @type {(node: import('eslint').Rule.Node) => void} */ (
        /** @type {unknown} */ (look)
      ),
    };
  },
};
