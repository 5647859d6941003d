/** Files that wrangler.toml bundles as text. */
declare module '*.txt' {
  const text: string;
  export default text;
}
