import { useState, type ReactElement } from 'react';
import type { Answer, Prepared } from '../../../shared/ipc/contract.ts';
import { SAVE_FORMATS } from '../../../shared/ipc/names.ts';
import type { Failure } from '../../../shared/failures.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { dayAndTime } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { DoorButton } from '../../components/door-button.tsx';
import { useAnswer, useAsk } from '../../state/use-ask.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { LanguageChoice } from '../../components/language-choice.tsx';
import { MessageBar } from '../../components/message-bar.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { Door } from '../../components/fold.tsx';
import { verdictView } from '../../../shared/present/verdict.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';

interface Choices {
  readonly names: boolean;
  readonly language: Language;
}

function Options({ names, language, change }: Choices & { readonly change: (to: Choices) => void }): ReactElement {
  const { report } = useTexts().t;
  return (
    <div className="card card--pad stack">
      <h2>{report.options}</h2>
      <div className="row report__tick gap-2">
        <input
          className="check"
          type="checkbox"
          id="report-names"
          checked={names}
          aria-describedby="report-names-hint"
          onChange={(event) => change({ language, names: event.target.checked })}
        />
        <label htmlFor="report-names">{report.names}</label>
      </div>
      <p className="caption" id="report-names-hint">
        {report.namesHint}
      </p>
      <fieldset className="grid gap-2">
        <legend className="caption">{report.language}</legend>
        <LanguageChoice
          name="report-language"
          chosen={language}
          choose={(chosen) => change({ names, language: chosen })}
        />
      </fieldset>
    </div>
  );
}

/** The parts of the report in words, in the order of its page. */
function partWords({ report }: Prepared, { contents }: Texts['t']['report']): readonly string[] {
  const { lastChange, plan, ladder, proof } = report;
  return [
    contents.matrix,
    contents.ladder(ladder.length),
    lastChange !== undefined
      ? contents.change(lastChange.id)
      : plan.length > 0
        ? contents.planned(plan.length)
        : contents.noChange,
    proof !== undefined ? contents.proof : contents.noProof,
  ];
}

function Preview({ prepared, choices }: { readonly prepared: Prepared; readonly choices: Choices }): ReactElement {
  const { t, m, language } = useTexts();
  const { report } = t;
  const { names, when = '', sha256 = '', version = '' } = prepared.report;
  return (
    <div className="card card--pad stack">
      <h2>{report.preview}</h2>
      <dl className="report__facts grid">
        <dt>{report.contents.verdict}</dt>
        <dd>{verdictView(prepared.report, m).headline}</dd>
        <dt>{report.contents.parts}</dt>
        <dd>
          <ul className="report__parts grid gap-1">
            {partWords(prepared, report).map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </dd>
        <dt>{report.contents.names}</dt>
        <dd>{names === undefined ? report.contents.namesOut : report.contents.namesIn(names.user, names.host)}</dd>
        <dt>{report.contents.made}</dt>
        <dd>{report.contents.madeBy(dayAndTime(language, when, new Date(), t.today), version)}</dd>
        <dt>{report.contents.checksum}</dt>
        <dd>
          <code className="report__checksum anywhere">{sha256}</code>
        </dd>
      </dl>
      <CopyButton text={sha256} label={report.copyChecksum} isWorded />
      <h3 id="report-summary">{report.summary}</h3>
      <pre
        className="report__summary anywhere"
        lang={choices.language}
        aria-labelledby="report-summary"
        tabIndex={0}
        role="region"
      >
        {prepared.summary}
      </pre>
      <CopyButton text={prepared.summary} label={report.copySummary} isWorded />
    </div>
  );
}

function FailureBar({ failure, again }: { readonly failure: Failure; readonly again: () => void }): ReactElement {
  const { t, m } = useTexts();
  const { title, detail, nextStep } = m.errors[failure.code](failure.details);
  return (
    <MessageBar tone="warn" title={title} actions={<Button onClick={again}>{t.report.again}</Button>}>
      <p>{detail}</p>
      <p>{nextStep}</p>
    </MessageBar>
  );
}

interface SavedProps {
  readonly saved: Answer<'save-report'>;
  readonly again: () => void;
}

function SavedBar({ saved, again }: SavedProps): ReactElement {
  const { report, doors } = useTexts().t;
  if (!saved.ok) return <FailureBar failure={saved} again={again} />;
  const { where } = saved.value;
  if (where === null) return <MessageBar tone="info" title={report.cancelled} />;
  return (
    <MessageBar tone="ok" title={report.saved}>
      <p>
        <code className="report__path anywhere">{where}</code>
      </p>
      <p className="caption">{report.savedMore}</p>
      <div className="row">
        <DoorButton door="saved-report">{doors.folder}</DoorButton>
        <CopyButton text={where} label={report.copyPath} isWorded />
      </div>
    </MessageBar>
  );
}

interface PrintProps {
  /** Of the report that is shown; undefined while it is made. */
  readonly sha256: string | undefined;
  readonly language: Language;
}

/** Prints the report in Windows' own dialog, and says what came of it. */
function PrintButton({ sha256, language }: PrintProps): ReactElement {
  const texts = useTexts();
  const { doors } = texts.t;
  const { answer, asking, start } = useAsk('print-report');
  const isPrinting = asking !== null;
  const ended =
    answer === null
      ? ''
      : answer.ok
        ? answer.value.printed
          ? doors.printed
          : doors.notPrinted
        : texts.m.errors[answer.code](answer.details).title;
  return (
    <span className="row">
      <Button
        isBusy={isPrinting}
        isDisabled={sha256 === undefined}
        onClick={() => {
          if (sha256 !== undefined) start({ sha256, language });
        }}
      >
        {doors.print}
      </Button>
      <span role="status" className="caption">
        {isPrinting ? doors.printing : ended}
      </span>
    </span>
  );
}

/** What the live region says of a saving. */
function spokenResult(saved: Answer<'save-report'> | null, isSaving: boolean, { t, m }: Texts): string {
  if (isSaving) return t.report.saving;
  if (saved === null) return '';
  if (!saved.ok) return m.errors[saved.code](saved.details).title;
  const { where } = saved.value;
  return where === null ? t.report.cancelled : `${t.report.saved}. ${where}`;
}

/** What there is to hand over: the report on this PC (what goes in, what is in it, saving just that), and the way to files for other PCs. */
export function Report(): ReactElement {
  const texts = useTexts();
  const { report, deploy } = texts.t;
  const { go } = useActions();
  const [choices, setChoices] = useState<Choices>({ names: false, language: texts.language });
  // made again when a choice or the PC changes; saving saves just what is shown
  const checked = useStore((state) => state.checked);
  const { given, isOutdated, again: makeAgain } = useAnswer('report', choices, checked);
  const { asking, answer: saved, start, forget } = useAsk('save-report');
  const prepared = given?.answer.ok === true ? given.answer.value : null;
  const failure = given?.answer.ok === false ? given.answer : null;
  const sha256 = isOutdated ? undefined : prepared?.report.sha256;
  const again = (): void => {
    forget();
    makeAgain();
  };
  return (
    <Page title={report.title} lead={report.lead}>
      <Notices />
      <Options {...choices} change={setChoices} />
      <div className="stack">
        <div className="row">
          {SAVE_FORMATS.map((format) => (
            <Button
              key={format}
              variant={format === 'html' ? 'primary' : 'plain'}
              isBusy={asking?.format === format}
              isDisabled={sha256 === undefined || (asking !== null && asking.format !== format)}
              onClick={() => sha256 !== undefined && start({ sha256, format, language: choices.language })}
            >
              {report.save[format]}
            </Button>
          ))}
          <PrintButton sha256={sha256} language={choices.language} />
        </div>
        <p className="caption">{report.saveHint}</p>
      </div>
      {saved !== null && <SavedBar saved={saved} again={again} />}
      {failure !== null && <FailureBar failure={failure} again={again} />}
      {prepared === null ? (
        failure === null && <p className="card card--pad caption report__preparing">{report.preparing}</p>
      ) : (
        <Preview prepared={prepared} choices={choices} />
      )}
      <p className="vh" role="status">
        {spokenResult(saved, asking !== null, texts)}
      </p>
      <div className="card folds column">
        <Door icon="deploy" name={deploy.door} said={deploy.doorSaid} onOpen={() => go('deploy')} />
      </div>
    </Page>
  );
}
