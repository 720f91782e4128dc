/** The surer of two words of a vocabulary that begins with the surest. */
export const surest = <Word>(vocabulary: readonly Word[], one: Word, other: Word): Word =>
  vocabulary.indexOf(one) <= vocabulary.indexOf(other) ? one : other;
