import { defineContentScript } from '#imports';
import { checkoutMatches, confirmationMatches } from '../../lib/amazon/matches.ts';
import { watchCheckout } from './watch-checkout.ts';

export default defineContentScript({
  matches: checkoutMatches,
  excludeMatches: confirmationMatches,
  allFrames: true, // the "Buy now" panel is a checkout in a frame
  runAt: 'document_end',
  main: (context) => watchCheckout(document, context.signal),
});
