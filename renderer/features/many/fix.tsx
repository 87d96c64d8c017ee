import { useId, useMemo, type ReactElement } from 'react';
import type { Answer, Request } from '../../../shared/ipc/contract.ts';
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { ActionBar } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { Page, PageSkeleton } from '../../components/page.tsx';
import { useTexts, type Texts } from '../../state/texts.ts';
import { useAnswer, useAsk } from '../../state/use-ask.ts';
import { usePart, useStateOf, useStore } from '../../state/use-store.ts';
import { Saved } from './saved.tsx';
import { FilesStage, ToolStage, WhatStage, type StageProps } from './stages.tsx';
import { isReadyMadeWish, requestOf, requestOfThisPc, toolHere, type Chosen, createDeployStore } from './wish.ts';

/** Is asked where nothing else can be: no files are shown for it. */
const NOTHING_ASKED: Request<'export'> = { format: 'collector', selection: RECOMMENDED };

/** Why an export can't be made: a number that isn't right for all these PCs, or what the program says. */
function refusal(answer: Answer<'export-contents'>, { t, m }: Texts): string | null {
  if (answer.ok) return answer.value.files.length === 0 ? t.exports.nothing : null;
  if (answer.code.startsWith('mask-')) return t.exports.notFor; // the step for a number is the command line's
  const { title, detail, nextStep } = m.errors[answer.code](answer.details);
  return [title, detail, nextStep].join(' ');
}

/** What an export would hold; null while that is being worked out. */
function useContents(request: Request<'export'> | null): Answer<'export-contents'> | null {
  const { given } = useAnswer('export-contents', request ?? NOTHING_ASKED);
  return given?.request === request ? given.answer : null;
}

function Made({ chosen, facts, draft, onChoose }: StageProps): ReactElement {
  const texts = useTexts();
  const { deploy, exports, rail } = texts.t;
  const request = useMemo(() => requestOf(chosen, facts, draft), [chosen, facts, draft]);
  const own = useMemo(() => requestOfThisPc(chosen, facts, draft), [chosen, facts, draft]);
  const contents = useContents(request);
  const ownContents = useContents(own);
  const { asking, answer, start, forget } = useAsk('export');
  const [reasonId, ownReasonId] = [useId(), useId()];
  const reason = request === null ? deploy.noWindows : contents === null ? null : refusal(contents, texts);
  const ownReason = ownContents === null ? null : refusal(ownContents, texts);
  const files = contents?.ok === true ? contents.value.files : null;
  const isReadyMade = isReadyMadeWish(chosen.wish);
  const tool = isReadyMade ? null : deploy.tools[chosen.tool ?? toolHere(facts)];
  const choose = (change: Partial<Chosen>): void => {
    forget();
    onChoose(change);
  };
  const isSaving = asking !== null;
  const foot = (
    <ActionBar
      said={
        <p className="muted" role="status">
          {isSaving
            ? exports.saving
            : (reason ??
              (files === null ? deploy.making : deploy.inSum(deploy.wishes[chosen.wish], tool, files.length)))}
        </p>
      }
    >
      {own !== null && (
        <>
          <Button
            variant="ghost"
            isDisabled={ownContents === null || ownReason !== null}
            isBusy={isSaving}
            describedBy={ownReason === null ? undefined : ownReasonId}
            onClick={() => start(own)}
          >
            {deploy.onlyThisPc}
          </Button>
          <span className="vh" id={ownReasonId}>
            {ownReason}
          </span>
        </>
      )}
      <Button
        variant="primary"
        icon="folder"
        isDisabled={files === null || reason !== null}
        isBusy={isSaving}
        describedBy={reason === null ? undefined : reasonId}
        onClick={() => request !== null && start(request)}
      >
        {deploy.save}
      </Button>
    </ActionBar>
  );
  const parts = { chosen, facts, draft, onChoose: choose };
  return (
    <Page title={rail.deploy} lead={deploy.lead} isWide foot={foot}>
      {answer !== null && <Saved answer={answer} onClose={forget} />}
      <div className="stages column">
        <WhatStage {...parts} />
        <ToolStage {...parts} />
        <FilesStage
          chosen={chosen}
          files={files}
          reason={reason}
          reasonId={reasonId}
          isForOne={!isReadyMade && contents?.ok === true && contents.value.families === null}
        />
      </div>
    </Page>
  );
}

/** Files for the tool that manages other PCs: what they should get, which tool it is, and what it is given. */
export function Deploy(): ReactElement {
  const { t } = useTexts();
  const facts = useStore((state) => state.facts);
  const draft = useStore((state) => state.draft);
  const store = usePart(createDeployStore);
  const chosen = useStateOf(store);
  if (facts === null)
    return (
      <Page title={t.rail.deploy} lead={t.deploy.lead}>
        <PageSkeleton />
      </Page>
    );
  return <Made chosen={chosen} facts={facts} draft={draft} onChoose={store.dispatch} />;
}
