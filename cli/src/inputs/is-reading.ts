/** What is on the standard input is meant. */
export const isReading = (inputs: readonly string[], { stdin }: { readonly stdin?: true | undefined }): boolean =>
  stdin === true || inputs.includes('-');
