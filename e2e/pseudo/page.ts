import { page as english } from '../../shared/text/en/window.ts';
import type { PageTexts } from '../../shared/text/window.ts';
import { toPseudo } from './pseudo.ts';

export const page: PageTexts = toPseudo(english);
