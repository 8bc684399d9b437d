/** Made by `vite.config.ts`: the texts of a language and group, each file's under its own name. */
declare module 'virtual:desk-texts' {
  export const textLoaders: Readonly<
    Partial<Record<string, () => Promise<Readonly<Record<string, Readonly<Record<string, string>>>>>>>
  >
}
