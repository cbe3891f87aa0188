import { useEffect, useState } from 'preact/hooks';
import { importProgress, type ImportStage } from './import-session.ts';

/** How far the import of this window is, kept up to date. */
export function useImport(): ImportStage {
  const [stage, setStage] = useState(importProgress.stage);
  useEffect(() => {
    setStage(importProgress.stage);
    return importProgress.follow(() => setStage(importProgress.stage));
  }, []);
  return stage;
}
