import { useId, type ReactElement } from 'react';
import { dnsDomainOf } from '../../../shared/diagnosis/machine.ts';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { FORMAT_IDS, type FormatId } from '../../../shared/remediation/export-formats.ts';
import type { Selection } from '../../../shared/remediation/selection.ts';
import { listInWords } from '../../../shared/text/window.ts';
import { decodeMask, formatHex } from '../../../shared/tls/mask.ts';
import { Fold } from '../../components/fold.tsx';
import { Icon } from '../../components/icons.tsx';
import type { Draft } from '../../state/draft.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { Pick, Picks } from '../../components/picks.tsx';
import { Stage } from './stage.tsx';
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

interface StageProps {
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
      <Picks legend={deploy.what}>
        {WISHES.map((wish) => (
          <Pick
            key={wish}
            type="radio"
            name="deploy-wish"
            title={deploy.wishes[wish]}
            why={whyOf(wish)}
            tag={wish === 'office' ? deploy.recommended : undefined}
            isOn={chosen.wish === wish}
            onPick={() => onChoose({ wish })}
          />
        ))}
      </Picks>
      {!isReadyMadeWish(chosen.wish) && (
        <Picks legend={deploy.which}>
          {WINDOWS.map((windows) => (
            <Pick
              key={windows}
              type="checkbox"
              name={`deploy-${windows}`}
              title={deploy.windows[windows]}
              why={windows === 'need' ? deploy.needed : deploy.self[fateOfSelf(selection, ticked)]}
              isOn={ticked.includes(windows)}
              onPick={(isOn) => tick(windows, isOn)}
            />
          ))}
        </Picks>
      )}
    </Stage>
  );
}

const HINTED = ['gpp', 'intune', 'configmgr', 'ansible', 'reg'] as const satisfies readonly FormatId[];

/** Which tool somebody has who doesn't know it. */
function NotSure(): ReactElement {
  const { deploy, exports } = useTexts().t;
  return (
    <div className="card folds">
      <Fold icon="help" name={deploy.notSure} said={deploy.table} isOpenWhereWide>
        <div className="data tools-table" role="group" aria-label={deploy.table} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{deploy.ifYou}</th>
                <th scope="col">{deploy.choose}</th>
              </tr>
            </thead>
            <tbody>
              {HINTED.map((tool) => (
                <tr key={tool}>
                  <th scope="row">{deploy.hints[tool]}</th>
                  <td>{exports.formats[tool].name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
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
      <Picks legend={deploy.tool}>
        {tools.map((tool) => {
          const isFound = tool === 'gpp' && domain !== null;
          return (
            <Pick
              key={tool}
              type="radio"
              name="deploy-tool"
              title={exports.formats[tool].name}
              why={isFound ? deploy.inDomain(domain) : exports.formats[tool].use}
              tag={isFound ? deploy.foundHere : undefined}
              isOn={(chosen.tool ?? here) === tool}
              onPick={() => onChoose({ tool })}
            />
          );
        })}
      </Picks>
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
          <p className="files__reason" id={reasonId}>
            {reason}
          </p>
        )}
        {reason === null && (
          <ul className="filelist" aria-label={deploy.files} id={list}>
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
      <ol className="deploy-steps">
        {[steps.first, steps.then, steps.last].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Stage>
  );
}
