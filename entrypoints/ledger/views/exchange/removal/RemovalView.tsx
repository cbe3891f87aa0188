export function RemovalView() {
  return null;
}
