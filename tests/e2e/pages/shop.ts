import { expect, type Frame, type Page } from '@playwright/test';

/** Hosts the demo shop plays. */
export type ShopHost = 'www.amazon.com' | 'www.amazon.de' | 'www.amazon.co.jp';

const liveButton = '[name="placeYourOrder1"]:not([disabled])';

/** Shopping, as a person does it. */
export class ShopPage {
  readonly #page: Page;
  host: ShopHost = 'www.amazon.com';

  constructor(page: Page) {
    this.#page = page;
  }

  async goesTo(path: string): Promise<void> {
    await this.#page.goto(`https://${this.host}${path}`);
  }

  /** Puts products into the cart. */
  async fillsCart(...asins: readonly string[]): Promise<void> {
    for (const asin of asins) {
      await this.goesTo(`/dp/${asin}`);
      await this.#page.locator('#add-to-cart-button').click();
    }
  }

  /** From the cart to the review step, over address and payment. */
  async goesToReview(): Promise<void> {
    await this.goesTo('/gp/cart/view.html');
    await this.#page.locator('#sc-buy-box-ptc-button').click();
    await this.continues('shipaddressselect');
    await this.continues('payselect');
    await this.seesReview();
  }

  /** From the cart straight to the review step, for a shop set to begin there. */
  async proceedsToReview(): Promise<void> {
    await this.goesTo('/gp/cart/view.html');
    await this.#page.locator('#sc-buy-box-ptc-button').click();
    await this.seesReview();
  }

  /** Ends the step that is shown. */
  async continues(step: 'shipaddressselect' | 'payselect' | 'itemselect'): Promise<void> {
    await this.#page.locator(`[data-csa-c-slot-id="checkout-primary-continue-${step}"]`).click();
  }

  async seesReview(): Promise<void> {
    await expect(this.#page.locator(liveButton).first()).toBeVisible();
  }

  /** Buys now from the product page and waits for the panel's review step. */
  async buysNow(asin: string): Promise<Frame> {
    await this.goesTo(`/dp/${asin}`);
    await this.#page.locator('#buy-now-button').click();
    const frame = await (await this.#page.waitForSelector('#turbo-checkout-modal iframe')).contentFrame();
    if (frame === null) throw new Error('The "Buy now" panel holds no frame');
    await frame.waitForSelector(liveButton);
    return frame;
  }

  /** Places the order with one of the two buttons and waits for the confirmation. */
  async placesOrder(button: 'top' | 'bottom' = 'top'): Promise<void> {
    await this.clicksPlaceOrder(button);
    await this.seesConfirmation();
  }

  async clicksPlaceOrder(button: 'top' | 'bottom' = 'top'): Promise<void> {
    const live = this.#page.locator(liveButton);
    await (button === 'top' ? live.first() : live.last()).click();
  }

  async seesConfirmation(): Promise<void> {
    await this.#page.waitForURL(/\/gp\/buy\/thankyou\//);
  }

  /** Changes the delivery option: the shop replaces its panels by script a moment later. */
  async changesDelivery(): Promise<void> {
    const total = this.#page.locator('#subtotals-marketplace-table');
    const before = await total.textContent();
    await this.#page.locator('#checkout-ship-option-panel input[type=radio]:not(:checked), .checkout-experience-panel input[type=radio]:not(:checked)').first().check();
    await expect.poll(() => total.textContent()).not.toBe(before);
  }

  /** Ends the business account's own step, leaving Amazon's PO field as it is. */
  async continuesBusinessInformation(): Promise<void> {
    await this.#page.locator('#a-autoid-0 input').click();
  }

  /** The review step is back, with the shop's word that the payment failed. */
  async seesPaymentError(): Promise<void> {
    await expect(this.#page.locator('.a-alert-error, [role="alert"]').first()).toBeVisible();
    await this.seesReview();
  }

  async opensOrders(query = ''): Promise<void> {
    await this.goesTo(`/your-orders/orders${query}`);
  }

  async opensOrder(orderId: string): Promise<void> {
    await this.goesTo(`/your-orders/order-details?orderID=${orderId}`);
  }

  async reloads(): Promise<void> {
    await this.#page.reload();
  }
}
