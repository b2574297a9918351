/* Answerable: shows an embed of this edition at the height of its content. Asks nothing of any other origin. */
(() => {
  const { currentScript } = document;
  if (!currentScript) return;
  const base = new URL('.', currentScript.src);
  const frames = [];
  const draw = () => {
    for (const place of document.querySelectorAll('[data-answerable]:not([data-drawn])')) {
      const address = new URL(place.dataset.answerable, base);
      if (!address.href.startsWith(base.href)) continue;
      place.dataset.drawn = '';
      const frame = document.createElement('iframe');
      address.hash = 'status';
      frame.title = place.textContent.trim();
      frame.style.cssText = 'display:block;width:100%;height:30rem;border:0';
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      frame.src = address;
      frames.push(frame);
      place.append(frame);
    }
  };
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== base.origin) return;
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    const height = frame && data && data.answerable;
    if (!(height > 0 && height < 20000)) return;
    frame.style.height = `${height}px`;
    for (const each of [...frame.parentNode.children]) if (each !== frame) each.remove();
  });
  draw();
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', draw);
})();
