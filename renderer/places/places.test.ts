import { expect, test } from 'vitest';
import { pageTexts } from '../../shared/text/texts.suite.ts';
import { PLACE_COMPONENTS } from './components.ts';
import { MAIN_PLACES, placesIn } from '../state/place.ts';

const OTHER_TEXTS = ['main', 'skip', 'samplePc', 'thisPc', 'reading', 'wrong', 'warned'];

test('every name in the rail is a place, once, and every place shows something', () => {
  const named = Object.keys(pageTexts('en').t.rail).filter((key) => !OTHER_TEXTS.includes(key));
  expect([...placesIn('main', true), ...placesIn('many', true), ...placesIn('foot', true)].sort()).toEqual(
    named.sort(),
  );
  expect(
    Object.keys(PLACE_COMPONENTS)
      .filter((id) => named.includes(id))
      .sort(),
  ).toEqual(named.sort());
});

test('a shortcut is one digit', () => {
  expect(MAIN_PLACES[0]).toBe('home');
  expect(MAIN_PLACES.length).toBeLessThan(10);
});
