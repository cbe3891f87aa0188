/** The paper that was left last, until its button has the focus again. */
let left: string | undefined;

/** Remembers a paper that somebody leaves, such as `<id>/pack`: its button is where they came from. */
export function leavePaper(paper: string): void {
  left = paper;
}

/** Takes the focus to the button of the paper that was just left; others stay as they are. */
export function focusIfLeft(paper: string, button: HTMLButtonElement | null): void {
  if (paper !== left || button === null) return;
  left = undefined;
  button.focus();
}
