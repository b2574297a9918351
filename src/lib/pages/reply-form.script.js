/* The reply form: collects the answers, keeps a draft, saves them as CSV. Runs alone, offline; nothing is sent. */
(() => {
  'use strict';
  const form = document.getElementById('form');
  const { institution, askedOn, edition, file, columns, words } = form.dataset;
  const say = JSON.parse(words);
  const key = `answerable-reply ${institution} ${askedOn} ${edition}`;
  const repliedOn = document.getElementById('replied-on');
  const said = document.getElementById('said');
  const answers = [...form.querySelectorAll('[data-item]')];
  let isSaved = true;
  let isKept = true;

  for (const each of form.querySelectorAll('[data-when]')) each.hidden = each.dataset.when !== 'script';
  // The day on which the form is filled in, for the person to correct: nothing published depends on it.
  // eslint-disable-next-line no-restricted-syntax
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  repliedOn.value = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

  function valueOf(answer, name) {
    const fields = [...answer.querySelectorAll(`[data-field="${name}"]`)];
    const field = fields.find((each) => each.type !== 'radio' || each.checked);
    return field === undefined ? '' : field.value.trim();
  }

  function answersGiven() {
    return answers
      .map((answer) => ({
        institution,
        item: answer.dataset.item,
        asked_on: askedOn,
        text: valueOf(answer, 'text'),
        agrees: valueOf(answer, 'agrees'),
        replied_on: repliedOn.value.trim(),
        evidence_url: valueOf(answer, 'evidence_url'),
        evidence_page: valueOf(answer, 'evidence_page'),
        evidence_quote: valueOf(answer, 'evidence_quote')
      }))
      .filter(
        (row) => (row.text + row.agrees + row.evidence_url + row.evidence_page + row.evidence_quote).trim() !== ''
      );
  }

  // A blank before a sign that a spreadsheet would take for a formula; whoever reads the file trims it.
  function cellText(text) {
    const safe = /^[=+\-@]/.test(text) ? ` ${text}` : text;
    return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }

  function csv(rows) {
    const names = columns.split(',');
    const lines = [names, ...rows.map((row) => names.map((name) => row[name].replace(/\r\n?|\n/g, '\r\n')))];
    return lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
  }

  function complain(message, field) {
    said.textContent = message;
    if (field !== undefined) {
      const folded = field.closest('details');
      if (folded !== null) folded.open = true;
      field.focus();
    }
  }

  function maybeCsv() {
    const rows = answersGiven();
    if (rows.length === 0) return void complain(say.none);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(repliedOn.value.trim())) return void complain(say.date, repliedOn);
    const links = [...form.querySelectorAll('[data-field="evidence_url"]')];
    const wrong = links.find(({ value }) => value.trim() !== '' && !/^https?:\/\//i.test(value.trim()));
    if (wrong !== undefined) {
      for (let fold = wrong.closest('details'); fold !== null; fold = fold.parentElement.closest('details'))
        fold.open = true;
      return void complain(say.link, wrong);
    }
    return csv(rows);
  }

  document.getElementById('save').addEventListener('click', () => {
    const text = maybeCsv();
    if (text === undefined) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    isSaved = true;
    said.textContent = say.saved.replace('{file}', file);
  });

  document.getElementById('copy').addEventListener('click', async () => {
    const text = maybeCsv();
    if (text === undefined) return;
    const field = document.getElementById('csv');
    document.getElementById('as-text').hidden = false;
    field.value = text;
    field.focus();
    field.select();
    said.textContent = say.select;
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = say.copied;
    } catch {
      said.textContent = say.select;
    }
  });

  function allFields() {
    return answers.flatMap((answer) => [...answer.querySelectorAll('[data-field]')]);
  }

  function keep() {
    const values = allFields().map((field) => (field.type === 'radio' ? field.checked : field.value));
    try {
      localStorage.setItem(key, JSON.stringify({ values, repliedOn: repliedOn.value }));
      isKept = true;
    } catch {
      isKept = false;
      document.getElementById('draft-note').textContent = say.notKept;
    }
  }

  function restore() {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
    const fields = allFields();
    if (kept === null || kept.values.length !== fields.length) return;
    fields.forEach((field, index) => {
      if (field.type === 'radio') field.checked = kept.values[index];
      else field.value = kept.values[index];
    });
    repliedOn.value = kept.repliedOn;
    for (const answer of answers)
      for (const fold of [answer.closest('details'), ...answer.querySelectorAll('details')])
        if (fold !== null && [...fold.querySelectorAll('[data-field]')].some(isFilled)) fold.open = true;
  }

  function isFilled(field) {
    return field.type === 'radio' ? field.checked && field.value !== '' : field.value !== '';
  }

  document.getElementById('forget').addEventListener('click', () => {
    for (const field of allFields())
      if (field.type === 'radio') field.checked = field.value === '';
      else field.value = '';
    document.getElementById('as-text').hidden = true;
    try {
      localStorage.removeItem(key);
    } catch {
      isKept = false;
    }
    isSaved = true;
    said.textContent = say.forgotten;
  });

  form.addEventListener('input', (event) => {
    if (event.target.id === 'csv') return;
    isSaved = false;
    said.textContent = say.count.replace('{n}', String(answersGiven().length));
    keep();
  });

  addEventListener('beforeunload', (event) => {
    if (!isSaved && !isKept) event.preventDefault();
  });

  try {
    restore();
  } catch {
    document.getElementById('draft-note').textContent = say.notKept;
  }
})();
