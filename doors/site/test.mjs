// Runs the tests of models and explorers inside the Pyodide of the site, with the site's own wheels:
//   node doors/site/test.mjs PYODIDE _site/pypi WHEELS-OF-PYTEST tests/models tests/explorers
// (make test-site)
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [pyodideFolder, site, tools, ...tests] = process.argv.slice(2).map((each) => path.resolve(each));
const { loadPyodide } = await import(pathToFileURL(path.join(pyodideFolder, "pyodide.mjs")));
const wheels = [site, tools].flatMap((folder) =>
  readdirSync(folder).filter((name) => name.endsWith(".whl"))
    .map((name) => pathToFileURL(path.join(folder, name)).href));
const pyodide = await loadPyodide({
  packages: ["numpy", "contourpy", "pillow", "matplotlib", "traitlets", "ipython", "micropip",
    "pandas", "scipy", ...wheels],
});
for (const folder of ["tests", "data"]) {
  pyodide.FS.mkdirTree(`/${folder}`);
  pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: path.resolve(folder) }, `/${folder}`);
}
const inside = tests.map((each) => path.posix.join("/tests", path.relative("tests", each)));
const failed = await pyodide.runPythonAsync(`
import os, sys
os.chdir("/tests")
import pytest
int(pytest.main(["-q", "--capture=sys", "-p", "no:cacheprovider", *${JSON.stringify(inside)}]))
`);
process.exit(failed);
