import type { Route } from './route.ts';
import { assetRoutes } from './routes-assets.ts';
import { checkoutRoutes } from './routes-checkout.ts';
import { demoRoutes } from './routes-demo.ts';
import { orderRoutes } from './routes-orders.ts';
import { shopRoutes } from './routes-shop.ts';

/** Every path of the shop; the first that fits answers. */
export const routes: readonly Route[] = [...shopRoutes, ...checkoutRoutes, ...orderRoutes, ...demoRoutes, ...assetRoutes];
