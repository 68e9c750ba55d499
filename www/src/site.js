// On every page, and before it is painted: the chosen appearance, and links between languages that keep what is being edited.
{
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const dark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);

  // Storage may be forbidden; the choice then lasts as long as the page.
  const remembered = (work) => { try { return work(localStorage); } catch { return null; } };

  const chosen = remembered((storage) => storage.getItem('theme'));
  if (chosen) root.dataset.theme = chosen;

  addEventListener('DOMContentLoaded', () => {
    const toggle = document.querySelector('[data-theme-toggle]');
    const show = () => toggle.setAttribute('aria-pressed', String(dark()));
    toggle.addEventListener('click', () => {
      root.dataset.theme = dark() ? 'light' : 'dark';
      remembered((storage) => storage.setItem('theme', root.dataset.theme));
      show();
    });
    system.addEventListener('change', show);
    show();

    for (const link of document.querySelectorAll('[data-language]')) {
      link.addEventListener('click', () => { link.hash = location.hash; });
    }
  });
}
