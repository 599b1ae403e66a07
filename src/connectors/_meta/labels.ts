/** Labels in the languages they are known in; whoever uses them has a way without. */
import { userNamed } from './users.ts'

const userLabel =
  /user ?name|benutzername|nutzername|gebruikersnaam|d[’']utilisateur|nombre de usuario|nome utente|nome de (?:usuário|utilizador)|användarnamn|bruge?rnavn|brukernavn|käyttäjä(?:nimi|tunnus)|nazwa użytkownika|uživatelské jméno|felhasználónév|kullanıcı adı|имя пользователя|ユーザーネーム|用户名|用戶名|使用者名稱|사용자 이름|tên người dùng/i
const nameLabel =
  /^(?:full )?(?:name|naam|nom|nombre|nome|namn|navn|nimi|imię.*|jméno|név|adı?|имя|名前|名字|名稱|名称|姓名|이름|tên)$/i
const ownerLabel =
  /owner|author|besitzer|inhaber|eigentümer|autor|verfasser|propriétaire|auteur|eigenaar|propietari[oa]|proprietari[oa]|proprietário|autore|ägare|ejer|eier|właściciel|tác giả|chủ sở hữu|作者|所有者|소유자|автор|владелец/i
const groupLabel =
  /^(?:group|gruppe|groupe|grupo|gruppo|groep|grupp|grupa|skupina|ryhmä|csoport|nhóm|grup|ομάδα|группа|група|群組|小組|グループ|그룹)$/i
const noUser = /^(?:true|false|male|female|\d+|.*\.(?:com|net|org))$/

export const isNameLabel = (label: string): boolean => nameLabel.test(label)
/** Whose a post is. */
export const isOwnerLabel = (label: string): boolean => ownerLabel.test(label)
export const isGroupLabel = (label: string): boolean => groupLabel.test(label)

type Labelled = readonly { label: string; value: string }[]

/** By its label in the languages known; else the first value that can be a user name. */
export function ownUser(values: Labelled): string | undefined {
  const told = values.find(({ label, value }) => userLabel.test(label) && userNamed(value) !== undefined)
  const likely = values.find(
    ({ value }) => value === value.toLowerCase() && userNamed(value) !== undefined && !noUser.test(value),
  )
  return userNamed((told ?? likely)?.value ?? '')
}

/** By its label; else what stands next to the user name. */
export function ownName(values: Labelled, user: string): string | undefined {
  const at = values.findIndex(({ value }) => userNamed(value) === user)
  const name = values.find(({ label, value }) => nameLabel.test(label) && value !== '')?.value ?? values[at + 1]?.value
  return name === undefined || name === '' ? undefined : name
}
