/** Lower case without diacritics: the form in which names and words are compared. */
export function fold(text: string): string {
  const low = text.toLowerCase();
  for (let i = 0; i < low.length; i++) {
    if (low.charCodeAt(i) > 127) {
      return low
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[\u2018\u2019\u02bb\u02bc`]/g, "'")
        .replace(/ø/g, "o")
        .replace(/ł/g, "l")
        .replace(/đ/g, "d")
        .replace(/ı/g, "i")
        .replace(/[\u2010\u2011]/g, "-");
    }
  }
  return low;
}
