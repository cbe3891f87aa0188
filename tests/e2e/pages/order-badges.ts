import { expect, type Page } from '@playwright/test';
import { ClosedShadow } from './closed-shadow.ts';

/** Our badges beside the order ids on Amazon's order pages. */
export class OrderBadges {
  readonly #shadow: ClosedShadow;

  constructor(page: Page) {
    this.#shadow = new ClosedShadow(page, 'order-badge');
  }

  numbers(): Promise<string[]> {
    return this.#shadow.texts('.badge');
  }

  /** Waits until exactly these badges stand on the page, in page order. */
  async are(numbers: readonly string[]): Promise<void> {
    await expect.poll(() => this.numbers(), { message: 'badges beside order ids', timeout: 15_000 }).toEqual(numbers);
  }
}
