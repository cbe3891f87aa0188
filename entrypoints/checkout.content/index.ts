import { defineUnlistedScript } from '#imports';
import { takePlace } from './take-place.ts';
import { watchCheckout } from './watch-checkout.ts';

// wxt.config.ts puts this script into the manifest as the content script it is: declared as one, it would carry 1.2 kB of WXT.
export default defineUnlistedScript(() => watchCheckout(document, takePlace(document)));
