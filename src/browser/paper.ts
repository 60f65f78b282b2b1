import './certificate-life.ts';

/** The button only calls what Ctrl+P does, so it is there only when a script is, and where a page can be printed. */
const button = document.querySelector<HTMLButtonElement>('#print');
if (button && 'print' in window) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// A link may name the sheet that is wanted: `/in/san-pham/banh-gai/#label`.
const wanted = document.querySelector<HTMLInputElement>(
  `#form-${CSS.escape(location.hash.slice(1))}`,
);
if (wanted) wanted.checked = true;
