import { parseArgs } from 'node:util';
import { markets } from './markets.ts';
import { startStore } from './server.ts';

/** Starts the demo shop from the command line: `npx tsx tests/store/main.ts [--port 8443] [--today 2026-05-11]`. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '8443' }, today: { type: 'string' } } });
const store = await startStore({ port: Number(values.port), ...(values.today === undefined ? {} : { today: values.today }) });
for (const asin of ['B0DEMO0001', 'B0DEMO0002', 'B0DEMO0003']) {
  for (const shop of Object.values(store.state)) shop.addToCart(asin, asin === 'B0DEMO0001' ? 2 : 1);
}
console.log(`Demo shop on 127.0.0.1:${store.port} for ${markets.map((market) => market.host).join(', ')}`);
console.log(`Chromium: --ignore-certificate-errors --host-resolver-rules="MAP *:443 127.0.0.1:${store.port}, MAP * ~NOTFOUND"`);
console.log('Open https://www.amazon.com/gp/cart/view.html or, to stage things, https://www.amazon.com/demo');
