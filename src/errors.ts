/** The call or the input cannot be used: exit status 2. */
export class UsageError extends Error {
  override name = "UsageError";
}
