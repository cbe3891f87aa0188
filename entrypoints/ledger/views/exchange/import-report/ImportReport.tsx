export function ImportReport() {
  return null;
}
