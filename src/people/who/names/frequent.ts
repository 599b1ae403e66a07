/** What is common knowledge of names and addresses: frequent surnames and given names, words of firms, mail for everybody. */
import { folded, sound } from './folded.ts'

const soundsOf = (text: string): string[] =>
  text.split(/\s+/).flatMap((word) => (word === '' ? [] : sound(folded(word))))

/** Roughly the share of people with the name where it is at home, by how frequent it is there; most frequent first. */
const frequentSurnames: [share: number, names: string][] = [
  [
    0.006,
    'smith garcia wang li zhang silva singh kumar nguyen kim lee martinez rodriguez müller jones gonzalez fernandez lopez',
  ],
  [
    0.003,
    `williams brown taylor johnson davies wilson evans schmidt schneider fischer perez sanchez chen liu santos
    martin hernandez diaz khan patel ali ahmed yilmaz kaya demir jensen nielsen hansen andersson johansson karlsson
    nowak kowalski wisniewski kowalska ivanov ivanova novak nagy papadopoulos rossi ferrari oliveira souza pereira park
    choi tran davis miller sharma costa ferreira moreno alvarez romero`,
  ],
  [
    0.0015,
    `thomas roberts walker wright robinson thompson white hughes edwards green hall wood harris lewis jackson clarke
    clark turner hill scott cooper morris ward moore king watson baker harrison morgan patterson young allen mitchell
    weber meyer wagner becker schulz hoffmann schäfer koch bauer richter klein wolf schröder neumann schwarz zimmermann
    bernard dubois petit durand leroy moreau simon laurent lefebvre michel bianchi russo romano esposito ricci marino
    greco bruno gallo conti munoz ramirez torres flores rivera gomez jimenez ruiz cruz ortiz gutierrez ramos almeida
    carvalho gomes ribeiro rodrigues lima wojcik kaminski lewandowski zielinski szymanski dabrowski kaminska lewandowska
    smirnov smirnova kuznetsov kuznetsova popov popova petrov petrova volkov sokolov morozov novikov shevchenko melnyk
    kovalenko bondarenko eriksson nilsson larsson olsen larsen pedersen andersen christensen berg horvat kovacs toth szabo
    sahin celik yildiz ozturk hussain gupta das yamamoto suzuki sato tanaka watanabe ito murphy kelly byrne ryan
    obrien sullivan walsh anderson campbell stewart macdonald reid murray de jong jansen bakker visser smit peeters janssens`,
  ],
]
const frequentGiven: [share: number, names: string][] = [
  [0.015, 'john maria mohammed david james michael anna jose robert thomas peter juan sarah'],
  [
    0.008,
    `mary william paul mark daniel andrew george richard christopher martin alexander elizabeth emma laura ana
    carlos antonio luis marie julia elena natalia sergey dmitry aleksandr olga tatiana irina ekaterina andrea marco
    francesco giuseppe wei lisa susan karen jennifer jessica emily charlotte stephen ian simon kevin brian alan`,
  ],
  [
    0.004,
    `hannah sophie lucy rachel rebecca claire helen jane kate nicola amanda michelle patricia linda barbara jan hans
    stefan andreas christian sebastian markus tobias florian jürgen klaus sabine petra monika katharina claudia julien
    nicolas pierre jean philippe francois camille lea manon miguel jorge pedro pablo javier alejandro carmen isabel
    lucia paula joao piotr pawel krzysztof katarzyna agnieszka magdalena ewa mehmet mustafa ahmet ayse fatma giorgos
    dimitris nikos lars anders erik karin ingrid priya rahul amit ravi sanjay anita steve mike chris tom ben sam matt
    adam jack harry oliver joe tim nick alex tony jim bill ivan mikhail vladimir igor svetlana elena anastasia`,
  ],
]

const sharesOf = (told: [number, string][]): ReadonlyMap<string, number> =>
  new Map(told.toReversed().flatMap(([share, names]) => soundsOf(names).map((name): [string, number] => [name, share])))

const surnames = sharesOf(frequentSurnames)
const givens = sharesOf(frequentGiven)

/** Shares of a name nothing is known of: of the many rare ones, what is usual. */
export const rareSurname = 0.000_03
export const rareGiven = 0.0003

/** Share of people with the name among those one may meet, by its sound. */
export const surnameShare = (sounded: string): number => (surnames.get(sounded) ?? rareSurname / 0.4) * 0.4
export const givenShare = (sounded: string): number => (givens.get(sounded) ?? rareGiven / 0.6) * 0.6
export const isFrequentSurname = (sounded: string): boolean => surnames.has(sounded)
export const isFrequentGiven = (sounded: string): boolean => givens.has(sounded)

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** What stands before the at sign of an address that several people read. */
export const sharedAddresses =
  setOf(`info team hello hi hallo hey office support sales news newsletter press presse media
  admin contact contacto kontakt contatti mail post shop orders order bookings booking reservations billing accounts
  accounting invoice invoices service customerservice care help helpdesk jobs careers hr marketing enquiries inquiries
  enquiry general welcome events members membership noreply no-reply donotreply notifications webmaster postmaster
  reception studio store studio secretary buero sekretariat verwaltung redaktion editor editorial community feedback
  partners pr comms ask bestellung rechnung ventas soporte administracion secretaria commercial reservas bonjour ciao`)

/** Of those below, what a firm is by law, and not what it does. */
export const legalForms =
  setOf(`ltd limited inc incorporated llc llp plc gmbh ag kg ug ev sarl sas sa srl spa bv nv oy ab aps corp
  corporation company co official`)

/** Words in a name that say it is no single human. */
export const firmWords =
  setOf(`ltd limited inc incorporated llc llp plc gmbh ag kg ug ev sarl sas sa srl spa bv nv oy ab aps
  corp corporation company co club society association foundation charity trust university college school academy
  institute museum gallery theatre theater cafe coffee restaurant bar pub hotel bakery brewery bookshop books shop store
  studio studios agency team group network magazine journal press media news radio tv council ministry department
  church parish library festival centre center union federation committee consulting consultants solutions services
  systems labs software technologies partners brothers collective cooperative coop architects books legal kitchens design media trust verein stiftung schule universitat
  bäckerei café fundacion asociacion empresa editorial grupo associazione fondazione spolka fundacja official`)

/** Words before or behind a name that are no part of it. */
export const titles =
  setOf(`mr mrs ms miss mx dr drs prof professor sir dame lord lady rev reverend herr frau dipl ing mag fr
  sr sra srta don doña dott dssa mme mlle m hon capt captain col major judge rabbi imam eng`)
export const behindNames =
  setOf(`jr sr ii iii iv phd md mba msc bsc ba ma bs ms dphil esq cpa cfa pmp frsa mbe obe cbe rn dds jd
  llm llb pe acca mrics riba frcs mcipr cipr chartered hons she her he him they them`)
/** Small words inside surnames. */
export const particles =
  setOf(`van von de der den del della di da dos das do du la le el al bin ibn ben zu zum zur ter ten af av
  y e of the und and st`)

/** Mail for everybody: who writes from there has nothing else in common. */
export const mailForAll =
  setOf(`gmail.com googlemail.com hotmail.com hotmail.co.uk outlook.com live.com msn.com yahoo.com
  yahoo.co.uk yahoo.fr yahoo.de ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de
  t-online.de freenet.de posteo.de mailbox.org proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com hey.com
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it wp.pl o2.pl onet.pl interia.pl
  op.pl mail.ru yandex.ru yandex.com bk.ru list.ru inbox.ru rambler.ru ukr.net i.ua seznam.cz centrum.cz abv.bg
  btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk comcast.net verizon.net att.net
  bigpond.com telenet.be skynet.be ziggo.nl xs4all.nl kpnmail.nl bluewin.ch telia.com qq.com 163.com 126.com naver.com
  rediffmail.com uol.com.br bol.com.br terra.com.br zoho.com mail.com email.com example.com`)

/** Words in bios that say little of who somebody is. */
export const plainWords =
  setOf(`the and for with from that this you your our are was not all but who has have out about into
  just more than their they them his her she him its can will what when where how why too very own opinions views mine
  love loves lover life lives living based work working works writer writing mum mom dad father mother wife husband
  tweets posts here also ist und der die das ich ein eine mit für von bei auf les des une dans pour avec sur que los las
  una con por para del che per non sono gli http https www com org net`)
