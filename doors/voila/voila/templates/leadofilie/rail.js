
  // How far this reader has come and what they bet. It stays in their own browser.
  const rail = {
    key: `leadofilie: ${document.title}`,
    shared: "leadofilie: bets", // what all notebooks know: the code of the bets on the article
    notebook: document.body.dataset.notebook,
    all: document.querySelector("#map"), // the list of all notebooks, on the page that has it
    stops: [...document.querySelectorAll(".rail a")],
    end: document.getElementById("end"),
    far: -1, // the last stop that was reached
    bets: {}, // what was said of each, by the text that it stands under
    found: {}, // and how each claim was made wrong, by that text and the claim
    keeps: true,

    begin() {
      this.arrive();
      try {
        Object.assign(this, JSON.parse(localStorage.getItem(this.key)));
      } catch { /* the browser keeps nothing: then it is as on a first visit */ }
      this.end.querySelector("button").addEventListener("click", () => this.erase());
      addEventListener("scroll", () => this.look(), { passive: true });
      addEventListener("pagehide", () => this.gather());
      addEventListener("leadofilie-carry", ({ detail }) => this.carry(detail));
      addEventListener("leadofilie-keep", ({ detail }) => this.share(detail));
      this.map();
      new IntersectionObserver(([seen]) => { if (seen.isIntersecting) this.gather(); })
        .observe(this.end);
      this.look();
      this.show();
    },

    // The reader's own numbers from the notebook before stand behind the # of the address. They go out
    // of it, since a reader may pass it on, and stay in this tab: for picture.js, and for a reload.
    arrive() {
      let sent = location.hash.match(/^#(carried=.*)/)?.[1] ?? "";
      if (sent) history.replaceState(history.state, "", location.pathname + location.search);
      try {
        if (sent) sessionStorage.setItem(this.key, sent);
        sent = sessionStorage.getItem(this.key) ?? "";
      } catch { /* as above: then a reload loses them */ }
      document.body.dataset.carried = sent;
      try {
        document.body.dataset.bets = localStorage.getItem(this.shared) ?? "";
      } catch { /* as above */ }
    },

    // What a widget asks to be kept for other notebooks (code_field.js).
    share({ bets }) {
      if (!this.keeps) return;
      document.body.dataset.bets = bets;
      try {
        if (bets) localStorage.setItem(this.shared, bets);
        else localStorage.removeItem(this.shared);
      } catch { /* as above */ }
      this.show();
    },

    // How far the reader came in each notebook, in either language: number -> what keep() kept.
    reached() {
      const found = {};
      try {
        for (const [key, text] of Object.entries(localStorage)) {
          if (!key.startsWith("leadofilie: ") || key === this.shared) continue;
          const kept = JSON.parse(text);
          if (kept.notebook && !(found[kept.notebook]?.far > kept.far)) found[kept.notebook] = kept;
        }
      } catch { /* as above */ }
      return found;
    },

    // Beside each notebook of the list how far the reader came in it.
    map() {
      const found = this.reached(), say = progress.map;
      for (const link of this.all?.querySelectorAll("li a") ?? []) {
        link.parentElement.querySelector(".come")?.remove();
        const [number] = link.pathname.split("/").at(-1).match(/^\d+/) ?? [];
        const kept = found[number], here = number === this.notebook;
        if (!kept && !here) continue;
        const said = document.createElement("span");
        said.className = "come";
        said.append(...Array.from({ length: kept?.of ?? 0 }, (_, i) => Object.assign(
          document.createElement("i"), { className: i <= kept.far ? "reached" : "" })), here ? say.here : kept.far < 0 ? say.opened
          : kept.far === kept.of - 1 ? say.end : say.far.replace("%s", progress.stops[kept.stop]));
        link.parentElement.append(" ", said);
      }
    },

    // What goes along with the button to the next notebook, and what is said of it.
    carry({ link, told }) {
      const said = this.end.querySelector(".along");
      if (!said || !this.keeps) return;
      said.previousElementSibling.firstElementChild.hash = link;
      said.textContent = told;
      said.hidden = !told;
    },

    // Where the reader is: at the last stop that has come into the upper half of the window.
    look() {
      const heading = (stop) => document.querySelector(stop.hash).getBoundingClientRect();
      const here = this.stops.findLastIndex((stop) => heading(stop).top < innerHeight / 2);
      if (here === this.here) return;
      this.stops[this.here]?.removeAttribute("aria-current");
      this.stops[here]?.setAttribute("aria-current", "location");
      this.here = here;
      if (here > this.far) {
        this.far = here;
        this.keep();
      }
    },

    // The text that something stands under: it has a heading, or is folded under one.
    above(node) {
      let text = node.closest(".shown");
      while (text && !text.querySelector(":scope > h2")) {
        text = text.previousElementSibling ?? text.closest("details");
      }
      return text?.id;
    },

    // The bets as they stand on the page, and the ways in which a claim was made wrong.
    gather() {
      // Why a guess is often wrong is said once it has been made.
      for (const told of document.querySelectorAll("main .lo-feedback:has(+ .lo-why)")) {
        const text = this.above(told);
        if (text) this.bets[text] = told.textContent;
      }
      for (const ways of document.querySelectorAll("main .lo-cookies:has(.lo-bitten) + .lo-ways")) {
        const text = this.above(ways);
        const { claim } = ways.dataset;
        if (text) this.found[`${text} ${claim}`] = `${claim} ${ways.textContent}`;
      }
      if (this.keeps) this.keep();
    },

    keep() {
      if (!this.keeps) return;
      const { far, bets, found, notebook, stops } = this;
      const stop = stops[far]?.dataset.stop, of = stops.length;
      try {
        localStorage.setItem(this.key, JSON.stringify({ far, bets, found, notebook, stop, of }));
      } catch { /* as above */ }
      this.show();
    },

    // From here on this page keeps nothing. The one that lists all notebooks erases what all kept.
    erase() {
      try {
        const keys = Object.keys(localStorage).filter((key) => key.startsWith("leadofilie: "));
        for (const key of this.all ? keys : [this.key, this.shared]) localStorage.removeItem(key);
        sessionStorage.removeItem(this.key);
        sessionStorage.removeItem("leadofilie: lesson");
      } catch { /* as above */ }
      Object.assign(document.body.dataset, { carried: "", bets: "" });
      this.carry({ link: "", told: "" });
      dispatchEvent(new CustomEvent("leadofilie-erased"));
      Object.assign(this, { far: -1, bets: {}, found: {}, keeps: false });
      this.map();
      this.show();
      this.end.focus();
    },

    show() {
      this.stops.forEach((stop, i) => stop.parentElement.classList.toggle("reached", i <= this.far));
      for (const [what, told] of [["bets", this.bets], ["found", this.found]]) {
        const list = this.end.querySelector(`[data-list=${what}] ul`);
        list.replaceChildren(...Object.entries(told).map(([key, said]) => {
          const [id] = key.split(" ");
          const [line, link] = ["li", "a"].map((each) => document.createElement(each));
          link.href = `#${id}`;
          link.textContent = document.getElementById(id)?.querySelector("h2").textContent;
          line.append(link, " ", said);
          return line;
        }));
        list.parentElement.hidden = !list.children.length;
      }
      const { carried, bets } = document.body.dataset;
      const nothing = !this.end.querySelector("li") && !this.all?.querySelector(".come i");
      this.end.querySelector(".kept").hidden = this.far < 0 && nothing && !carried && !bets;
    },
  };
  rail.begin();
