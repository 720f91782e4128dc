/** What one word can be, as bits; a `const enum`, so that the compiler writes the numbers where they are read for every word. */
// biome-ignore lint/suspicious/noConstEnum: nothing outside the package reads it
export const enum W {
  OFFICE = 1,
  POST = 2,
  HONORIFIC = 4,
  FIELD = 8,
  BODY = 16,
  NEWS = 32,
  SPEAKS = 64,
  PLAIN = 128,
  PARTICLE = 256,
  SPORT = 512,
  TALK = 1024,
  TALKS = 2048,
  MEET = 4096,
  RECEIVE = 8192,
  HOLD = 16384,
  SAY = 32768,
  POSTED = 65536,
  /** The second word of an office of two. */
  SECOND = 131072,
}
