/** The program's mark: a rhythm with two sides. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg
      viewBox="3 3 26 26"
      width={size}
      height={size}
      fill="none"
      strokeLinecap="round"
      strokeWidth="3"
      aria-hidden="true"
    >
      <path d="M4 16h24" stroke="var(--ink)" strokeWidth="1.5" />
      <path d="M8 13.500V9M13 13.500V5M18 13.500v-4M23 13.500V7" stroke="var(--us)" />
      <path d="M8 18.500v6M13 18.500v3.500M18 18.500v9M23 18.500v4" stroke="var(--them)" />
    </svg>
  )
}
