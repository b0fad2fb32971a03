/**
 * Lower case of the same length, so that offsets hold in both: "İ" (U+0130) alone becomes two units otherwise
 * (Unicode SpecialCasing.txt; no other character grows in lower case in UTF-16).
 */
export const lowerCase = (text: string): string => text.replaceAll('\u0130', 'i').toLowerCase();
