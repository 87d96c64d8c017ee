import { useMemo } from 'react';
import type { Explained, ExplainedDocument } from '../../../shared/explain/document.ts';
import { namesTls } from '../../../shared/explain/found.ts';
import { severityOf, type Problem } from '../../../shared/explain/judge/codes.ts';
import * as words from '../../../shared/present/explained.ts';
import { headline } from '../../../shared/present/headline.ts';
import { shownWrites } from '../../../shared/present/shown-writes.ts';
import { TLS_1_2 } from '../../../shared/tls/protocols.ts';
import type { Mask } from '../../../shared/tls/mask.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../../shared/windows/settings.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Finding } from '../../components/finding.tsx';
import { useFilter } from '../../components/filter.tsx';
import { Glyph } from '../../components/icons.tsx';
import { LiveValue } from '../../components/live-value.tsx';
import { PathParts } from '../../components/registry-path.tsx';
import { answerHere } from '../../../shared/explain/judge/answer.ts';
import { answerView, isClear } from '../../../shared/present/explained-answer.ts';
import { MessageBar } from '../../components/message-bar.tsx';
import { mayHappen, onThisPc } from '../../../shared/explain/judge/on-this-pc.ts';
import { coreBetween } from '../../../shared/present/protocol-boxes.ts';
import { Core } from '../../components/core-table.tsx';
import { useStore, useTexts, type Texts } from '../../state/use-store.ts';

const WORST_FIRST = ['fail', 'warn', 'info'] as const;

export const titleOf = (explained: Explained, m: Texts['m']): string =>
  explained.kind === 'value' ? explained.hex : headline(explained, m);

/** What is shown big: the number itself, or the first set of protocols that a text writes. */
function shownOf(explained: Explained, texts: Texts) {
  const { explain } = texts.t;
  if (explained.kind === 'value')
    return {
      mask: explained.value,
      label: explained.assumedBase === 16 ? explain.numberReadAsHex : explain.numberLabel,
    };
  const masks = explained.writes.filter((write) => write.unknownBits !== null);
  const first = masks.find((write) => write.setting === DEFAULT_SECURE_PROTOCOLS) ?? masks[0];
  if (first === undefined || first.value === null) return null;
  const label = [words.writeViewName(first, texts.m), first.name ?? ''].filter(Boolean).join(texts.m.joined.comma);
  return { mask: first.value, label };
}

interface FindingsProps {
  readonly problems: readonly Problem[];
  readonly mask: Mask | null;
  readonly isClear: boolean;
}

function Findings({ problems, mask, isClear }: FindingsProps) {
  const { explain } = useTexts().m;
  const isMisread = problems.includes('unknown-bits') || problems.includes('decimal-hex-mix-up');
  const hasTls12 = mask !== null && (mask & TLS_1_2) !== 0 && !isMisread;
  const { titles, meanings, todos } = explain.problems;
  return (
    <ul className="grid divided">
      {WORST_FIRST.flatMap((severity) => problems.filter((code) => severityOf(code) === severity)).map((code) => {
        const more = `${meanings[code]} ${todos[code]}`;
        return <Finding key={code} glyph={severityOf(code)} what={titles[code]} more={more} />;
      })}
      {isClear && mask === null && <Finding glyph="ok" what={explain.noProblems} />}
      {hasTls12 && <Finding glyph="ok" what={explain.hasTls12.title} more={explain.hasTls12.meaning} />}
    </ul>
  );
}

function Writes({ document }: { readonly document: ExplainedDocument }) {
  const { t, m } = useTexts();
  const { shown: writes, left } = shownWrites(document.writes);
  const rows = writes.map((write, place) => ({ write, place, ...words.writeKey(write, m) }));
  // next to something that wasn’t followed, nothing is called good
  const fine = document.notFollowed.length === 0 ? t.explain.fine : '';
  // by where it goes, what it writes, and what is wrong with it
  const { shown, field } = useFilter(rows, t.filter.writes, ({ write, path, name }) => [
    ...[words.writeViewName(write, m), `${path}${name}`, words.dataText(write, m)],
    ...write.problems.map((code) => m.explain.problems.titles[code]),
  ]);
  return (
    <>
      {field}
      <section className="card" aria-label={t.explain.writes}>
        <DataTable
          label={t.explain.writes}
          rows={shown}
          keyOf={({ place }) => String(place)}
          columns={[
            {
              head: t.explain.where,
              cell: ({ write, path, name }) => (
                <>
                  {words.writePlace(write, m)}
                  <code className="explained__path block plain-text">
                    <PathParts path={path} />
                    <b>{name}</b>
                  </code>
                </>
              ),
            },
            { head: t.explain.value, cell: ({ write }) => words.dataText(write, m) },
            {
              head: t.explain.findings,
              cell: ({ write }) =>
                write.problems.length === 0
                  ? mayHappen(write) && fine
                  : write.problems.map((code) => (
                      <span key={code} className="line gap-2 icons-16">
                        <Glyph name={severityOf(code)} />
                        {words.writeProblem(code, write, document, m)}
                      </span>
                    )),
            },
          ]}
        />
        {left > 0 && <p className="caption">{m.explain.othersLeft(left)}</p>}
      </section>
    </>
  );
}

export function ExplainedView({ explained }: { readonly explained: Explained }) {
  const texts = useTexts();
  const { t, m } = texts;
  const shown = shownOf(explained, texts);
  return (
    <>
      <section className={shown === null ? 'card' : 'card explained__both'} aria-label={t.explain.result}>
        <div>
          <div className="card__head between">
            <h2>{titleOf(explained, m)}</h2>
          </div>
          <Findings
            problems={explained.problems}
            mask={shown?.mask ?? null}
            isClear={explained.kind === 'document' && isClear(explained)}
          />
        </div>
        {shown !== null && (
          <div className="explained__value pad-card lined">
            <LiveValue label={shown.label} result={{ kind: 'number', mask: shown.mask }} rules={null} />
          </div>
        )}
      </section>
      {explained.kind === 'document' && explained.writes.length > 0 && <Writes document={explained} />}
      {explained.kind === 'document' && explained.inProgram.length > 0 && (
        <section className="card pad-card stack" aria-label={m.explain.inProgram.title}>
          <h2 className="h3">{m.explain.inProgram.title}</h2>
          <ul className="explained__gaps grid gap-1 anywhere">
            {explained.inProgram.map((one) => (
              <li key={`${one.line} ${one.program}`}>{words.inProgramText(one, m)}</li>
            ))}
          </ul>
        </section>
      )}
      {explained.kind === 'document' && explained.notFollowed.length > 0 && (
        <section className="card pad-card stack" aria-label={m.explain.notFollowed}>
          <h2 className="h3">{m.explain.notFollowed}</h2>
          <ul className="explained__gaps grid gap-1 anywhere">
            {explained.notFollowed.map((gap) => (
              <li key={`${gap.line} ${gap.text}`}>
                {namesTls(gap.text) && <Glyph name="warn" />}
                {words.gapPlace(gap, m)}: <code>{gap.text}</code>
              </li>
            ))}
            {explained.notFollowedCut > 0 && <li>{m.explain.notFollowedMore(explained.notFollowedCut)}</li>}
          </ul>
        </section>
      )}
    </>
  );
}

/** What it comes to, before anything else: on this PC, if it was checked, with its protocols now and after. */
export function AnswerFirst({ explained }: { readonly explained: Explained }) {
  const { m } = useTexts();
  const { harms } = m.explain.onThisPc;
  const checked = useStore((state) => state.checked);
  const found = useMemo(
    () => (explained.kind === 'document' && checked !== null ? onThisPc(explained, checked.snapshot) : null),
    [explained, checked],
  );
  const answer = answerHere(explained, found);
  const { tone, title, why } = answerView(answer, m, explained);
  const others = found?.harms.filter((harm) => harm !== answer.because) ?? [];
  return (
    <>
      <MessageBar tone={tone} title={title}>
        {[why, ...others.map((harm) => harms[harm])].filter(Boolean).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </MessageBar>
      {found !== null && found.after !== null && checked !== null && (
        <Core groups={coreBetween(checked.snapshot, found.after)} compared="after" isCard />
      )}
    </>
  );
}
