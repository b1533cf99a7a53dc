// Runs before the first paint, so that a dark page does not flash white. The content policy allows no inline script.
;(function () {
  var chosen = 'system'
  try {
    chosen = localStorage.getItem('satudata.theme') || 'system'
  } catch {
    // Storage is closed to the page: the device decides.
  }
  var dark = chosen === 'dark' || (chosen === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.add(dark ? 'dark' : 'light')
})()
