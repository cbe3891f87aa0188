import { expect, type Page } from '@playwright/test';
import { ClosedShadow } from './closed-shadow.ts';

/** The panel that a badge beside an order id opens, as a person uses it. */
export class BadgePanel {
  readonly badges: ClosedShadow;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.badges = new ClosedShadow(page, 'order-badge');
  }

  /** Opens the panel of the first badge that fits, with the mouse. */
  async opens(selector = '.opener'): Promise<void> {
    await expect.poll(() => this.badges.texts(selector), { message: 'badges' }).not.toEqual([]);
    await this.badges.click(selector);
    await expect.poll(() => this.badges.texts('.panel'), { message: 'open panels' }).toHaveLength(1);
  }

  async isClosed(): Promise<void> {
    await expect.poll(() => this.badges.texts('.panel'), { message: 'open panels' }).toEqual([]);
  }

  async says(sentence: string): Promise<void> {
    await expect.poll(() => this.badges.texts('.said'), { message: 'what the panel says' }).toEqual([sentence]);
  }

  async finds(titles: readonly string[]): Promise<void> {
    await expect.poll(() => this.badges.texts('.findings h3'), { message: 'findings in the panel' }).toEqual(titles);
  }

  /** Goes with the Tab key to what bears these words, or holds what does. */
  async reaches(words: string): Promise<void> {
    for (let presses = 0; presses < 60 && !(await this.focused()).includes(words); presses += 1) await this.#page.keyboard.press('Tab');
    expect(await this.focused()).toContain(words);
  }

  /** What has the focus among ours, by its words; nothing when the focus is in the page's own. */
  async focused(): Promise<string[]> {
    const held = await this.badges.readAll<string | null>('.opener', `function () {
      const { activeElement } = this.getRootNode();
      return activeElement === null ? null : (activeElement.labels?.[0] ?? activeElement).textContent.trim();
    }`);
    return held.filter((words) => words !== null);
  }

  /** The panel lies inside the window's width, and the page became no wider by it. */
  async fitsTheWindow(): Promise<void> {
    const edges = 'function () { const { left, right } = this.getBoundingClientRect(); return left >= 0 && right <= this.ownerDocument.documentElement.clientWidth; }';
    expect(await this.badges.readAll<boolean>('.panel', edges)).toEqual([true]);
  }
}
