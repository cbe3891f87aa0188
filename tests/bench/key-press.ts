import { ClosedShadow } from '../e2e/pages/closed-shadow.ts';
import { Field } from '../e2e/pages/field.ts';
import { ShopPage } from '../e2e/pages/shop.ts';
import { startStore } from '../store/server.ts';
import { bundle } from './bundle.ts';
import { openExtension } from './extension.ts';
import { median, type Measurement } from './measurement.ts';

const purchaseOrders = 10_000;
const orders = 50_000;
const rounds = 5;
const stem = 'PO-2026-0421';
const digits = ['0', '1', '2', '3', '4', '5', '6', '8', '9'];
/** Milliseconds in which a screen shows the next picture. */
const frame = 16;

const combobox = 'input[role="combobox"]';

/** Notes on the field's input how long it takes from a key to the sentence that holds `bench.wanted`. */
const watch = `function () {
  const root = this.getRootNode();
  const bench = this.bench = { wanted: '', pressed: undefined, times: [] };
  this.addEventListener('keydown', (event) => { bench.pressed = event.timeStamp; }, true);
  new MutationObserver(() => {
    const said = root.querySelector('[role="status"]').textContent;
    if (bench.pressed === undefined || bench.wanted === '' || !said.includes(bench.wanted)) return;
    bench.times.push(performance.now() - bench.pressed);
    bench.wanted = '';
  }).observe(root, { childList: true, subtree: true, characterData: true });
}`;

const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

/**
 * From the press of a key in the checkout's field to the verdict in it, in the demo shop with the real background: the
 * last digit of a saved number with a monthly budget and agreed lines, and of a mistyped one to the offer of the right one.
 */
export async function measureKeyPress(): Promise<Measurement[]> {
  const store = await startStore();
  const { context, id, close } = await openExtension(store.port);
  try {
    const own = await context.newPage();
    await own.goto(`chrome-extension://${id}/popup.html`);
    await own.evaluate(await bundle('tests/bench/key-press.page.ts', 'keyPressBench'));
    await own.evaluate(`keyPressBench.fillAndPrepare(${purchaseOrders}, ${orders}, ${JSON.stringify(digits.map((digit) => stem + digit))})`);
    await own.close();

    const page = await context.newPage();
    const shop = new ShopPage(page);
    await shop.fillsCart('B0DEMO0001', 'B0DEMO0002');
    await shop.goesToReview();
    const field = new Field(page);
    await field.isShownOnce();
    const shadow = new ClosedShadow(page, 'field');
    await shadow.readAll(combobox, watch);

    const press = async (typed: string, said: string): Promise<void> => {
      await field.types(typed.slice(0, -1));
      await page.waitForTimeout(300); // a person's pause: what was typed before is answered
      const [before = 0] = await shadow.readAll<number>(combobox, `function () { this.bench.wanted = ${JSON.stringify(said)}; return this.bench.times.length; }`);
      await page.keyboard.press(typed.slice(-1));
      for (let wait = 0; ; wait += 1) {
        const [now = 0] = await shadow.readAll<number>(combobox, 'function () { return this.bench.times.length; }');
        if (now > before) return;
        if (wait > 200) throw new Error(`The field never said "${said}" for ${typed}`);
        await page.waitForTimeout(20);
      }
    };
    const timed = async (typed: (digit: string) => string): Promise<readonly number[]> => {
      await press(typed('0'), `${stem}0`); // the first question makes the list ready
      await shadow.readAll(combobox, 'function () { this.bench.times.length = 0; return true; }');
      for (let round = 0; round < rounds; round += 1) for (const digit of digits) await press(typed(digit), stem + digit);
      return (await shadow.readAll<readonly number[]>(combobox, 'function () { return this.bench.times; }'))[0] ?? [];
    };
    const known = await timed((digit) => stem + digit);
    const mistyped = await timed((digit) => stem.replace('0421', 'O421') + digit);
    const about = (times: readonly number[]): string => `middle of ${times.length} presses, worst of twenty ${percentile(times, 0.95).toFixed(1)} ms; ${purchaseOrders.toLocaleString('en-US')} POs, ${orders.toLocaleString('en-US')} orders`;
    return [
      { what: 'key press to verdict, a saved number with budget and lines', against: about(known), measured: median(known), limit: frame, unit: 'ms' },
      { what: 'key press to verdict, a mistyped number with its offer', against: about(mistyped), measured: median(mistyped), limit: frame, unit: 'ms' },
    ];
  } finally {
    await close();
    await store.close();
  }
}
