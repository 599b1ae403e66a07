/** The owner's own names among labelled values, whose labels are in the account's language. */
import { userNamed } from './users.ts'

const userLabel =
  /user ?name|benutzername|nutzername|gebruikersnaam|d[’']utilisateur|nombre de usuario|nome utente|nome de (?:usuário|utilizador)|användarnamn|bruge?rnavn|brukernavn|käyttäjä(?:nimi|tunnus)|nazwa użytkownika|uživatelské jméno|felhasználónév|kullanıcı adı|имя пользователя|ユーザーネーム|用户名|用戶名|使用者名稱|사용자 이름|tên người dùng/i
const nameLabel =
  /^(?:full )?(?:name|naam|nom|nombre|nome|namn|navn|nimi|imię.*|jméno|név|adı?|имя|名前|名字|名稱|名称|姓名|이름|tên)$/i
const noUser = /^(?:true|false|male|female|\d+|.*\.(?:com|net|org))$/

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
