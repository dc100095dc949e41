# make lab opens the notebooks, make test and make test-doors run every test; nothing else is needed.
# Each target makes its own .venv when it is missing. Another Python: make lab PYTHON=python3.12
PYTHON = python3
BIN = .venv/bin
# Another notebook first: make lab NOTEBOOK=notebooks/en/01-cookies.ipynb
NOTEBOOK = $(firstword $(sort $(wildcard notebooks/nl/*.ipynb)))

.PHONY: lab read class site test-site handout test test-doors notebooks lock

lab: .venv/to-open
	$(BIN)/jupyter lab $(NOTEBOOK)

# Voilà looks for our page and its settings in these two places.
read: .venv/to-open
	JUPYTER_PATH=$(CURDIR)/doors/voila JUPYTER_CONFIG_PATH=$(CURDIR)/doors/voila \
	$(BIN)/voila notebooks

# The same for a class: for every telephone on this network, not only for this computer.
class: .venv/to-open
	@$(BIN)/python doors/address.py
	JUPYTER_PATH=$(CURDIR)/doors/voila JUPYTER_CONFIG_PATH=$(CURDIR)/doors/voila \
	$(BIN)/voila notebooks --Voila.ip=0.0.0.0 --no-browser

# A folder for any web host: _site. With PYODIDE=FOLDER (a Pyodide 0.27.7 distribution) it holds all
# of Python too, and a reader's browser asks no other host. The site has versions of its own.
site: .venv-site/to-build
	.venv-site/bin/python doors/site/build.py $(if $(PYODIDE),--pyodide "$(PYODIDE)")

# The tests of models and explorers with the site's own Python and versions, which differ from the
# lock's; after `make site`, with the same PYODIDE.
test-site: .venv-site/to-build
	.venv-site/bin/pip download --quiet --no-deps --dest .venv-site/tools --only-binary=:all: \
		--requirement doors/site/test-wheels.txt
	.venv-site/bin/node doors/site/test.mjs "$(PYODIDE)" _site/pypi .venv-site/tools \
		tests/models tests/explorers

# On paper, in _handout: each notebook, and what a class needs. With SITE=ADDRESS the links of lessons
# go to the browser site there; LESSON=2026-12-01 is the day of the lesson.
handout: .venv/to-open
	$(BIN)/python doors/handout.py $(if $(SITE),--site "$(SITE)") $(if $(LESSON),--lesson $(LESSON))

TESTS = $(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile --rerun-show-tracebacks
test: .venv/to-test
	$(TESTS) -m "not doors" --nbval --nbval-current-env tests notebooks

# Every lever in a browser, once; through every door in both languages at least the first of each
# explorer, and one of each kind and unit in each notebook; the browser site where `make site` made
# it. No more at once than there are cores: a page that is kept waiting for seconds gives widgets up.
test-doors: .venv/to-test
	$(TESTS) -m doors tests/browser

# Executes every notebook and keeps only what reads without a kernel; see notebooks/build.py.
notebooks: .venv/to-test
	$(BIN)/python notebooks/build.py

# Pins every version anew within the bounds of pyproject.toml, for Python 3.11 and newer anywhere.
LOCK = $(BIN)/uv --no-config pip compile --quiet --upgrade --universal --python-version 3.11 \
	--custom-compile-command "make lock" --extra open
lock: .venv/to-open
	$(BIN)/pip install --quiet uv
	$(LOCK) pyproject.toml --output-file requirements.txt
	$(LOCK) --extra test --constraint requirements.txt pyproject.toml \
		--output-file requirements-dev.txt

# pip is the last thing that venv makes: a .venv without it is one that failed halfway.
$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and \
	"This needs Python 3.11 or newer; name one, for example: make lab PYTHON=python3.12")'
	$(PYTHON) -m venv .venv

# Lab's news pop-up covers the first sentence and asks another host, so it is off.
.venv/to-open: requirements.txt pyproject.toml | $(BIN)/pip
	@echo "Filling .venv: a minute or two, this first time only"
	$(BIN)/pip install --quiet --requirement requirements.txt
	$(BIN)/pip install --quiet --no-deps --editable .
	$(BIN)/jupyter labextension disable "@jupyterlab/apputils-extension:announcements"
	touch $@

# The git setting (this clone only) lets a diff of a notebook show the end of a picture's bytes, which
# tells that it changed, instead of all of them.
.venv/to-test: requirements-dev.txt .venv/to-open
	$(BIN)/pip install --quiet --requirement requirements-dev.txt
	-git config diff.notebook.textconv "sed -E 's/(\"image.png\": \")[^\"]*([^\"]{40}\")/\1…\2/'"
	touch $@

.venv-site/to-build: doors/site/requirements.txt | $(BIN)/pip
	$(PYTHON) -m venv .venv-site
	.venv-site/bin/pip install --quiet --requirement $<
	touch $@
