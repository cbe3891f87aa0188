export function BackupView() {
  return null;
}
