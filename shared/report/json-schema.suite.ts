import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { reportSchema } from './report.ts';

/** Made by `toJsonSchema`, without the draft that it is of. */
type Made = Omit<ReturnType<typeof toJsonSchema>, '$schema'>;

/** One of the program's own schemas, as others can read it. */
export function jsonSchemaOf(valibot: v.GenericSchema): Made {
  const made = toJsonSchema(valibot, {
    target: 'draft-2020-12',
    ignoreActions: ['readonly'],
    overrideSchema({ valibotSchema: { type }, jsonSchema }) {
      // registry types are checked by a function; this is what it checks
      if (type === 'custom') return { type: 'string', pattern: '^REG_[A-Z_0-9]{2,40}$' };
      return type === 'record' ? jsonSchema : undefined; // names from a list are converted too, but count as an error
    },
    // bytes too; what else a function checks, such as that nothing is named twice, isn't said
    overrideAction({ valibotAction: { type }, jsonSchema }) {
      if (type !== 'check') return undefined;
      return jsonSchema.type === 'string' ? { ...jsonSchema, pattern: '^([0-9a-f]{2})*$' } : jsonSchema;
    },
  });
  delete made.$schema;
  return made;
}

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The published schema, made from the program's own: `npm run generate` writes it. */
export const reportJsonSchema = (): object => ({
  $schema: DRAFT,
  title: 'Report of TLS Remedy',
  description: 'What check, apply, undo and report give.',
  ...jsonSchemaOf(reportSchema),
});
