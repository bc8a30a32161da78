/** Any number or text with its ASCII digits written in Persian. */
export const persianDigits = (text: string | number): string =>
  String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x6c0));

/** Persian and Arabic-Indic digits as ASCII, everything else unchanged. */
export const asciiDigits = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
