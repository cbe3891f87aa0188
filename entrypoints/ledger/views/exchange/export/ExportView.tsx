export function ExportView() {
  return null;
}
