import { defineContentScript } from '#imports';
import { watchOrders } from './watch-orders.ts';

export default defineContentScript({
  matches: ['https://www.amazon.com/your-orders/*'], // wxt.config.ts puts in the whole list of lib/amazon/matches.ts
  runAt: 'document_end',
  main: (context) => watchOrders(document, context.signal),
});
