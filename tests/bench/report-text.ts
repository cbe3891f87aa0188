const chunk = 64 * 1024;

/** The columns of Amazon Business's report of 2026 that a reader needs, among as many that it does not. */
const columns = [
  'Order Date', 'Order ID', 'Account Group', 'PO Number', 'Order Quantity', 'Currency', 'Order Subtotal', 'Order Shipping & Handling', 'Order Promotion',
  'Order Tax', 'Order Net Total', 'Order Status', 'Payment Reference ID', 'Payment Date', 'Payment Amount', 'Payment Instrument Type', 'Payment Identifier',
  'ASIN', 'Title', 'Purchase PPU', 'Item Quantity', 'Item Subtotal', 'Item Shipping & Handling', 'Item Promotion', 'Item Tax', 'Item Net Total', 'PO Line Item Id',
  ...Array.from({ length: 46 }, (_, index) => `Custom Field ${index + 1}`),
];

const two = (number: number): string => String(number).padStart(2, '0');

/** One row as Amazon writes it: every order has two items. */
function rowText(index: number): string {
  const order = index >> 1;
  const day = `${two((order % 12) + 1)}/${two((order % 28) + 1)}/2026`;
  return [
    day, `111-${String(order).padStart(7, '0')}-0000001`, 'Facilities', `PO-2026-${order % 500}`, '2', 'USD', '"1,006.78"', '0.00', '0.00', '10.06', '"1,016.84"', 'Closed',
    `PAY${order}`, day, '"1,016.84"', 'Visa', '="0000"', `"=""B0${String(index % 1000).padStart(8, '0')}"""`, `"Sample item number ${index % 1000}, in a box of ${order % 40}"`,
    '503.39', '1', '503.39', '0.00', '0.00', '5.03', '508.42', String((index & 1) + 1), ...Array<string>(46).fill('N/A'),
  ].join(',');
}

/** A report in pieces, made as they are asked for, so that it is never in memory as a whole. */
export async function* reportPieces(rows: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = `\uFEFF${columns.join(',')}\r\n`;
  for (let index = 0; index < rows; index += 1) {
    text += `${rowText(index)}\r\n`;
    if (text.length < chunk) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}
