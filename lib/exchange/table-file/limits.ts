/** Most a table may have: far above any list of POs, far below what a tab cannot hold. */
export const maxRows = 100_000;
export const maxColumns = 500;
/** Cells with something in them. */
export const maxCells = 2_000_000;
/** Characters of one cell. */
export const maxCellLength = 5000;
/** Bytes of a file that is read as a whole; a table of POs has a few. */
export const maxFileBytes = 50 * 1024 * 1024;
/** Bytes one part of a spreadsheet may unpack to. Zip archives can hold a thousand times their size. */
export const maxPartBytes = 200 * 1024 * 1024;
