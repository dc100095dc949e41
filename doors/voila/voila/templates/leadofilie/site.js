
  // Voici resolves the kernel's addresses from the wrong folder, unless they are whole.
  const data = document.getElementById("jupyter-config-data");
  const config = JSON.parse(data.textContent);
  const root = new URL(config.baseUrl, location.href);
  const absolute = (address) => new URL(address, root).href;
  const kernel = config.litePluginSettings["@jupyterlite/pyodide-kernel-extension:kernel"];
  if (kernel.pyodideUrl) kernel.pyodideUrl = absolute(kernel.pyodideUrl);
  kernel.pipliteUrls = kernel.pipliteUrls.map(absolute);
  const packages = kernel.loadPyodideOptions.packages;
  kernel.loadPyodideOptions.packages =
    packages.map((each) => (each.endsWith(".whl") ? absolute(each) : each));
  data.textContent = JSON.stringify(config);

  if (location.protocol === "file:") progress.stop(progress.file);
  else if (typeof WebAssembly !== "object") progress.stop(progress.no_wasm);
  try {
    localStorage.length;
  } catch {
    progress.slow = progress.no_storage;
    progress.tell(progress.no_storage);
  }
