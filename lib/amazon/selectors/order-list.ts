import type { Selector } from '../read.ts';

/** The element whose text is an order's id on the order list, newest layout first. */
export const listedOrderId: readonly Selector[] = [
  { css: '.yohtmlc-order-id span[dir="ltr"]', seen: '2026-05' },
  { css: '.yohtmlc-order-id bdi', seen: '2025-02' },
  { css: '#orderIdField [dir="auto"]', seen: '2026-09' },
];

/** The element whose text is the order's id on the details page, newest layout first. */
export const detailedOrderId: readonly Selector[] = [
  { css: '[data-component="orderId"] span', seen: '2026-05' },
  { css: '.order-date-invoice-item bdi', seen: '2025-02' },
  { css: '.order-date-invoice-item [dir]', seen: '2025-02' },
];

/** The element all orders of a page stand in, whether they are there yet or not. */
export const orderArea: readonly Selector[] = [
  { css: '.js-yo-main-content', seen: '2026-05' },
  { css: '#ordersContainer', seen: '2025-02' },
  { css: '#yourOrderHistorySection', seen: '2026-09' },
  { css: '#orderDetails', seen: '2026-05' },
];
