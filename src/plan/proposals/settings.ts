/** The numbers that proposals rest on. Each is a setting of the workspace, by its name here. */
export const proposalDefaults = {
  /** Days before the moment asked about whose messages are looked at. */
  'proposals.days': 90,
  /** Most proposals at once, and most that Today asks about on one day. */
  'proposals.most': 20,
  'proposals.aDay': 2,
  /** How sure a message must be read, 0 to 1; one that a person corrected is. */
  'proposals.sure': 0.5,
  /** Days within which a thanks belongs to an offer or answer, and within which two tellings are of one deed. */
  'proposals.togetherDays': 14,
} as const satisfies Record<string, number>

export type ProposalSettings = Record<keyof typeof proposalDefaults, number>
