import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import type { WindowTexts } from '../../shared/text/window.ts';
import { PACKS, type Language } from '../../shared/text/languages.ts';

/** A step of the main job didn't have the expected result. */
export class StepError extends Error {}

export interface MainJobOptions {
  readonly page: Page;
  readonly language: Language;
  /** Where the pictures go; emptied first. */
  readonly pictures: string;
  readonly say: (line: string) => void;
}

/** The longest wait for anything on the page, in milliseconds. */
const PATIENCE = 20_000;

/** Its words, with plain spaces: in names the page has others. */
const said = async (element: Locator): Promise<string> =>
  ((await element.textContent()) ?? '').replaceAll('\u00A0', ' ');

class MainJob {
  readonly #page: Page;
  readonly #t: WindowTexts;
  readonly #pictures: string;
  #taken = 0;

  constructor({ page, pictures }: MainJobOptions, t: WindowTexts) {
    this.#page = page;
    this.#t = t;
    this.#pictures = pictures;
    page.setDefaultTimeout(PATIENCE);
  }

  async picture(name: string): Promise<void> {
    this.#taken += 1;
    const number = String(this.#taken).padStart(2, '0');
    await this.#page.mouse.move(0, 0); // no tooltip in the picture
    await this.#page.screenshot({ path: join(this.#pictures, `${number}-${name}.png`) });
  }

  async go(place: 'home' | 'protocols' | 'history'): Promise<void> {
    await this.#page.getByRole('button', { name: this.#t.rail[place], exact: true }).click();
    if (place === 'home') await this.verdict();
    else await this.#page.getByRole('heading', { level: 1, name: this.#t[place].title, exact: true }).waitFor();
  }

  async verdict(): Promise<string> {
    const heading = this.#page.locator('#verdict');
    await heading.waitFor();
    return said(heading);
  }

  /** Checks again, and waits until the check was made. */
  async checkAgain(): Promise<string> {
    await this.#page.getByRole('button', { name: this.#t.home.checkAgain, exact: true }).first().click();
    await this.#page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    return this.verdict();
  }

  /** The lines of the table that says what will be written; empty where nothing is. */
  async writes(): Promise<readonly string[]> {
    const rows = this.#page.locator('#writes tbody tr');
    const texts = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent.trim().replaceAll('\u00A0', ' ')).join(' | ')),
    );
    return texts;
  }

  async apply(): Promise<string> {
    await this.#page.getByRole('button', { name: this.#t.protocols.apply, exact: true }).click();
    const verdict = this.#page.locator('.verdict--ok, .verdict--warn');
    await verdict.waitFor();
    const title = await said(verdict.getByRole('heading', { level: 1 }));
    if (await this.#page.locator('.verdict--warn').isVisible()) throw new StepError(`the window says: ${title}`);
    return title;
  }

  async undo(): Promise<string> {
    await this.#page.locator('.entry').first().getByRole('button').first().click(); // the second one copies the entry
    const bar = this.#page.locator('.bar').filter({ has: this.#page.locator('.bar__close') });
    await bar.waitFor();
    const title = await said(bar.getByRole('heading'));
    const isGood = await bar.evaluate((element, name) => element.classList.contains(name), 'bar--ok');
    if (!isGood) throw new StepError(`the window says: ${title}`);
    return title;
  }
}

/**
 * The main job as a user does it: check, look at the protocols, apply, read the outcome, check again, undo. Each step
 * leaves a picture. Throws a `StepError` where a step has another result.
 */
export async function runMainJob(options: MainJobOptions): Promise<void> {
  const { say, pictures } = options;
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const job = new MainJob(options, (await PACKS[options.language].parts.page()).t);
  const before = await job.verdict();
  await job.picture('home');
  say(`Verdict before: ${before}`);
  await job.go('protocols');
  await job.picture('protocols');
  const writes = await job.writes();
  await job.go('home');
  if (writes.length === 0) {
    say('Nothing to write on this PC.');
    const again = await job.checkAgain();
    await job.picture('checked-again');
    if (again !== before) throw new StepError(`checked again, and the verdict is different: ${again}`);
    return;
  }
  await job.go('protocols');
  const outcome = await job.apply();
  await job.picture('applied');
  for (const line of writes) say(`Wrote: ${line}`);
  say(`Outcome: ${outcome}`);
  const after = await job.checkAgain();
  await job.picture('checked-again');
  say(`Verdict after: ${after}`);
  await job.go('history');
  await job.picture('history');
  say(await job.undo());
  await job.picture('undone');
  await job.go('home');
  const back = await job.verdict();
  await job.picture('home-as-before');
  if (back !== before) throw new StepError(`undone, and the verdict is different: ${back}`);
  say(`Verdict as before: ${back}`);
}
