export function ImportPurchaseOrders() {
  return null;
}
