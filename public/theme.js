// Puts the look that the visitor chose on the page before it is drawn, so that nothing flashes.
try {
  document.documentElement.dataset.theme = localStorage.getItem('theme') || 'auto';
} catch {
  // Storage is forbidden: the device decides.
}
