import { defineContentScript } from '#imports';
import { orderMatches } from '../../lib/amazon/matches.ts';
import { watchOrders } from './watch-orders.ts';

export default defineContentScript({
  matches: orderMatches,
  runAt: 'document_end',
  main: (context) => watchOrders(document, context.signal),
});
