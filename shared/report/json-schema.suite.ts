import { toJsonSchema } from '@valibot/to-json-schema';
import { reportSchema } from './report.ts';

/** The published schema, made from the program's own: `npm run generate` writes it. */
export function reportJsonSchema(): object {
  const schema = toJsonSchema(reportSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['readonly'],
    // registry types are checked by a function; this is what it checks
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom' ? { type: 'string', pattern: '^REG_[A-Z_0-9]{2,40}$' } : undefined,
    // bytes too
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' ? { ...jsonSchema, pattern: '^([0-9a-f]{2})*$' } : undefined,
  });
  const { $schema, ...rest } = schema;
  return {
    $schema,
    title: 'Report of TLS Remedy',
    description: 'What check, apply, undo and report give.',
    ...rest,
  };
}
