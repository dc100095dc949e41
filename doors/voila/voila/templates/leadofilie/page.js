  // The line at the foot of the page: what is going on while the levers are not there yet.
  const progress = {
    line: document.getElementById("progress"),
    alone: document.documentElement.classList.contains("awaited"),
    tell(text, trouble = false) {
      this.line.lastElementChild.textContent = text;
      this.line.classList.toggle("trouble", trouble);
      this.line.hidden = false;
    },
    // Where the one picture that was asked for does not come, the article is there after all.
    reveal() { document.documentElement.classList.remove("awaited"); },
    stop(text) {
      if (this.over) return;
      this.reveal();
      this.over = true;
      clearTimeout(this.timer);
      this.tell(text || this.failed, true);
    },
    // Every picture of the article waits for the levers that take its place.
    watch() {
      const waiting = [...document.querySelectorAll(".shown:has(.still)")];
      const bar = this.line.firstElementChild;
      bar.max = waiting.length + 1;
      const look = () => {
        const ready = waiting.filter((each) => each.querySelector(".live .jupyter-widgets")).length;
        bar.value = ready + 1;
        // What a cell prints is an error; a reader gets a sentence instead.
        if (document.querySelector('.live [data-mime-type^="application/vnd.jupyter."]')) this.stop();
        if (ready < waiting.length || this.over) return;
        clearTimeout(this.timer);
        this.line.hidden = true;
        setTimeout(() => this.reveal(), 2000);
        watcher.disconnect();
      };
      const watcher = new MutationObserver(look);
      watcher.observe(document.querySelector("main"), { childList: true, subtree: true });
      this.timer = setTimeout(() => this.tell(this.slow), 60000);
    },
  };

  // Voilà sends the outputs after the article; each goes to its cell before voila.js draws it.
  function place_outputs() {
    for (const sent of document.querySelectorAll("script[data-cell]")) {
      const place = document.createElement("div");
      sent.type = "application/vnd.voila.cell-output+json";
      document.querySelector(`[cell-index="${sent.dataset.cell}"] > .live`).append(place);
      place.append(sent);
    }
  }
  // What voila.js and voici.js call: here the page is shown all the time.
  for (const name of ["voila_process", "voila_finish", "voila_heartbeat", "update_loading_text",
    "display_cells"]) window[name] = () => {};
