/** Where talks outside every network are kept; what the user tells of them is complete as far as it goes, without an end. */
export const elsewhere = 'other:elsewhere'
