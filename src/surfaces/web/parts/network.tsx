/** A network's mark and title, as the API tells them; the desk knows no network by itself. */
import { useQuery } from '@tanstack/react-query'
import { networksQuery, statusQuery } from '../api/reads.ts'
import { spoken } from '../words/accounts.ts'
import { upperFirst } from '../words/numbers.ts'
import style from './parts.module.css'

/** Titles of networks by their short name; the short name itself until they are known. */
export function useTitles(): (network: string) => string {
  const { data } = useQuery(networksQuery)
  const titles = new Map(data?.map((about) => [about.network, about.title]))
  return (network) => titles.get(network) ?? upperFirst(network)
}

/** Writes accounts in a sentence as a person would name them. */
export function useSpoken(): (text: string) => string {
  const title = useTitles()
  const { data } = useQuery(statusQuery)
  const accounts = data?.accounts.map(({ account }) => account) ?? []
  return (text) => spoken(text, accounts, title)
}

/** What one's own name on a network looks like, for a field that asks for it; nothing where that is not known. */
export function HandleIs({ network, id }: { network: string; id: string }) {
  const { data } = useQuery(networksQuery)
  const words = data?.find((one) => one.network === network)?.handleIs
  return (
    <span id={id} className="small soft">
      {words ? `That is ${words}.` : ''}
    </span>
  )
}

export function NetworkMark({ network, titled = false }: { network: string; titled?: boolean }) {
  const { data } = useQuery(networksQuery)
  const about = data?.find((one) => one.network === network)
  const title = about?.title ?? upperFirst(network)
  return (
    <span className={style.network}>
      <svg viewBox="0 0 24 24" width="14" height="14" aria-hidden="true">
        {about ? (
          <path d={about.icon.path} fill="currentcolor" />
        ) : (
          <circle cx="12" cy="12" r="9" fill="currentcolor" />
        )}
      </svg>
      <span className={titled ? undefined : 'away'}>{title}</span>
    </span>
  )
}
