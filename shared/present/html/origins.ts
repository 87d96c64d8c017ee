import { html, NOTHING } from '../../output/html.ts';
import { originViews } from '../origin.ts';
import { momentText } from '../time.ts';
import type { Section } from './sections.ts';

/** Who set what the plan and the findings are about; nothing if nothing is known of it. */
export const origins: Section = (_view, { m, t }, report) => {
  const views = originViews(report, m, (moment) => momentText(moment, t));
  if (views.length === 0) return NOTHING;
  return html`<h2>${m.origin.setBy}</h2>
    <ul>
      ${views.map(
        ({ values, sentence, caption }) => html`<li><bdi>${sentence}</bdi><small>${values}. ${caption}</small></li>`,
      )}
    </ul>`;
};
