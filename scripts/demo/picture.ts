import type { Page } from '@playwright/test';

/** A picture of what the window shows, when fonts are there and nothing moves any more. */
export async function pictureOf(page: Page, file: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: file, animations: 'disabled', caret: 'initial' });
}

/** A picture of the PO field and the box with the button and the total below it: the one in the README. */
export async function pictureOfField(page: Page, file: string): Promise<void> {
  const field = page.locator('[data-po-ledger="field"]');
  await field.scrollIntoViewIfNeeded();
  const box = await field.boundingBox();
  if (box === null) throw new Error('The PO field is not shown');
  const clip = { x: box.x - 12, y: box.y - 12, width: box.width + 24, height: box.height + 280 };
  await page.screenshot({ path: file, animations: 'disabled', clip });
}
