/** Everything the desk changes. */
import { remove, replace, workspace, write } from './client.ts'
import type { Decision, NewEffort, NewFavour, NewOutcome } from './shapes.ts'

export const decide = (decision: Decision) => write<unknown>(`${workspace}/decisions`, decision)
export const addOutcome = (outcome: NewOutcome) => write<unknown>(`${workspace}/outcomes`, outcome)
export const addEffort = (effort: NewEffort) => write<unknown>(`${workspace}/efforts`, effort)
export const addFavour = (favour: NewFavour) => write<unknown>(`${workspace}/favours`, favour)
/** Fills the workspace with an invented business. */
export const fillWithDemo = () => write<{ id: string }>(`${workspace}/demo`, {})
export const undoSource = (id: number) => remove(`${workspace}/sources/${id}`)
export const restoreSource = (id: number) => write<unknown>(`${workspace}/sources/${id}/restore`, {})
/** Whose account it is of which a file did not tell it. */
export const nameOwner = (account: string) => replace<unknown>(`${workspace}/sources/owner`, { account })
/** That an archive was asked for now, or that one waits no longer. */
export const waitFor = (network: string, waits: boolean) =>
  replace<unknown>(`${workspace}/waiting/${encodeURIComponent(network)}`, { waits })
export const stopImport = (id: string) => remove(`${workspace}/imports/${encodeURIComponent(id)}`)
