import { expect, type Page } from '@playwright/test';
import { ClosedShadow } from './closed-shadow.ts';

/** Ends when the page is drawn and was quiet for longer than our script waits before it looks again (300 ms). */
async function settle(): Promise<void> {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  await frame();
  await frame();
  await new Promise((quiet) => setTimeout(quiet, 400));
}

/** The PO field on the checkout page, as a person uses it. */
export class Field {
  readonly #page: Page;
  readonly #shadow: ClosedShadow;
  readonly #notes: ClosedShadow;

  constructor(page: Page) {
    this.#page = page;
    this.#shadow = new ClosedShadow(page, 'field');
    this.#notes = new ClosedShadow(page, 'note');
  }

  /** How many PO fields are on the page, frames included. */
  count(): Promise<number> {
    return this.#shadow.readAll<boolean>('input[role="combobox"]', 'function () { return true; }').then((all) => all.length);
  }

  async isShownOnce(): Promise<void> {
    await expect.poll(() => this.count(), { message: 'PO fields on the page' }).toBe(1);
  }

  /** No field, after our script has had its say: a field that comes late is seen. */
  async isAbsent(): Promise<void> {
    await expect.poll(async () => {
      await this.#page.waitForLoadState('load');
      const isSettled = await Promise.all(this.#page.frames().map((frame) => frame.evaluate(settle)))
        .then(() => true, () => false); // the page went on to another one; that is then waited for
      return isSettled ? this.count() : 'not settled yet';
    }, { message: 'PO fields on the page' }).toBe(0);
  }

  /** Puts the caret into the field. */
  async focus(): Promise<void> {
    await this.isShownOnce();
    await this.#shadow.click('input[role="combobox"]');
  }

  /** Puts the caret into the field with the Tab key alone. */
  async reachesByKeyboard(): Promise<void> {
    await this.isShownOnce();
    for (let presses = 0; presses < 120 && !(await this.isFocused()); presses += 1) await this.#page.keyboard.press('Tab');
    expect(await this.isFocused()).toBe(true);
  }

  /** Replaces what is in the field, key by key. */
  async types(text: string): Promise<void> {
    await this.focus();
    await this.writes(text);
  }

  /** The same where the caret is in the field already. */
  async writes(text: string): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.type(text);
  }

  async presses(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Clicks a suggestion by its number. */
  async picks(number: string): Promise<void> {
    await this.focus();
    await this.offers(number);
    const index = (await this.suggestions()).findIndex((text) => text.includes(number));
    await this.#shadow.click(`#option-${index}`);
  }

  async savesNumber(title: string): Promise<void> {
    await this.presses('Enter');
    await this.clicks('save-open');
    await this.#page.keyboard.type(title);
    await this.presses('Enter');
  }

  /** Clicks a button of one of the field's forms: `<form>-<button>`. */
  async clicks(button: string): Promise<void> {
    await expect.poll(() => this.#shadow.readAll<boolean>(`#${button}`, 'function () { return this.checkVisibility(); }'), { message: button }).toEqual([true]);
    await this.#shadow.click(`#${button}`);
  }

  /** Fills an input of one of the field's forms by its id, with the keyboard. */
  async fillsIn(id: string, value: string): Promise<void> {
    await expect.poll(() => this.#inForm<boolean>(id, 'it?.focus(); return it !== null && it === root.activeElement;'), { message: id }).toBe(true);
    const isList = await this.#inForm<boolean>(id, 'return it?.localName === "select";');
    if (isList !== true) await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.type(value);
    if (isList !== true) await this.#page.keyboard.press('Enter');
  }

  /** Asks about a control (`it`) in one go: an answer may put another in its place at any moment. */
  async #inForm<T>(id: string, body: string): Promise<T | undefined> {
    const read = `function () { const root = this.getRootNode(); const it = root.getElementById(${JSON.stringify(id)}); ${body} }`;
    return (await this.#shadow.readAll<T>('input[role="combobox"]', read))[0];
  }

  /** Goes with the Tab key to a button or input of one of the field's forms. */
  async reachesForm(id: string): Promise<void> {
    await expect.poll(() => this.#shadow.readAll(`[id="${id}"]`, 'function () { return true; }'), { message: id }).toEqual([true]);
    const isThere = async (): Promise<boolean> => (await this.#inForm<boolean>(id, 'return it !== null && it === root.activeElement;')) === true;
    for (let presses = 0; presses < 30 && !(await isThere()); presses += 1) await this.#page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
  }

  async offersNoForm(id: string): Promise<void> {
    expect(await this.#shadow.texts(`[id="${id}"]`)).toEqual([]);
  }

  /** Presses a button beside a line, by its words. */
  async clicksWay(label: string): Promise<void> {
    await expect.poll(() => this.#shadow.texts('[role="status"] button'), { message: 'buttons beside the lines' }).toContain(label);
    const buttons = await this.#shadow.texts('[role="status"] > *');
    await this.#shadow.click(`[role="status"] > :nth-child(${buttons.indexOf(label) + 1})`);
  }

  /** What stands at the buttons that place the order, from the top of the page. */
  async notesAre(...sentences: readonly (string | RegExp)[]): Promise<void> {
    await expect.poll(() => this.#notes.texts('.note'), { message: 'notes at the buttons' })
      .toEqual(sentences.map((sentence) => typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)));
  }

  suggestions(): Promise<string[]> {
    return this.#shadow.texts('[role="option"]');
  }

  async offers(number: string): Promise<void> {
    await expect.poll(() => this.suggestions().then((all) => all.join('\n')), { message: 'suggestions' }).toContain(number);
  }

  async offersOnly(number: string): Promise<void> {
    await expect.poll(() => this.suggestions(), { message: 'suggestions' }).toEqual([expect.stringContaining(number)]);
  }

  /** The field has given way to a sentence. */
  async isGone(sentence: string): Promise<void> {
    await expect.poll(() => this.#shadow.texts('p.card').then((all) => all.join('\n')), { message: 'the sentence in place of the field' }).toContain(sentence);
    expect(await this.count()).toBe(0);
  }

  async says(sentence: string | RegExp): Promise<void> {
    await expect.poll(() => this.#shadow.texts('[role="status"]').then((all) => all.join('\n')), { message: 'what the field says' })
      .toMatch(typeof sentence === 'string' ? new RegExp(sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : sentence);
  }

  /** What stands under the field, in one text. */
  async said(): Promise<string> {
    return (await this.#shadow.texts('[role="status"]')).join('\n');
  }

  /** What a form says below its inputs. */
  async formSays(sentence: string): Promise<void> {
    await expect.poll(() => this.#shadow.texts('.form p'), { message: 'what the form says' }).toEqual([sentence]);
  }

  async holds(text: string): Promise<void> {
    await expect.poll(() => this.value(), { message: 'what the field holds' }).toBe(text);
  }

  async value(): Promise<string> {
    return (await this.#shadow.readAll<string>('input[role="combobox"]', 'function () { return this.value; }'))[0] ?? '';
  }

  /** True while the caret is in the field. */
  async isFocused(): Promise<boolean> {
    const read = 'function () { return this.getRootNode().activeElement === this && this.ownerDocument.hasFocus(); }';
    return (await this.#shadow.readAll<boolean>('input[role="combobox"]', read))[0] ?? false;
  }

  /** Whether the field stands outside every panel Amazon's script replaces, and above the box that places the order. */
  async place(): Promise<{ insidePanel: boolean; aboveButton: boolean }> {
    const read = `function () {
      const host = this.getRootNode().host;
      const button = [...host.ownerDocument.querySelectorAll('[name=placeYourOrder1]:not([disabled])')].find((b) => b.getClientRects().length > 0);
      return {
        insidePanel: host.closest('.spp-panel') !== null,
        aboveButton: button === undefined || host.getBoundingClientRect().bottom <= button.getBoundingClientRect().top,
      };
    }`;
    const [place] = await this.#shadow.readAll<{ insidePanel: boolean; aboveButton: boolean }>('input[role="combobox"]', read);
    if (place === undefined) throw new Error('No PO field on the page');
    return place;
  }
}
