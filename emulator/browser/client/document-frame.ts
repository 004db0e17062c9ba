import { renderAsync } from 'docx-preview';

/** Draws the Word document that the window sends. This frame has no origin and no network. */
window.addEventListener('message', (event: MessageEvent<{ docx?: ArrayBuffer } | undefined>) => {
  const holder = document.getElementById('document');
  if (event.source !== window.parent || event.data?.docx === undefined || holder === null) return;
  renderAsync(event.data.docx, holder, undefined, { renderAltChunks: false, useBase64URL: true, ignoreLastRenderedPageBreak: true }).then(
    () => holder.setAttribute('data-drawn', 'true'),
    (error: unknown) => {
      holder.setAttribute('role', 'alert');
      holder.textContent =
        `This document cannot be shown: ${error instanceof Error ? error.message : String(error)} Download it and ` + `open it in Word.`;
    },
  );
});
