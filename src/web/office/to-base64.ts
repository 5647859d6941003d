/** Characters that one call takes as arguments. */
const PIECE = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += PIECE) characters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(characters);
}
