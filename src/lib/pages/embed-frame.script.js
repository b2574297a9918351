(() => {
  if (parent === self) return;
  const page = document.documentElement;
  new ResizeObserver(() => parent.postMessage({ answerable: page.offsetHeight + 1 }, '*')).observe(page);
  const strip = document.getElementById('outdated');
  if (!strip || location.hash !== '#status') return;
  const words = strip.dataset;
  const site = new URL(words.root, location).href.replace(/(editions\/[^/]+|latest)\/$/, '');
  fetch(site + 'status.json')
    .then((answer) => answer.json())
    .then(({ editions }) => {
      const status = editions[words.edition];
      const line = (name, date) => (/^\d{4}-\d\d-\d\d$/.test(date) ? words[name].replace('{date}', date) : '');
      strip.textContent = line('corrected', status.corrected_on) + ' ' + line('superseded', status.superseded_on);
      strip.hidden = strip.textContent === ' ';
    })
    .catch(() => {});
})();
