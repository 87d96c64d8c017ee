import { useEffect, useRef, useState, type ReactElement } from 'react';
import { answerView, hasRepair, readAs } from '../../../shared/present/explained-answer.ts';
import { plainText } from '../../../shared/present/explained.ts';
import { errorText } from '../../../shared/present/error-text.ts';
import { markedLines, type Mark } from '../../../shared/present/marked-lines.ts';
import type { ExplainedDocument } from '../../../shared/explain/document.ts';
import type { WindowTexts } from '../../../shared/text/window.ts';
import { Button, TextButton } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { ErrorAnswer } from './error-answer.tsx';
import { AnswerFirst, ExplainedView, titleOf } from './explained.tsx';
import { Glyph, Icon } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { MessageBar } from '../../components/message-bar.tsx';
import { useDrop } from '../../components/use-drop.ts';
import { claimView } from '../../../shared/present/claim.ts';
import { useActions, usePart, useStore, useTexts, type Texts } from '../../state/use-store.ts';
import { createExplainStore, type ExplainResult } from '../../state/explain-store.ts';

type Example = keyof WindowTexts['explain']['exampleNames'];

const WINHTTP = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';

const EXAMPLES: readonly { readonly name: Example; readonly text: string }[] = [
  { name: 'number', text: '0x00000AA0' },
  { name: 'error', text: '0x8004de40' },
  {
    name: 'command',
    text: `reg add "HKLM\\SOFTWARE\\${WINHTTP}" /v DefaultSecureProtocols /t REG_DWORD /d 0xAA0 /f`,
  },
  {
    name: 'reg',
    text: [
      'Windows Registry Editor Version 5.00',
      '',
      '; TLS 1.1 and 1.2',
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\${WINHTTP}]`,
      '"DefaultSecureProtocols"=dword:00000a80',
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\${WINHTTP}]`,
      '"DefaultSecureProtocols"="2560"',
    ].join('\n'),
  },
  {
    name: 'powershell',
    text: [
      `foreach ($root in 'HKLM:\\SOFTWARE', 'HKLM:\\SOFTWARE\\Wow6432Node') {`,
      `  Set-ItemProperty "$root\\${WINHTTP}" -Name DefaultSecureProtocols -Value 2048 -Type DWord`,
      '}',
    ].join('\n'),
  },
];

const sign = (mark: Mark): ReactElement =>
  mark === 'written' ? <Icon name="write" /> : <Glyph name={mark === 'idle' ? 'info' : mark} />;

/** The text as it was pasted, with a sign in the margin of each line that does something. */
function MarkedText({ text, document }: { readonly text: string; readonly document: ExplainedDocument }) {
  const { t, m } = useTexts();
  const { title, marks } = t.explain.lines;
  const lines = markedLines(text, document, m);
  if (lines.every(({ mark }) => mark === null)) return null;
  return (
    <section className="card" aria-labelledby="explain-lines">
      <div className="card__head between">
        <h2 id="explain-lines">{title}</h2>
      </div>
      <ol className="marks grid caption">
        {lines.map(({ line, text: shown, mark, said }) => (
          <li key={line} className={mark === null ? 'mark grid' : `mark grid mark--${mark}`}>
            <span className="mark__sign icons-16">{mark !== null && sign(mark)}</span>
            <span className="mark__number muted">{line}</span>
            <code className="anywhere">{shown}</code>
            {mark !== null && (
              <span>
                <span className="vh">{m.joined.label(marks[mark])} </span>
                {said}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Failed({ result }: { readonly result: ExplainResult & { kind: 'failed' } }): ReactElement {
  const texts = useTexts();
  const { t, m } = texts;
  const checked = useStore((state) => state.checked);
  const { go } = useActions();
  const { code } = result.failure;
  const isOther = code === 'nothing-recognised' && checked !== null;
  const { title, detail, nextStep } = errorText(m, result.failure);
  const titles: Partial<Record<typeof code, string>> = {
    'text-too-large': t.explain.tooLarge,
    'text-unreadable': t.explain.fileFailed,
  };
  return (
    <MessageBar
      tone="warn"
      title={titles[code] ?? title}
      actions={isOther ? <Button name={t.explain.toHome} onClick={() => go('home')} /> : null}
    >
      {code === 'nothing-recognised' && <p>{detail}</p>}
      <p>{code === 'text-too-large' ? t.explain.tooLargeMore : nextStep}</p>
      {isOther && <p>{t.explain.isItThisPc(claimView(checked.report, texts.m).headline)}</p>}
    </MessageBar>
  );
}

function Result({ result, text }: { readonly result: ExplainResult; readonly text: string }): ReactElement {
  const texts = useTexts();
  const { go } = useActions();
  const { explain } = texts.t;
  if (result.kind === 'failed') return <Failed result={result} />;
  if (result.kind === 'error') return <ErrorAnswer answer={result.answer} />;
  if (result.kind !== 'explained') {
    return (
      <div className="card pad-card">
        <h2 className="h3">{result.kind === 'reading' ? explain.reading : explain.emptyTitle}</h2>
        <p className="muted">{explain.empty}</p>
      </div>
    );
  }
  const { explained } = result;
  const plain = plainText(explained, texts);
  return (
    <>
      <AnswerFirst explained={explained} />
      {explained.kind === 'document' && <MarkedText text={text} document={explained} />}
      <ExplainedView explained={explained} />
      <div className="row">
        {hasRepair(explained) && (
          <Button variant="primary" isLarge onClick={() => go('protocols')}>
            {explain.repair}
            <Icon name="arrow" />
          </Button>
        )}
        <CopyButton key={plain} looks="worded" label={explain.copyAll} text={plain} />
      </div>
    </>
  );
}

function spokenResult(result: ExplainResult, { t, m }: Texts): string {
  if (result.kind === 'reading') return t.explain.reading;
  if (result.kind === 'failed')
    return result.failure.code === 'nothing-recognised' ? errorText(m, result.failure).title : '';
  if (result.kind === 'none') return '';
  if (result.kind === 'error')
    return m.joined.labelled(t.explain.errors.spoken(result.answer.code), result.answer.meaning);
  const { explained } = result;
  return `${answerView(explained.answer, m, explained).title} ${t.explain.summary(titleOf(explained, m), explained.problems.length)}`;
}

export function Explain(): ReactElement {
  const texts = useTexts();
  const { explain } = texts.t;
  const [{ text, file, result }, { type, read, again }] = usePart(createExplainStore);
  const [isPasteRefused, setIsPasteRefused] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  const checked = useStore((state) => state.checked);
  const isInOther = result.kind === 'error' && result.language !== texts.language;
  const isOfOther = result.kind === 'explained' && result.explained.kind === 'document' && result.checked !== checked;
  useEffect(() => {
    if (isInOther || isOfOther) again();
  }, [isInOther, isOfOther, again]);

  const paste = (): void => {
    navigator.clipboard.readText().then(
      (pasted) => {
        setIsPasteRefused(false);
        type(pasted);
      },
      () => {
        setIsPasteRefused(true);
        field.current?.focus();
      },
    );
  };
  const { isOver, box } = useDrop('field grid gap-1', (dropped) => {
    const [file] = dropped.files;
    if (file !== undefined) read(file);
    else type(dropped.getData('text/plain'));
  });

  return (
    <Page title={explain.title} lead={explain.lead}>
      <div {...box}>
        <label htmlFor="explain-text">{explain.text}</label>
        <textarea
          className="textarea"
          id="explain-text"
          ref={field}
          rows={4}
          spellCheck={false}
          value={text}
          aria-describedby="explain-hint"
          onChange={(event) => type(event.target.value)}
        />
        <p className={isPasteRefused ? 'caption tone-warn' : 'caption'} id="explain-hint">
          {isPasteRefused ? explain.pasteFailed : isOver ? explain.dropHere : explain.textHint}
        </p>
        <div className="row field__foot">
          <Button name={explain.paste} icon="paste" onClick={paste} />
          <Button name={explain.open} icon="file" onClick={() => picker.current?.click()} />
          <input
            ref={picker}
            type="file"
            hidden
            aria-label={explain.open}
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              if (chosen !== undefined) read(chosen);
              event.target.value = '';
            }}
          />
          {(text !== '' || file !== null) && (
            <Button name={explain.clear} icon="close" variant="ghost" onClick={() => type('')} />
          )}
          <span className="caption">
            {[
              file === null ? '' : explain.fileRead(file),
              result.kind === 'explained' ? readAs(result.explained, texts.m) : '',
            ]
              .filter(Boolean)
              .join(' - ')}
          </span>
        </div>
      </div>
      <div className="row" role="group" aria-label={explain.examples}>
        <span className="caption">{texts.m.joined.label(explain.examples)}</span>
        {EXAMPLES.map((example) => (
          <TextButton
            key={example.name}
            name={explain.exampleNames[example.name]}
            looks="link"
            onClick={() => type(example.text)}
          />
        ))}
      </div>
      <Result result={result} text={text} />
      <p className="vh" role="status">
        {spokenResult(result, texts)}
      </p>
    </Page>
  );
}
