import type { Selector } from '../read.ts';

// Seen at the address of an order page when Amazon answers with something else first. No page of the collection holds them: they are
// as public programs that sign in have named them for years, last checked in 2026-11.

/** The form that asks who it is. */
export const signInForm: Selector = { css: 'form[name="signIn"]', seen: '2026-11' };

/** The form with the characters to type, to prove that a person is there. */
export const captchaForm: Selector = { css: 'form[action*="/errors/validateCaptcha"]', seen: '2026-11' };
