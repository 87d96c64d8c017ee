import { useState } from 'react';
import { errorText } from '../../../shared/present/error-text.ts';
import { dayOf } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { DoorButton } from '../../components/door-button.tsx';
import { useAsk, useTexts } from '../../state/use-store.ts';

const [MINUTE, A_WEEK] = [60_000, 7 * 24 * 60 * 60_000];

/** In a week, as `2026-12-09` by the clock of the PC. */
function inAWeek(): string {
  const then = new Date(Date.now() + A_WEEK);
  return new Date(then.getTime() - then.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);
}

/** What is to be done with files that are saved: importing them, waiting, and collecting again. */
export function NextSteps({ tool, pcs }: { readonly tool: string; readonly pcs: number | null }) {
  const { t, m, language } = useTexts();
  const { next } = t.deploy;
  const [day] = useState(inAWeek);
  const { asking, answer, start } = useAsk('save-reminder');
  const reminded = answer === null ? null : answer.ok ? answer.value.where : errorText(m, answer).title;
  const rows = [
    {
      name: next.bring,
      more: next.bringMore(tool),
      button: <DoorButton name={t.doors.folder} door="saved-export" />,
    },
    {
      name: next.wait,
      more: next.waitMore,
      button: <CopyButton looks="worded" label={next.note} text={next.noteText} />,
    },
    {
      name: next.again(dayOf(language, day, 'UTC')),
      more: reminded ?? next.againMore(pcs),
      button: <Button name={next.calendar} icon="calendar" isBusy={asking !== null} onClick={() => start({ day })} />,
    },
  ];
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">{next.title}</h2>
      <ol className="card grid divided">
        {rows.map(({ name, more, button }, place) => (
          <li key={name} className="finding grid gap-x-3 pad middle">
            <span className="circle" aria-hidden="true">
              {place + 1}
            </span>
            <span>
              <span className="finding__what block">{name}</span>
              <span className="caption block anywhere" role="status">
                {more}
              </span>
            </span>
            {button}
          </li>
        ))}
      </ol>
    </section>
  );
}
