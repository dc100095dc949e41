  // As the reader's system is, light or dark; JupyterLab says it in the same way.
  {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const paint = () => { document.body.dataset.jpThemeLight = !dark.matches; };
    dark.addEventListener("change", paint);
    paint();
  }
