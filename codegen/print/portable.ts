/**
 * What WXML can carry as it stands. WeChat has two WXML compilers: wcc (exparser) takes backslashes as escapes and
 * entities as they are, the one of glass-easel does it the other way round. Text and attributes hold only what both
 * read alike; anything else goes through the page's data. Tried with both compilers for every ASCII character.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPORTABLE = /[<>&{}\\\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Longer ones make the markup hard to read. */
const MAX_TEXT = 400;

/** Whether a text can stand between tags. Spaces at its ends or in a row would depend on the line's layout. */
export function isPortableText(text: string): boolean {
  if (text.length > MAX_TEXT || UNPORTABLE.test(text) || LONE_SURROGATE.test(text)) return false;
  return !/^\s|\s$|\s\s/.test(text);
}

/** Whether a text can stand in the double quotes of an attribute. */
export function isPortableAttribute(text: string): boolean {
  return (
    !text.includes('"') && text.length <= MAX_TEXT && !UNPORTABLE.test(text) && !LONE_SURROGATE.test(text)
  );
}

/** Whether a text can stand in the single quotes of an expression in an attribute. */
export function isPortableString(text: string): boolean {
  return !text.includes("'") && isPortableAttribute(text);
}
