import { toOrderId, type OrderId } from '../domain/ids.ts';
import { plainText } from './plain-text.ts';

const orderIdInText = /(?<![\w-])(?:[A-Z0-9]\d{2}-\d{7}-\d{7}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/g;

/** The one order id in a text such as "Order # 112-0000001-0000001". Undefined when there is none, or there are two that differ. */
export function findOrderId(text: string): OrderId | undefined {
  const found = plainText(text)?.match(orderIdInText);
  const only = found?.[0];
  return only !== undefined && found?.every((id) => id === only) === true ? toOrderId(only) : undefined;
}

/** The order id in an address: its parameter `orderID` or `orderId`. Undefined when there is none, or the two differ. */
export function orderIdOfUrl(url: URL): OrderId | undefined {
  const named = [...url.searchParams].filter(([name]) => name.toLowerCase() === 'orderid').map(([, value]) => value);
  const [first] = named;
  return first !== undefined && named.every((value) => value === first) ? toOrderId(first) : undefined;
}
