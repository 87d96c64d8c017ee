/** The forms in which rows can be printed. */
export const ROW_FORMS = ['table', 'csv', 'json'] as const;
export type RowForm = (typeof ROW_FORMS)[number];
