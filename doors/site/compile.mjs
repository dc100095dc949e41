// Compiles the Python inside the wheels and the standard library of FOLDER, with Pyodide itself:
//   node doors/site/compile.mjs PYODIDE FOLDER
import path from "node:path";
import { pathToFileURL } from "node:url";

const [pyodideFolder, folder] = process.argv.slice(2).map((each) => path.resolve(each));
const { loadPyodide } = await import(pathToFileURL(path.join(pyodideFolder, "pyodide.mjs")));
const pyodide = await loadPyodide();
pyodide.FS.mkdirTree("/folder");
pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: folder }, "/folder");
pyodide.runPython(`
import warnings
from importlib import _bootstrap_external as loader
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

warnings.simplefilter("ignore")
for path in (*Path("/folder").glob("*.whl"), Path("/folder/python_stdlib.zip")):
    made = BytesIO()
    with ZipFile(path) as source, ZipFile(made, "w", ZIP_DEFLATED) as target:
        for entry in source.infolist():
            name, data = entry.filename, source.read(entry)
            if name.endswith(".py"):
                try:
                    code = compile(data, name, "exec", dont_inherit=True)
                except SyntaxError:  # a template, or a test of one
                    pass
                else:
                    name, data = name + "c", loader._code_to_timestamp_pyc(code)
            target.writestr(name, data)
    path.write_bytes(made.getvalue())
`);
