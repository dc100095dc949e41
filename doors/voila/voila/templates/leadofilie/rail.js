
  // How far this reader has come and what they bet. It stays in their own browser.
  const rail = {
    key: `leadofilie: ${document.title}`,
    stops: [...document.querySelectorAll(".rail a")],
    end: document.getElementById("end"),
    far: -1, // the last stop that was reached
    bets: {}, // what was said of each, by the text that it stands under
    keeps: true,

    begin() {
      try {
        Object.assign(this, JSON.parse(localStorage.getItem(this.key)));
      } catch { /* the browser keeps nothing: then it is as on a first visit */ }
      this.end.querySelector("button").addEventListener("click", () => this.erase());
      addEventListener("scroll", () => this.look(), { passive: true });
      addEventListener("pagehide", () => this.gather());
      new IntersectionObserver(([seen]) => { if (seen.isIntersecting) this.gather(); })
        .observe(this.end);
      this.look();
      this.show();
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

    // The bets as they stand on the page.
    gather() {
      // Why a guess is often wrong is said once it has been made.
      for (const told of document.querySelectorAll("main .lo-feedback:has(+ .lo-why)")) {
        let above = told.closest(".shown");
        while (above && !above.querySelector(":scope > h2")) above = above.previousElementSibling;
        if (!above) continue;
        this.bets[above.id] = told.textContent;
        this.keep();
      }
    },

    keep() {
      if (!this.keeps) return;
      const { far, bets } = this;
      try {
        localStorage.setItem(this.key, JSON.stringify({ far, bets }));
      } catch { /* as above */ }
      this.show();
    },

    // From here on this page keeps nothing.
    erase() {
      try { localStorage.removeItem(this.key); } catch { /* as above */ }
      Object.assign(this, { far: -1, bets: {}, keeps: false });
      this.show();
      this.end.focus();
    },

    show() {
      this.stops.forEach((stop, i) => stop.parentElement.classList.toggle("reached", i <= this.far));
      const list = this.end.querySelector("ul");
      list.replaceChildren(...Object.entries(this.bets).map(([id, said]) => {
        const [line, link] = ["li", "a"].map((each) => document.createElement(each));
        link.href = `#${id}`;
        link.textContent = document.getElementById(id)?.querySelector("h2").textContent;
        line.append(link, " ", said);
        return line;
      }));
      list.parentElement.hidden = !list.children.length;
      this.end.querySelector(".kept").hidden = this.far < 0 && list.parentElement.hidden;
    },
  };
  rail.begin();
