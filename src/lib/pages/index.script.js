/* The index: search, order and filter, with the state in the address. Without it all tables are there, in alphabetical order. */
(() => {
  'use strict';
  const form = document.getElementById('find');
  const found = document.getElementById('found');
  const fields = [...form.elements].filter((field) => field.name);
  const verdicts = ['met', 'partly', 'not-met', 'cannot-tell', 'no-data'];
  const sections = [...document.querySelectorAll('section.peer')];
  const languages = [...document.querySelectorAll('nav a[hreflang]')];
  const entries = new Map();
  const bodies = [];

  function fold(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  }

  function entryOf(link, group) {
    const address = link.getAttribute('href');
    const known = entries.get(address);
    if (known !== undefined) return known;
    const made = { nodes: [], cells: new Map(), text: '', group };
    entries.set(address, made);
    return made;
  }

  for (const table of document.querySelectorAll('table[data-columns]')) {
    const columns = table.dataset.columns.split(' ');
    const group = table.closest('section')?.dataset.group ?? '';
    const [body] = table.tBodies;
    const own = [...body.rows].map((row) => {
      const entry = entryOf(row.cells[0].querySelector('a'), group);
      entry.nodes.push(row);
      if (entry.text === '') entry.text = fold(row.cells[0].textContent);
      columns.forEach((column, place) => {
        if (!entry.cells.has(column)) entry.cells.set(column, row.cells[place + 1]);
      });
      return { row, entry };
    });
    bodies.push({ body, own });
  }
  for (const item of document.querySelectorAll('.silent li')) {
    const entry = entryOf(item.querySelector('a'), item.dataset.group);
    entry.nodes.push(item);
    entry.text = fold(item.textContent);
  }
  const criteria = document.querySelector('table[data-columns]')?.dataset.columns.split(' ') ?? [];

  function verdictOf(entry, column) {
    const cell = entry.cells.get(column);
    const mark = cell?.querySelector('i') ?? cell;
    return /v-([a-z-]+)/.exec(mark?.className)?.[1] ?? 'no-data';
  }

  function isHit(entry, { words, group, criterion, verdict }) {
    if (!words.every((word) => entry.text.includes(word))) return false;
    if (group && entry.group !== group) return false;
    if (!verdict) return true;
    return (criterion ? [criterion] : criteria).some((column) => verdictOf(entry, column) === verdict);
  }

  let sorted = '';
  function order(column) {
    if (column === sorted) return;
    sorted = column;
    for (const { body, own } of bodies) {
      const rank = new Map(own.map(({ row, entry }) => [row, column ? verdicts.indexOf(verdictOf(entry, column)) : 0]));
      // The order of the page stays within a verdict, because sorting is stable.
      const rows = own.map(({ row }) => row).sort((a, b) => rank.get(a) - rank.get(b));
      body.append(...rows);
    }
  }

  function print(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, form.dataset.separator);
  }

  function apply() {
    const wanted = Object.fromEntries(fields.map((field) => [field.name, field.value]));
    wanted.words = fold(wanted.q).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries.values()) {
      const isShown = isHit(entry, wanted);
      if (isShown) shown += 1;
      for (const node of entry.nodes) node.hidden = !isShown;
    }
    for (const section of sections) section.hidden = !section.querySelector('tbody tr:not([hidden]), li:not([hidden])');
    order(wanted.sort);
    const text = form.dataset.status.replace('{shown}', print(shown)).replace('{all}', print(entries.size));
    found.textContent = shown === 0 ? form.dataset.none : text;
    for (const link of languages) link.search = query();
  }

  function query() {
    const wanted = new URLSearchParams();
    for (const { name, value } of fields) if (value.trim() !== '') wanted.set(name, value.trim());
    const text = String(wanted);
    return text && `?${text}`;
  }

  // A page opened from a disk may not change its address in every browser; it works all the same.
  function keep(isNew) {
    try {
      history[isNew ? 'pushState' : 'replaceState'](null, '', location.pathname + query() + location.hash);
    } catch {
      return;
    }
  }

  function fromAddress() {
    const wanted = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = wanted.get(field.name) ?? '';
      if (field.selectedIndex === -1) field.value = '';
    }
    apply();
  }

  let isTyping = false;
  form.addEventListener('input', (event) => {
    const isSearch = event.target.name === 'q';
    keep(!(isSearch && isTyping));
    isTyping = isSearch;
    apply();
  });
  form.addEventListener('focusout', () => {
    isTyping = false;
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const field of fields) field.value = '';
    keep(true);
    apply();
  });
  addEventListener('popstate', fromAddress);
  form.hidden = false;
  fromAddress();
})();
