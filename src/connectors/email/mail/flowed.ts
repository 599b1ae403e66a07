/** Text whose lines were broken for sending (RFC 3676), put together again. */

/** Lines that end with a blank go on in the next one, as long as that is quoted as deeply. `withoutSpace`: `DelSp=yes`. */
export function unflowed(text: string, withoutSpace: boolean): string {
  const whole: string[] = []
  let parts: string[] = []
  let depth = 0
  const end = () => {
    if (parts.length > 0) whole.push(depth === 0 ? parts.join('') : `${'>'.repeat(depth)} ${parts.join('')}`)
    parts = []
  }
  for (const written of text.split('\n')) {
    let marks = 0
    while (written.charCodeAt(marks) === 62) marks++
    const line = written.charCodeAt(marks) === 32 ? written.slice(marks + 1) : written.slice(marks)
    if (marks !== depth) end()
    depth = marks
    const goesOn = line.endsWith(' ') && line !== '-- '
    parts.push(goesOn && withoutSpace ? line.slice(0, -1) : line)
    if (!goesOn) end()
  }
  end()
  return whole.join('\n')
}
