import { marketplaceZone } from '../../lib/amazon/marketplaces.ts';
import { toAsin, toOrderId, toPurchaseId } from '../../lib/domain/ids.ts';
import type { Asin, OrderId, PurchaseId } from '../../lib/domain/ids.ts';
import { currencyOf, marketplaces } from '../../lib/domain/marketplace.ts';
import type { Dice } from './dice.ts';
import type { Account, TrueLine, TruePo } from './model.ts';

const zones = ['America/Los_Angeles', 'America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Asia/Kolkata', 'Australia/Sydney', 'Pacific/Auckland', 'Pacific/Honolulu'];
const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789'];

/** An account in some shop, with the POs its person knows: most saved, some not. */
export function createAccount(dice: Dice): Account {
  const marketplace = dice.oneOf(marketplaces);
  const home = marketplaceZone(marketplace);
  const localZone = dice.happens('abroad') ? dice.oneOf(zones) : home;
  const business = dice.happens('business');
  const pos = Array.from({ length: dice.between(2, 5) }, (_, index): TruePo => {
    const text = dice.oneOf([`PO-2026-${dice.digits(4)}${index}`, `45000${dice.digits(5)}${index}`, `00${dice.digits(3)}${index}`]);
    return { name: `PO ${String.fromCodePoint(65 + index)}`, text, former: [], id: null };
  });
  return {
    marketplace, localZone, business, pos,
    orderZone: dice.happens('accountZone') ? localZone : home,
    shared: dice.happens('shared'),
    asksForPo: business && dice.happens('amazonPoField'),
  };
}

/** A line of things nobody has ordered before in this journey. */
export function newLine(dice: Dice, { marketplace }: Account): TrueLine {
  const asin = `B0${Array.from({ length: 8 }, () => dice.oneOf(letters)).join('')}`;
  const price = currencyOf(marketplace) === 'JPY' ? dice.between(200, 30_000) : dice.between(300, 40_000);
  return {
    asin: proved<Asin>(toAsin(asin)), title: `Thing ${asin.slice(-4)}`,
    quantity: dice.happens('manyUnits') ? dice.between(2, 6) : 1, unitPrice: price,
  };
}

export function newPurchaseId(dice: Dice): PurchaseId {
  return proved(toPurchaseId(`10${dice.between(2, 9)}-${dice.digits(7)}-${dice.digits(7)}`));
}

export function newOrderId(dice: Dice): OrderId {
  return proved(toOrderId(`${dice.oneOf(['11', '30', '40', '70'])}${dice.between(0, 9)}-${dice.digits(7)}-${dice.digits(7)}`));
}

function proved<T>(made: T | undefined): T {
  if (made === undefined) throw new Error('The simulation made an id that is none');
  return made;
}
