import { useId, useMemo, useState, type ReactElement } from 'react';
import { FORMAT_IDS, FORMAT_KINDS, type FormatId } from '../../../shared/remediation/export-formats.ts';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import type { Answer } from '../../../shared/ipc/contract.ts';
import type { Selection } from '../../../shared/remediation/selection.ts';
import { listInWords } from '../../../shared/text/window.ts';
import { decodeMask, formatHex } from '../../../shared/tls/mask.ts';
import type { Draft } from '../../state/draft.ts';
import { exportSelections } from '../../state/export-selection.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { useAnswer, useAsk } from '../../state/use-ask.ts';
import { useStore } from '../../state/use-store.ts';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { MessageBar } from '../../components/message-bar.tsx';

interface ExportProps {
  readonly facts: Facts;
  readonly draft: Draft;
}

/** What an export of this format would hold, as the program says. */
interface ExportContents {
  readonly format: FormatId;
  readonly answer: Answer<'export-contents'>;
}

function selectionWords({ choice }: Selection, { t, language }: Texts): string {
  if (choice.kind === 'profile') return t.protocols.presetNames[choice.profile];
  if (choice.kind === 'views') return t.history.separate;
  const { protocols } = decodeMask(choice.mask);
  return `${listInWords(language, protocols)} (${formatHex(choice.mask)})`;
}

interface PickerProps {
  readonly format: FormatId;
  readonly onPick: (format: FormatId) => void;
}

function FormatPicker({ format, onPick }: PickerProps): ReactElement {
  const { exports: texts } = useTexts().t;
  const id = useId();
  return (
    <fieldset className="card export__formats">
      <legend className="vh">{texts.format}</legend>
      {FORMAT_IDS.map((one) => (
        <label key={one} className={one === format ? 'export__format export__format--on' : 'export__format'}>
          <input
            className="radio"
            type="radio"
            name="export-format"
            value={one}
            checked={one === format}
            aria-labelledby={`${id}-${one}`}
            aria-describedby={`${id}-${one}-use`}
            onChange={() => onPick(one)}
          />
          <span className="export__name" id={`${id}-${one}`}>
            {texts.formats[one].name}
          </span>
          <span className="caption export__use" id={`${id}-${one}-use`}>
            {texts.formats[one].use}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Result({
  answer,
  onClose,
}: {
  readonly answer: Answer<'export'>;
  readonly onClose: () => void;
}): ReactElement {
  const { t, m } = useTexts();
  const { exports: texts } = t;
  if (!answer.ok) {
    const { title, detail, nextStep } = m.errors[answer.code](answer.details);
    const next = answer.code === 'export-exists' ? texts.chooseEmpty : nextStep;
    return (
      <MessageBar tone="fail" title={title} onClose={onClose}>
        <p>
          {detail} {next}
        </p>
      </MessageBar>
    );
  }
  const { folder, files } = answer.value;
  if (folder === null) return <MessageBar tone="info" title={texts.cancelled} onClose={onClose} />;
  return (
    <MessageBar tone="ok" title={texts.saved(files.length)} onClose={onClose}>
      <p className="export__path">{texts.savedIn(folder)}</p>
      <ul className="export__files">
        {files.map((path) => {
          const name = path.slice(folder.length).replace(/^[\\/]/, '');
          return (
            <li key={path} className="row">
              <code>{name}</code>
              <CopyButton text={path} label={texts.copyPath(name)} />
            </li>
          );
        })}
      </ul>
    </MessageBar>
  );
}

/** Why an export can't be made: a number that isn't right for all these PCs, or what the program says. */
function refusal({ format, answer }: ExportContents, { t, m }: Texts): string | null {
  if (answer.ok) return answer.value.files.length === 0 ? t.exports.nothing : null;
  const isNumber = answer.code.startsWith('mask-');
  if (isNumber && FORMAT_KINDS[format] !== 'plan') return t.exports.notFor;
  const { title, detail, nextStep } = m.errors[answer.code](answer.details);
  return [title, detail, ...(isNumber ? [] : [nextStep])].join(' '); // the step for a number is the command line's
}

function Contents({ contents, reason }: { readonly contents: ExportContents; readonly reason: string }): ReactElement {
  const texts = useTexts();
  const { exports: words } = texts.t;
  const { answer } = contents;
  const refused = refusal(contents, texts);
  const families = answer.ok ? (answer.value.families ?? []) : [];
  return (
    <>
      {families.length > 0 && (
        <>
          <h3>{words.forWhich}</h3>
          <ul className="export__list">
            {families.map((id) => (
              <li key={id}>{words.families[id]}</li>
            ))}
          </ul>
        </>
      )}
      {refused !== null && <p id={reason}>{refused}</p>}
      {answer.ok && refused === null && (
        <>
          <h3>{words.contents}</h3>
          <ul className="export__list">
            {answer.value.files.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Exports({ facts, draft }: ExportProps): ReactElement {
  const texts = useTexts();
  const { exports: words } = texts.t;
  const [format, setFormat] = useState<FormatId>('reg');
  const selections = useMemo(() => exportSelections(facts, draft), [facts, draft]);
  const selection = FORMAT_KINDS[format] === 'plan' ? selections.pc : selections.many;
  const request = useMemo(() => ({ format, selection }), [format, selection]);
  const { given } = useAnswer('export-contents', request);
  const contents = given === null ? null : { format: given.request.format, answer: given.answer };
  const { asking, answer, start, forget } = useAsk('export');
  const isSaving = asking !== null;
  const isRefused = contents !== null && refusal(contents, texts) !== null;
  const reason = useId();
  return (
    <section className="stack" aria-labelledby="exports">
      <div className="page__head">
        <h2 id="exports" className="export__title">
          {words.title}
        </h2>
        <p>{words.lead}</p>
      </div>
      <div className="export">
        <FormatPicker
          format={format}
          onPick={(picked) => {
            setFormat(picked);
            forget();
          }}
        />
        <div className="export__side">
          <section
            className="card card--pad export__contents"
            aria-label={words.contents}
            aria-busy={contents?.format !== format}
          >
            <p className="h3">{words.chosen(selectionWords(selection, texts))}</p>
            {contents !== null && <Contents contents={contents} reason={reason} />}
            <div className="row">
              <Button
                variant="primary"
                onClick={() => start(request)}
                isBusy={isSaving}
                isDisabled={contents === null || isRefused}
                describedBy={isRefused ? reason : undefined}
              >
                {isSaving ? words.saving : words.save}
              </Button>
            </div>
          </section>
          {/* beside the button that was pressed, so that it is in sight */}
          {answer !== null && <Result answer={answer} onClose={forget} />}
        </div>
      </div>
      <p className="vh" role="status">
        {isSaving
          ? words.saving
          : answer?.ok === true && answer.value.folder !== null
            ? words.saved(answer.value.files.length)
            : ''}
      </p>
    </section>
  );
}

/** What is chosen on Protocols, as files for other PCs: picks a format, says what it will contain, and has it saved. */
export function ExportSection(): ReactElement | null {
  const facts = useStore((state) => state.facts);
  const draft = useStore((state) => state.draft);
  return facts === null ? null : <Exports facts={facts} draft={draft} />;
}
