/** Whether the workspace was empty when one came: the first visit stays one until one leaves the page. */
import { createContext, use } from 'react'

export const FirstVisit = createContext(false)
export const useFirstVisit = () => use(FirstVisit)
