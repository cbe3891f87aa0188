// Runs in a page of Chromium, bundled: see order-list.ts.
import { readPage } from '../../lib/amazon/read-page.ts';

const url = new URL('https://www.amazon.com/your-orders/orders');

const ways: Readonly<Record<'read' | 'textContent' | 'innerText', (page: Document) => number>> = {
  read: (page) => (readPage(page, url)?.page === 'order-list' ? 1 : 0),
  textContent: (page) => [...page.querySelectorAll('.order-card')].reduce((length, card) => length + card.textContent.length, 0),
  innerText: (page) => [...page.querySelectorAll<HTMLElement>('.order-card')].reduce((length, card) => length + card.innerText.length, 0),
};

/** How often the three ways are timed, how often before that without counting, and how often one page is read before all. */
const rounds = 15;
const warmUp = 3;
const warmUpReadings = 100;

/** Milliseconds a fresh page takes, by way and round. Each page is laid out before and read once, as in the browser's tab. */
export function timeWays(html: string): Record<keyof typeof ways, number[]> {
  const times: Record<keyof typeof ways, number[]> = { read: [], textContent: [], innerText: [] };
  const names = ['read', 'textContent', 'innerText'] as const;
  // Enough pages for the browser's clock, which is exact to 0.1 ms.
  const pages = Math.max(4, Math.round(2_000_000 / html.length));
  const { frame: first, page } = loadFrame(html);
  for (let turn = 0; turn < warmUpReadings; turn += 1) for (const way of names) ways[way](page);
  first.remove();
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const way of round % 2 === 0 ? names : [...names].reverse()) {
      const frames = Array.from({ length: pages }, () => loadFrame(html));
      const start = performance.now();
      for (const fresh of frames) ways[way](fresh.page);
      const time = (performance.now() - start) / pages;
      for (const { frame } of frames) frame.remove();
      if (round >= 0) times[way].push(time);
    }
  }
  return times;
}

/** How many orders are read: a fast reading of nothing would be worth nothing. */
export function countOrders(html: string): number {
  const { frame, page } = loadFrame(html);
  const reading = readPage(page, url);
  frame.remove();
  return reading?.page === 'order-list' ? reading.data.orders?.length ?? 0 : 0;
}

function loadFrame(html: string): { readonly frame: HTMLIFrameElement; readonly page: Document } {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 900px';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (page === null) throw new Error('The frame has no document');
  page.open();
  page.write(html);
  page.close();
  page.body.getBoundingClientRect(); // lays it out
  return { frame, page };
}
