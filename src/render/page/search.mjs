// In the page of a report: searching. Everything else works without it.
(() => {
  const boxes = [...document.querySelectorAll('.search')];
  for (const hidden of [...boxes, ...document.querySelectorAll('footer[hidden]')]) hidden.hidden = false;

  const look = (section) => {
    const box = section.querySelector('.search');
    const words = box.querySelector('input').value.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = [...section.querySelectorAll('[data-row]')];
    const found = new Set();
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      if (words.every((word) => text.includes(word))) found.add(row);
    }
    for (const row of rows) {
      // A row of an item that matches stays, so that what was found is seen as a whole.
      const around = row.parentElement.closest('[data-row]');
      const inside = [...row.querySelectorAll('[data-row]')].some((one) => found.has(one));
      row.hidden = !(found.has(row) || (around !== null && found.has(around) && !around.matches('.step')));
      if (words.length > 0 && inside && row.matches('.step')) row.querySelector('details').open = true;
    }
    const outer = rows.filter((row) => row.parentElement.closest('[data-row]') === null);
    const shown = outer.filter((row) => !row.hidden).length;
    box.querySelector('output').textContent = words.length === 0 ? '' : `${shown} of ${outer.length}`;
  };

  for (const box of boxes) box.addEventListener('input', () => look(box.closest('section')));
  for (const button of document.querySelectorAll('[data-fill]')) {
    button.addEventListener('click', () => {
      const section = button.closest('section');
      const input = section.querySelector('input');
      input.value = input.value === button.dataset.fill ? '' : button.dataset.fill;
      look(section);
    });
  }
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (key === 'Escape' && target.matches('input')) {
      target.value = '';
      look(target.closest('section'));
    }
    if (key !== '/' || target.matches('input') || event.ctrlKey || event.metaKey || event.altKey) return;
    // The search that is read now: the first one whose section has not been scrolled away.
    const box = boxes.find((one) => one.closest('section').getBoundingClientRect().bottom > 40);
    if (box === undefined) return;
    event.preventDefault();
    box.querySelector('input').focus();
  });
})();
