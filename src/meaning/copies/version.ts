/** Apart from what it is the version of, so that asking for it loads nothing. */

/** Raised whenever the sketch of a text may differ, or what counts as near; stored ones are then made anew. */
export const copiesVersion = 1
