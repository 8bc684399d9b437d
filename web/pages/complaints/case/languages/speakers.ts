import type { Language } from '../../../../../shared/languages.ts'

/** Who reads words before they go: a colleague by id, or somebody outside whom the writer names. */
export type SpeakerChoice = { readonly speaker: string; readonly speakerId: string | null }

/** In the place of a colleague's id: somebody else, by name. */
export const outside = 'outside'

export const noSpeaker: SpeakerChoice = { speaker: '', speakerId: null }

/** What was taken back comes with the name that was typed; a colleague is chosen anew. */
export const speakerAgain = (speaker: string | null | undefined): SpeakerChoice =>
  speaker ? { speaker, speakerId: outside } : noSpeaker

/** The colleagues for whom a step waits, as its endpoint takes them. */
export const speakersIn = (
  choices: readonly (SpeakerChoice & { readonly language: Language })[],
): { language: Language; staffId: string }[] =>
  choices.flatMap(({ language, speakerId }) =>
    speakerId && speakerId !== outside ? [{ language, staffId: speakerId }] : [],
  )
