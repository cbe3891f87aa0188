import { defineContentScript } from '#imports';
import { watchCheckout } from './watch-checkout.ts';

export default defineContentScript({
  matches: ['https://www.amazon.com/checkout/*'], // wxt.config.ts puts in the whole list of lib/amazon/matches.ts
  allFrames: true, // the "Buy now" panel is a checkout in a frame
  runAt: 'document_end',
  main: (context) => watchCheckout(document, context.signal),
});
