/** How the last character or characters of a number prove the others. `mod97`: ISO 7064 mod 97-10, two digits; `mod11-10`: ISO 7064 mod 11,10. */
export type CheckDigit = 'none' | 'mod10' | 'mod97' | 'mod11-10';
