import type { ReactElement } from 'react';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { RegistryView } from '../../shared/windows/registry.ts';
import { Glyph, Icon, type GlyphName } from '../components/icons.tsx';
import { useTexts } from '../state/texts.ts';
import { picturesOf, type Picture, type PictureCell } from './proving.ts';

function glyphOf({ protocol, word }: PictureCell): GlyphName {
  if (word === 'offered') return 'ok';
  return word === 'off' && protocol === 'TLS 1.2' ? 'fail' : word;
}

function Hello({ picture, isAfter }: { readonly picture: Picture; readonly isAfter: boolean }): ReactElement {
  const { t } = useTexts();
  const words = t.guided.prove;
  const { best, isGood, cells, suites, by } = picture;
  const big = best === null ? words.none : isGood ? best : words.atMost(best);
  return (
    <article className={isAfter && isGood ? 'hello hello--after' : 'hello'}>
      <div className="hello__head">
        <h2>{isAfter ? words.after : words.before}</h2>
        <span className="caption">{by === 'seen' ? words.bySight : words.bySettings}</span>
      </div>
      <p className="hello__big">
        <Glyph name={isGood ? 'ok' : 'fail'} />
        {big}
      </p>
      <ul className="mini">
        {cells.map((cell) => (
          <li key={cell.protocol} className={cell.protocol === 'TLS 1.2' ? 'need' : undefined}>
            <Glyph name={glyphOf(cell)} />
            <span>
              {cell.protocol}
              <span className="vh">: {t.matrix.words[cell.word]}</span>
            </span>
          </li>
        ))}
      </ul>
      {suites !== null && (
        <dl className="facts">
          <dt>{words.suites}</dt>
          <dd>{suites}</dd>
        </dl>
      )}
    </article>
  );
}

interface PicturesProps {
  readonly before: Checked;
  readonly after: Checked;
  readonly view: RegistryView;
}

/** What programs offered before and offer now. Each card says whether it was seen or follows from the settings. */
export function BeforeAndAfter({ before, after, view }: PicturesProps): ReactElement {
  const pictures = picturesOf(before, after, view);
  return (
    <div className="proof">
      <Hello picture={pictures.before} isAfter={false} />
      <div className="proof__arrow">
        <Icon name="arrow" />
      </div>
      <Hello picture={pictures.after} isAfter />
    </div>
  );
}
