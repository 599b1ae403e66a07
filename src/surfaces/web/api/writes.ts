/** Everything the desk changes. */
import { remove, workspace, write } from './client.ts'
import type { Decision, NewCorrection, NewEffort, NewFavour, NewNote, NewOutcome } from './shapes.ts'

export const decide = (decision: Decision) => write<unknown>(`${workspace}/decisions`, decision)
export const addNote = (note: NewNote) => write<unknown>(`${workspace}/notes`, note)
export const addOutcome = (outcome: NewOutcome) => write<unknown>(`${workspace}/outcomes`, outcome)
export const addEffort = (effort: NewEffort) => write<unknown>(`${workspace}/efforts`, effort)
export const addFavour = (favour: NewFavour) => write<unknown>(`${workspace}/favours`, favour)
export const correct = (correction: NewCorrection) => write<unknown>(`${workspace}/corrections`, correction)
/** Fills the workspace with an invented business. */
export const fillWithDemo = () => write<unknown>(`${workspace}/demo`, {})
export const stopImport = (id: string) => remove(`${workspace}/imports/${encodeURIComponent(id)}`)
