// Sets the chosen light or dark before the first paint; without a choice the style sheet follows the system.
try {
  const chosen = localStorage.getItem('rapport-scheme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.scheme = chosen
} catch {
  // Storage may be forbidden; the system's choice then holds.
}
