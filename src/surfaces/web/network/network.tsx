/** Who talks with whom around us: a picture and, in step with it, the same as a list for the keyboard and the ear. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import type { Network as Told } from '../../../people/network/shapes.ts'
import { networkQuery } from '../api/people/network.ts'
import type { PeopleFilter } from '../api/reads.ts'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { count, figure, startCount } from '../words/numbers.ts'
import { CircleList } from './circle-list.tsx'
import { Empty } from './empty.tsx'
import { frameOf, type Gaze } from './look.ts'
import { modelOf } from './model.ts'
import style from './network.module.css'
import { PersonTold } from './person-told.tsx'
import { Picture, type PictureHandle } from './picture.tsx'
import { TieDrawer } from './tie-drawer.tsx'

export function Network({ filter }: { filter: PeopleFilter }) {
  const query = useQuery(networkQuery(filter))
  const { data } = query
  if (query.error && !data) return <TroubleNote error={query.error} again={() => void query.refetch()} />
  if (!data) return <Waiting lines={6} what="who talks with whom" />
  if (data.state === 'drawing') return <BeingDrawn share={data.share} />
  if (data.nodes.length === 0 && Object.values(filter).some(Boolean))
    return <p className={style.small}>Of those you ask for nothing tells whom they know.</p>
  if (data.nodes.length === 0) return <Empty untied={data.untied} failed={data.state === 'failed'} />
  return <Drawn network={data} />
}

function BeingDrawn({ share }: { share: number }) {
  return (
    <div className={style.waiting} role="status">
      <p>It is still being drawn: who wrote together, who answered whom, who met whom.</p>
      <progress className={style.progress} value={share} max={1} aria-label="How much is drawn" />
    </div>
  )
}

function Drawn({ network }: { network: Told }) {
  const go = useNavigate()
  const picture = useRef<PictureHandle>(null)
  const [circle, setCircle] = useState<number>()
  const [chosen, setChosen] = useState<string>()
  const [pointed, setPointed] = useState<Gaze>()
  const [opened, setOpened] = useState<number>()
  const model = useMemo(() => modelOf(network, circle), [network, circle])
  const frame = useMemo(() => frameOf(network.nodes), [network])
  const gaze: Gaze = pointed ?? (chosen === undefined ? {} : { person: chosen })
  const person = model.byId.get(gaze.person ?? chosen ?? '')
  const open = useCallback((id: string) => void go({ to: '/people/$id', params: { id } }), [go])
  const look = useCallback(
    (next: Gaze | undefined) => {
      setPointed(next)
      const one = model.byId.get(next?.person ?? '')
      if (one) picture.current?.show(one.x, one.y)
    },
    [model],
  )
  const press = useCallback(
    (what: Gaze | undefined, touched: boolean) => {
      if (what?.tie !== undefined) setOpened(what.tie)
      else if (what?.person === undefined) setChosen(undefined)
      else if (touched) setChosen(what.person)
      else open(what.person)
    },
    [open],
  )
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = {
      '+': () => picture.current?.zoom(1.5),
      '=': () => picture.current?.zoom(1.5),
      '-': () => picture.current?.zoom(1 / 1.5),
      '0': () => picture.current?.whole(),
    }[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const tie = opened === undefined ? undefined : model.ties[opened]
  return (
    <section aria-label="Who talks with whom around you" onKeyDown={key}>
      <div className={style.both}>
        <div className={style.seen}>
          <Picture ref={picture} model={model} frame={frame} gaze={gaze} point={setPointed} press={press} />
          <PersonTold
            person={person}
            model={model}
            fixed={person !== undefined && person.id === chosen}
            open={(at) => setOpened(at)}
            look={(id) => {
              setChosen(id)
              look({ person: id })
            }}
          />
        </div>
        <CircleList
          model={model}
          circle={circle}
          setCircle={setCircle}
          chosen={chosen}
          choose={setChosen}
          look={look}
        />
      </div>
      <Basis network={network} shown={model.people.length} />
      {tie && (
        <TieDrawer tie={tie} a={model.byId.get(tie.a)} b={model.byId.get(tie.b)} close={() => setOpened(undefined)} />
      )}
    </section>
  )
}

function Basis({ network, shown }: { network: Told; shown: number }) {
  const { nodes, ties, leftOut, tiesLeftOut, untied, state } = network
  return (
    <p className={style.basis} role="status">
      {shown < nodes.length && `${startCount(shown, 'person', 'people')} of `}
      {figure(nodes.length)} people and {count(ties.length, 'tie', 'ties')} between them that your data shows.
      {leftOut > 0 &&
        ` ${startCount(leftOut, 'further person is', 'further people are')} left out: the nearest and most connected are drawn.`}
      {tiesLeftOut > 0 && ` ${startCount(tiesLeftOut, 'weaker tie is', 'weaker ties are')} not drawn.`}
      {untied > 0 && ` Of ${count(untied, 'other', 'others')} nothing tells whom they know.`}
      {state === 'redrawing' && ' Something came in: a newer picture is being drawn.'}
      {state === 'failed' &&
        ' The newest state could not be drawn: this is the one before. It is tried again when something changes.'}
    </p>
  )
}
