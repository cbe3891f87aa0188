// Opens a browser with PO Ledger on the demo shop, for a person to try. Ends when the browser is closed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionIdOf, launch } from '../../tests/e2e/browser.ts';
import { startStore } from '../../tests/store/server.ts';

const store = await startStore();
for (const shop of Object.values(store.state)) {
  shop.addToCart('B0DEMO0001', 2);
  shop.addToCart('B0DEMO0002');
}
const folder = mkdtempSync(join(tmpdir(), 'po-ledger-demo-'));
const browser = await launch(folder, store.port, { headed: true });
const cart = browser.pages()[0] ?? await browser.newPage();
await cart.goto('https://www.amazon.com/gp/cart/view.html');
const popup = await browser.newPage();
await popup.goto(`chrome-extension://${await extensionIdOf(browser)}/popup.html`);

console.log(`
This is a demo shop on your computer; nothing is bought. Try this:
1. PO Ledger, in the second tab (or its toolbar button): add a PO, such as PO-2026-0042 "Office refresh".
2. The cart, in the first tab: go through the checkout. On its last step pick the PO above the button.
3. Place the order, then open https://www.amazon.com/your-orders/orders: the PO stands beside the order id.
4. PO Ledger again: open the PO to see its order and its spend, and export the history.
5. The same on https://www.amazon.de and https://www.amazon.co.jp. Stage returns, delays and more at /demo. Close the browser to end.
`);

await new Promise((resolve) => browser.once('close', resolve));
await store.close();
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
