import { parseArgs } from 'node:util';
import { markets } from './markets.ts';
import { demoCart } from './routes-demo.ts';
import { startStore } from './server.ts';

/** Starts the demo shop from the command line: `npx tsx tests/store/main.ts [--port 8443] [--today 2026-05-11]`. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '8443' }, today: { type: 'string' } } });
const store = await startStore({ port: Number(values.port), seed: Date.now(), ...(values.today === undefined ? {} : { today: values.today }) });
for (const shop of Object.values(store.state)) {
  for (const [asin, quantity] of demoCart) shop.addToCart(asin, quantity);
}
console.log(`Demo shop on 127.0.0.1:${store.port} for ${markets.map((market) => market.host).join(', ')}`);
console.log(`Chromium: --ignore-certificate-errors --host-resolver-rules="MAP *:443 127.0.0.1:${store.port}, MAP * ~NOTFOUND"`);
console.log('Open https://www.amazon.com/gp/cart/view.html or, to stage things, https://www.amazon.com/demo');
