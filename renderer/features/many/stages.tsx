import { useId, type ReactElement, type ReactNode } from 'react';
import { dnsDomainOf } from '../../../shared/diagnosis/machine.ts';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { FORMAT_IDS, type FormatId } from '../../../shared/remediation/export-formats.ts';
import type { Selection } from '../../../shared/remediation/selection.ts';
import { listInWords } from '../../../shared/text/window.ts';
import { decodeMask, formatHex } from '../../../shared/tls/mask.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Fold } from '../../components/fold.tsx';
import { Icon } from '../../components/icons.tsx';
import type { Draft } from '../../state/draft.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { Picks } from '../../components/picks.tsx';
import {
  fateOfSelf,
  isReadyMadeWish,
  selectionOf,
  toolHere,
  WINDOWS,
  windowsOf,
  WISHES,
  type Chosen,
  type Windows,
  type Wish,
} from './wish.ts';

interface FrameProps {
  readonly number: number;
  readonly title: string;
  readonly children: ReactNode;
}

/** One of the three decisions. */
function Stage({ number, title, children }: FrameProps): ReactElement {
  const id = useId();
  return (
    <section className="column gap-3 start" aria-labelledby={id}>
      <div className="line gap-3">
        <span className="stage__no grid strong" aria-hidden="true">
          {number}
        </span>
        <h2 id={id}>{title}</h2>
      </div>
      {children}
    </section>
  );
}

export interface StageProps {
  readonly chosen: Chosen;
  readonly facts: Facts;
  readonly draft: Draft;
  readonly onChoose: (change: Partial<Chosen>) => void;
}

/** A selection in words: a profile by its name, a number with its protocols, and what is ticked beside it. */
function selectionWords({ choice, scopes }: Selection, { t, m, language }: Texts): string {
  const extras = scopes.flatMap((scope) => (scope in t.scopes ? [t.scopes[scope as keyof typeof t.scopes].name] : []));
  const { protocols } = choice.kind === 'mask' ? decodeMask(choice.mask) : { protocols: [] };
  const what =
    choice.kind === 'profile'
      ? m.profiles[choice.profile]
      : choice.kind === 'views'
        ? t.history.separate
        : `${listInWords(language, protocols)} (${formatHex(choice.mask)})`;
  return [what, ...extras].join(', ');
}

export function WhatStage({ chosen, facts, draft, onChoose }: StageProps): ReactElement {
  const texts = useTexts();
  const { deploy } = texts.t;
  const selection = selectionOf(chosen.wish, facts, draft, false);
  const whyOf = (wish: Wish): string =>
    wish === 'protocols' ? selectionWords(selectionOf('protocols', facts, draft, false), texts) : deploy.whys[wish];
  const ticked = windowsOf(chosen, selection);
  const tick = (windows: Windows, isOn: boolean): void =>
    onChoose({ windows: WINDOWS.filter((one) => (one === windows ? isOn : ticked.includes(one))) });
  return (
    <Stage number={1} title={deploy.what}>
      <Picks
        type="radio"
        legend={deploy.what}
        options={WISHES.map((id) => ({
          id,
          name: deploy.wishes[id],
          more: whyOf(id),
          tag: id === 'office' ? deploy.recommended : undefined,
        }))}
        chosen={[chosen.wish]}
        onPick={(wish) => onChoose({ wish })}
      />
      {!isReadyMadeWish(chosen.wish) && (
        <Picks
          type="checkbox"
          legend={deploy.which}
          options={WINDOWS.map((id) => ({
            id,
            name: deploy.windows[id],
            more: id === 'need' ? deploy.needed : deploy.self[fateOfSelf(selection, ticked)],
          }))}
          chosen={ticked}
          onPick={tick}
        />
      )}
    </Stage>
  );
}

const HINTED = ['gpp', 'intune', 'configmgr', 'ansible', 'reg'] as const satisfies readonly FormatId[];

/** Which tool somebody has who doesn't know it. */
function NotSure(): ReactElement {
  const { deploy, exports } = useTexts().t;
  return (
    <div className="card folds column">
      <Fold icon="help" name={deploy.notSure} said={deploy.table} isOpenWhereWide>
        <DataTable
          className="tools-table"
          label={deploy.table}
          rows={HINTED}
          keyOf={(tool) => tool}
          columns={[
            { head: deploy.ifYou, cell: (tool) => deploy.hints[tool] },
            { head: deploy.choose, cell: (tool) => exports.formats[tool].name },
          ]}
        />
      </Fold>
    </div>
  );
}

export function ToolStage({ chosen, facts, onChoose }: StageProps): ReactElement {
  const { deploy, exports } = useTexts().t;
  const here = toolHere(facts);
  const domain = dnsDomainOf(facts.readings);
  if (isReadyMadeWish(chosen.wish))
    return (
      <Stage number={2} title={deploy.tool}>
        <p className="card card--pad">{deploy.anyTool}</p>
      </Stage>
    );
  const tools = [here, ...FORMAT_IDS.filter((tool) => tool !== here)];
  return (
    <Stage number={2} title={deploy.tool}>
      <Picks
        type="radio"
        legend={deploy.tool}
        options={tools.map((id) => {
          const { name, use } = exports.formats[id];
          return id === 'gpp' && domain !== null
            ? { id, name, more: deploy.inDomain(domain), tag: deploy.foundHere }
            : { id, name, more: use };
        })}
        chosen={[chosen.tool ?? here]}
        onPick={(tool) => onChoose({ tool })}
      />
      <NotSure />
    </Stage>
  );
}

interface FilesProps {
  readonly chosen: Chosen;
  /** Their names; null while they aren't known. */
  readonly files: readonly string[] | null;
  /** Why there are none; null where there are some. */
  readonly reason: string | null;
  readonly reasonId: string;
  /** They do what was planned for this PC. */
  readonly isForOne: boolean;
}

export function FilesStage({ chosen, files, reason, reasonId, isForOne }: FilesProps): ReactElement {
  const { deploy } = useTexts().t;
  const list = useId();
  const steps = deploy.steps[isReadyMadeWish(chosen.wish) ? chosen.wish : 'change'];
  return (
    <Stage number={3} title={deploy.files}>
      <div className="card" aria-busy={files === null && reason === null}>
        {reason !== null && (
          <p className="files__reason pad" id={reasonId}>
            {reason}
          </p>
        )}
        {reason === null && (
          <ul className="divided filelist column" aria-label={deploy.files} id={list}>
            {(files ?? []).map((name) => (
              <li key={name}>
                <Icon name="file" />
                <code>{name}</code>
              </li>
            ))}
          </ul>
        )}
      </div>
      {isForOne && <p className="caption">{deploy.onlyThisPcNote}</p>}
      <ol className="numbered">
        {[steps.first, steps.then, steps.last].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Stage>
  );
}
