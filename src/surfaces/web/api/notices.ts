/** Templates for notification mails that nobody could read yet. */
import type { InteractionKind } from '../../../connectors/record.ts'
import { workspace, write } from './client.ts'
import type { UnreadKind } from './shapes.ts'

/** What one pointed at, as it stands in the mail. */
export type Pointed = {
  kind: InteractionKind | 'none'
  name?: string
  text?: string
  personLink?: string
  link?: string
}

export type TemplateTrial = {
  reads: {
    subject: string
    kind: InteractionKind
    name: string | null
    handle: string | null
    text: string | null
    url: string | null
  }[]
  rest: number
}

const mail = ({ network, from, subject, lines, links }: UnreadKind) => ({ network, from, subject, lines, links })

export const tryTemplate = (notice: UnreadKind, pointed: Pointed) =>
  write<TemplateTrial>(`${workspace}/mail-templates/try`, { notice: mail(notice), pointed })
export const keepTemplate = (notice: UnreadKind, pointed: Pointed) =>
  write<TemplateTrial>(`${workspace}/mail-templates`, { notice: mail(notice), pointed })
