import { useMemo } from 'react';
import { errorText } from '../../../shared/present/error-text.ts';
import { dnsDomainOf } from '../../../shared/diagnosis/machine.ts';
import type { Answer } from '../../../shared/ipc/contract.ts';
import type { Selection } from '../../../shared/remediation/selection.ts';
import { decodeMask, formatHex } from '../../../shared/tls/mask.ts';
import { ActionBar, BAR_SAID } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { Fold, Folds } from '../../components/fold.tsx';
import { Icon } from '../../components/icons.tsx';
import { MessageBar } from '../../components/message-bar.tsx';
import { PageSkeleton } from '../../components/page.tsx';
import { Picks } from '../../components/picks.tsx';
import { useHeadingFocus } from '../../components/use-heading-focus.ts';
import { usePart, usePc, useStore, useTexts, type Texts, useAnswer, useAsk } from '../../state/use-store.ts';
import { Saved } from '../../components/saved-export.tsx';
import * as wishes from './wish.ts';
import { useFleet } from './many-store.ts';
import { useNotIn } from './files-bar.tsx';
import { NextSteps } from './next-steps.tsx';
import { StepPage, useFixable } from './steps.tsx';

function selectionWords({ choice, scopes }: Selection, { t, m }: Texts): string {
  const extras = scopes.flatMap((scope) => (scope in t.scopes ? [t.scopes[scope as keyof typeof t.scopes].name] : []));
  const { protocols } = choice.kind === 'mask' ? decodeMask(choice.mask) : { protocols: [] };
  const what =
    choice.kind === 'profile'
      ? m.profiles[choice.profile]
      : choice.kind === 'views'
        ? t.history.separate
        : m.joined.bracketed(m.values.list(protocols), formatHex(choice.mask));
  return [what, ...extras].join(m.joined.comma);
}

function Choices({ onChoose }: { readonly onChoose: (change: Partial<wishes.Chosen>) => void }) {
  const fixable = useFixable();
  const draft = useStore((state) => state.draft);
  const [chosen] = usePart(wishes.createWishStore);
  const { facts } = usePc();
  const { texts, fleet } = useFleet();
  const { deploy, exports } = texts.t;
  const domain = dnsDomainOf(facts.readings);
  const selection = wishes.selectionOf(chosen.wish, facts, draft);
  const ticked = wishes.windowsOf(chosen, selection);
  const whyOf = (wish: wishes.Wish): string =>
    wish === 'protocols' ? selectionWords(wishes.selectionOf('protocols', facts, draft), texts) : deploy.whys[wish];
  const moreOf = (windows: wishes.Windows): string => {
    const count = fixable?.[windows] ?? 0;
    const gets = windows === 'need' ? deploy.needed : deploy.self[wishes.fateOfSelf(selection, ticked)];
    return count === 0 ? gets : texts.m.joined.headed(fleet.pcs(count), gets);
  };
  return (
    <div className="halves halves--early grid gap-4 top">
      <div className="column gap-4 start">
        <Picks
          type="checkbox"
          legend={deploy.which}
          hasHeading
          options={wishes.WINDOWS.map((id) => ({ id, name: deploy.windows[id], more: moreOf(id) }))}
          chosen={ticked}
          onPick={(windows, isOn) =>
            onChoose({ windows: wishes.WINDOWS.filter((one) => (one === windows ? isOn : ticked.includes(one))) })
          }
        />
        <Picks
          type="radio"
          legend={deploy.what}
          hasHeading
          options={wishes.WISHES.map((id) => ({
            id,
            name: deploy.wishes[id],
            more: whyOf(id),
            tag: id === 'office' ? deploy.recommended : undefined,
          }))}
          chosen={[chosen.wish]}
          onPick={(wish) => onChoose({ wish })}
        />
      </div>
      <Picks
        type="radio"
        legend={deploy.tool}
        hasHeading
        options={wishes.TOOLS.map((id) => {
          const { name, use } = exports.formats[id];
          return id === 'gpp' && domain !== null
            ? { id, name, more: deploy.inDomain(domain), tag: deploy.foundHere }
            : { id, name, more: use };
        })}
        chosen={[chosen.tool]}
        onPick={(tool) => onChoose({ tool })}
      />
    </div>
  );
}

function Files({ files }: { readonly files: readonly string[] }) {
  const { deploy } = useTexts().t;
  return (
    <Folds>
      <Fold icon="file" name={deploy.files} said={deploy.filesSaid(files.length)}>
        <ul className="grid gap-1" aria-label={deploy.files}>
          {files.map((name) => (
            <li key={name} className="line gap-2">
              <Icon name="file" />
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </Fold>
    </Folds>
  );
}

/** Why files can't be made: a number that isn't right for all these PCs, or what the program says. */
function refusal(answer: Answer<'export-contents'>, { t, m }: Texts): string | null {
  if (answer.ok) return null;
  if (answer.code.startsWith('mask-')) return t.exports.notFor; // the step for a number is the command line's
  const { title, detail, nextStep } = errorText(m, answer);
  return [title, detail, nextStep].join(' ');
}

function Made() {
  const { facts } = usePc();
  const fixable = useFixable();
  const draft = useStore((state) => state.draft);
  const [chosen, store] = usePart(wishes.createWishStore);
  const { texts } = useFleet();
  const { deploy, exports } = texts.t;
  const request = useMemo(() => wishes.requestOf(chosen, facts, draft), [chosen, facts, draft]);
  const { answer: newest, isOutdated } = useAnswer('export-contents', request);
  const contents = isOutdated ? null : newest;
  const { asking, answer, start, forget } = useAsk('export');
  const reason = request === null ? deploy.noWindows : contents === null ? null : refusal(contents, texts);
  const files = contents?.ok === true ? contents.value.files : null;
  const isSaving = asking !== null;
  const pcs = fixable === null || fixable.all === 0 ? null : fixable.all;
  const inSum = files === null ? deploy.making : deploy.inSum(exports.formats[chosen.tool].name, pcs, files.length);
  const choose = (change: Partial<wishes.Chosen>): void => {
    forget();
    store.dispatch(change);
  };
  const foot = (
    <ActionBar
      said={
        <p className="muted" role="status">
          {isSaving ? exports.saving : (reason ?? inSum)}
        </p>
      }
    >
      <Button
        name={deploy.save}
        variant="primary"
        icon="folder"
        isDisabled={files === null || reason !== null}
        isBusy={isSaving}
        describedBy={reason === null ? undefined : BAR_SAID}
        onClick={() => {
          if (request === null) return;
          wishes.keepTool(chosen.tool);
          start(request);
        }}
      />
    </ActionBar>
  );
  const saved = answer?.ok === true ? answer.value.folder : null;
  const notIn = useNotIn();
  useHeadingFocus(saved);
  if (saved !== null)
    return (
      <StepPage step="fix" isWide>
        <MessageBar tone="ok" title={exports.saved(files?.length ?? 0)} onClose={forget}>
          <p className="anywhere">{exports.savedIn(saved)}</p>
        </MessageBar>
        <NextSteps tool={exports.formats[chosen.tool].name} pcs={pcs} />
        {notIn}
        {files !== null && <Files files={files} />}
      </StepPage>
    );
  return (
    <StepPage step="fix" isWide foot={foot}>
      {answer !== null && <Saved answer={answer} onClose={forget} />}
      <Choices onChoose={choose} />
      {files !== null && <Files files={files} />}
    </StepPage>
  );
}

export function Fix() {
  const isChecked = useStore((state) => state.checked !== null);
  if (isChecked) return <Made />;
  return (
    <StepPage step="fix">
      <PageSkeleton />
    </StepPage>
  );
}
