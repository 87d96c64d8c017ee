import { useId, useMemo, useState, type ReactElement } from 'react';
import { artefactFiles, FORMATS } from '../../shared/artefacts/index.ts';
import { makeDecision } from '../../shared/artefacts/decision.ts';
import type { FamilyId } from '../../shared/artefacts/families.ts';
import { FORMAT_IDS, type FormatId } from '../../shared/artefacts/formats.ts';
import { pcPlanOf } from '../../shared/artefacts/pc-plan.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import type { Answer, Bridge } from '../../shared/ipc/contract.ts';
import { makePlan } from '../../shared/remediation/plan.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import { exportTexts } from '../../shared/text/export.ts';
import type { Language } from '../../shared/text/languages.ts';
import { listInWords } from '../../shared/text/window.ts';
import { decodeMask, formatHex } from '../../shared/tls/mask.ts';
import { ask } from '../state/bridge.ts';
import type { Draft } from '../state/draft.ts';
import { exportSelections } from '../state/export-selection.ts';
import { useTexts, type Texts } from '../state/texts.ts';
import { Button } from './button.tsx';
import { CopyButton } from './copy-button.tsx';
import { MessageBar } from './message-bar.tsx';

interface ExportSectionProps {
  readonly facts: Facts;
  readonly draft: Draft;
  readonly bridge: Bridge;
}

/** What would be saved: the names of the files, and for whom; null where the selection may not be exported so. */
interface Contents {
  readonly names: readonly string[];
  /** The groups of releases that it is for; null for a format that is for this PC. */
  readonly families: readonly FamilyId[] | null;
}

function contentsOf(format: FormatId, facts: Facts, selection: Selection, language: Language): Contents | null {
  const names = (input: Parameters<typeof artefactFiles>[1]): readonly string[] =>
    artefactFiles(format, input, language).map((file) => file.name);
  if (FORMATS[format].kind === 'plan') {
    // only the names are asked for, and they don't depend on which keys are missing
    return { names: names(pcPlanOf(facts.machine, makePlan(facts, selection), new Map())), families: null };
  }
  const made = makeDecision(selection, null);
  if (!made.ok) return null;
  return { names: names(made.decision), families: made.decision.families.map(({ family }) => family.id) };
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
  const { formats, window: texts } = exportTexts(useTexts().language);
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
            {formats[one].name}
          </span>
          <span className="caption export__use" id={`${id}-${one}-use`}>
            {formats[one].use}
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
  const { m, language } = useTexts();
  const texts = exportTexts(language).window;
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

/** What is chosen on Protocols, as files for other PCs: picks a format, says what it will contain, and has it saved. */
export function ExportSection({ facts, draft, bridge }: ExportSectionProps): ReactElement {
  const texts = useTexts();
  const { language } = texts;
  const { window: words, families } = exportTexts(language);
  const [format, setFormat] = useState<FormatId>('reg');
  const selections = useMemo(() => exportSelections(facts, draft), [facts, draft]);
  const selection = FORMATS[format].kind === 'plan' ? selections.pc : selections.many;
  const [isSaving, setIsSaving] = useState(false);
  const [answer, setAnswer] = useState<Answer<'export'> | null>(null);
  const contents = useMemo(() => contentsOf(format, facts, selection, language), [format, facts, selection, language]);
  const isEmpty = contents === null || contents.names.length === 0;
  const reason = useId();
  const save = async (): Promise<void> => {
    setIsSaving(true);
    setAnswer(null);
    const saved = await ask(bridge, 'export', { format, selection });
    setAnswer(saved);
    setIsSaving(false);
  };
  return (
    <section className="stack" aria-labelledby="exports">
      <div className="page__head">
        <h2 id="exports">{words.title}</h2>
        <p>{words.lead}</p>
      </div>
      <div className="export">
        <FormatPicker
          format={format}
          onPick={(picked) => {
            setFormat(picked);
            setAnswer(null);
          }}
        />
        <div className="export__side">
          <section className="card card--pad export__contents" aria-label={words.contents}>
            <p className="h3">{words.chosen(selectionWords(selection, texts))}</p>
            {contents !== null && contents.families !== null && contents.families.length > 0 && (
              <>
                <h3>{words.families}</h3>
                <ul className="export__list">
                  {contents.families.map((id) => (
                    <li key={id}>{families[id]}</li>
                  ))}
                </ul>
              </>
            )}
            {isEmpty ? (
              <p id={reason}>{contents === null ? words.notFor : words.nothing}</p>
            ) : (
              <>
                <h3>{words.contents}</h3>
                <ul className="export__list">
                  {contents.names.map((name) => (
                    <li key={name}>
                      <code>{name}</code>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <div className="row">
              <Button
                variant="primary"
                onClick={() => void save()}
                isBusy={isSaving}
                isDisabled={isEmpty}
                describedBy={isEmpty ? reason : undefined}
              >
                {isSaving ? words.saving : words.save}
              </Button>
            </div>
          </section>
          {/* beside the button that was pressed, so that it is in sight */}
          {answer !== null && <Result answer={answer} onClose={() => setAnswer(null)} />}
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
