/** The pictures of the documents, each as `docs/images/LANGUAGE/NAME.png` in every language. */
export const PICTURE_NAMES = [
  'home',
  'why',
  'protocols',
  'home-fixed',
  'history',
  'report',
  'explain',
  'guided-doors',
  'guided-understand',
  'guided-fix',
  'many',
  'retire',
] as const;

export type PictureName = (typeof PICTURE_NAMES)[number];
