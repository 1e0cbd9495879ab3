// Before the first paint, so that nobody who chose a dark page is shown a light one.
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'system'
