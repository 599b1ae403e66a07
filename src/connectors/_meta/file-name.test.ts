/** The user in the name of Meta's files. */
import { expect, test } from 'vitest'
import { userInName } from './file-name.ts'

test.each([
  ['facebook', 'facebook-ada.example-2025-11-18-AbCdEf12.zip', 'ada.example'],
  ['instagram', 'other.zip + instagram-Ada_1-2026-05-11-YOudpLi7 (1).zip', 'ada_1'],
  ['facebook', 'instagram-ada-2026-05-11-YOudpLi7.zip', undefined],
  ['facebook', 'facebook-export.zip', undefined],
  ['facebook', 'my facebook-ada-2026-05-11-x.zip', undefined],
] as const)('%s in %s is %s', (network, name, user) => expect(userInName(network, name)).toBe(user))
